import { browser } from 'wxt/browser';
import type { Notifier } from '../app/reminderPorts';

/** Firefox has no buttons on notifications and refuses a notification that asks for them. */
const hasButtons = () => import.meta.env.BROWSER !== 'firefox';

export const notifier: Notifier = {
  async shown() {
    return new Set(Object.keys(await browser.notifications.getAll()));
  },
  async show({ id, title, message, buttons }) {
    await browser.notifications.create(id, {
      type: 'basic',
      iconUrl: new URL('icons/128.png', browser.runtime.getURL('/')).href,
      title,
      message,
      ...(hasButtons() && { buttons: buttons.map((text) => ({ title: text })), requireInteraction: true }),
    });
  },
  async clear(id) {
    await browser.notifications.clear(id);
  },
};
