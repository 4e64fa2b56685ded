import { browser } from 'wxt/browser';
import type { Badge } from '../app/reminderPorts';
import { COUNTED } from '../domain/today';

/** The number on the icon; nothing stands there when nothing is due. */
export const badge: Badge = {
  async show(count) {
    await browser.action.setBadgeText({ text: count === 0 ? '' : count > COUNTED ? `${COUNTED}+` : String(count) });
    await browser.action.setBadgeBackgroundColor({ color: '#c8352f' });
  },
};
