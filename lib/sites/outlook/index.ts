import { describedSite } from '../described';
import { outlookPages } from './pages';

export const outlook = describedSite(outlookPages);
