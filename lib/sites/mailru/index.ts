import { describedSite } from '../described';
import { mailruPages } from './pages';

export const mailru = describedSite(mailruPages);
