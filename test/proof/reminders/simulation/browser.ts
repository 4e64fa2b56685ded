export interface BrowserRules {
  /** Firefox refuses a notification that asks for buttons. */
  buttons: boolean;
  /** Chrome keeps alarms over an ordinary restart, and has been seen to lose them. */
  alarmsOutliveRestart: boolean;
}

export const CHROME: BrowserRules = { buttons: true, alarmsOutliveRestart: true };
export const FIREFOX: BrowserRules = { buttons: false, alarmsOutliveRestart: false };

export interface AlarmSet {
  name: string;
  scheduledTime: number;
  periodInMinutes?: number;
}

export interface NoticeOptions {
  title: string;
  message: string;
  buttons?: { title: string }[];
}

/** What a notification is shown with is told before it is on screen. */
export type OnShow = (id: string, options: NoticeOptions, onScreen: ReadonlyMap<string, NoticeOptions>) => void;

/**
 * The part of the browser that reminders touch, with its rules: alarms, notifications, the number on the icon. Each call
 * is a moment at which something else may happen, before and after it takes effect.
 */
export class FakeBrowser {
  readonly alarmsSet = new Map<string, AlarmSet>();
  readonly onScreen = new Map<string, NoticeOptions>();
  badgeText = '';

  constructor(
    private readonly rules: BrowserRules,
    private readonly now: () => number,
    private readonly moment: () => Promise<void>,
    private readonly onShow: OnShow,
  ) {}

  restart(losesAlarms: boolean): void {
    this.onScreen.clear();
    this.badgeText = '';
    if (losesAlarms || !this.rules.alarmsOutliveRestart) this.alarmsSet.clear();
  }

  /** What `browser` is to the product's platform modules. */
  api() {
    const step = async <T>(effect: () => T): Promise<T> => {
      await this.moment();
      const answer = effect();
      await this.moment();
      return answer;
    };
    return {
      runtime: { id: 'simulated', getURL: (path: string) => `chrome-extension://simulated${path}` },
      alarms: {
        create: (name: string, { when, delayInMinutes, periodInMinutes }: AlarmWish) =>
          step(() => {
            const scheduledTime = when ?? this.now() + (delayInMinutes ?? periodInMinutes ?? 0) * 60_000;
            this.alarmsSet.set(name, { name, scheduledTime, ...(periodInMinutes && { periodInMinutes }) });
          }),
        get: (name: string) => step(() => this.alarmsSet.get(name)),
        clear: (name: string) => step(() => this.alarmsSet.delete(name)),
      },
      notifications: {
        create: (id: string, options: NoticeOptions) =>
          step(() => {
            if (options.buttons && !this.rules.buttons) throw new Error('Property "buttons" is unsupported by Firefox');
            this.onShow(id, options, this.onScreen);
            this.onScreen.set(id, options);
            return id;
          }),
        getAll: () => step(() => Object.fromEntries(this.onScreen)),
        clear: (id: string) => step(() => this.onScreen.delete(id)),
      },
      action: {
        setBadgeText: ({ text }: { text: string }) =>
          step(() => {
            this.badgeText = text;
          }),
        setBadgeBackgroundColor: async () => {},
      },
    };
  }
}

interface AlarmWish {
  when?: number;
  delayInMinutes?: number;
  periodInMinutes?: number;
}
