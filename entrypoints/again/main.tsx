import '../../components/ui/theme.css';
import { startPage } from '../../components/page/startPage';
import { Again } from './Again';

void startPage(<Again id={location.hash.slice(1)} />);
