import { describedSite } from '../described';
import { yahooPages } from './pages';

export const yahoo = describedSite(yahooPages);
