import { describedSite } from '../described';
import { yandexPages } from './pages';

export const yandex = describedSite(yandexPages);
