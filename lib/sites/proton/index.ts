import { describedSite } from '../described';
import { protonPages } from './pages';

export const proton = describedSite(protonPages);
