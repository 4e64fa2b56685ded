import '../../components/ui/theme.css';
import { startPage } from '../../components/page/startPage';
import { Popup } from './Popup';

void startPage(<Popup />);
