import '../../components/ui/theme.css';
import { startPage } from '../../components/page/startPage';
import { Dashboard } from './Dashboard';

void startPage(<Dashboard />);
