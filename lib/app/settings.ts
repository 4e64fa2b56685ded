import { z } from 'zod';
import { DAILY } from '../domain/calm/daily';
import { LANGUAGES } from '../domain/language';
import { HOLD_PERCENT } from '../domain/ledger/debtHold';
import { isCurrency } from '../domain/money';
import { refuse } from '../domain/refusal';
import {
  DEFAULT_LAYOUT,
  DEFAULT_SETTINGS,
  FIRM_SETTINGS,
  type FirmSettings,
  type PersonSettings,
  personKey,
  type Settings,
  SIDEBAR_PLACES,
  type SidebarLayout,
} from '../domain/settings';
import type { WorkHours } from '../domain/workingHours';
import { command, question } from './definition';
import { shortText, terms } from './input';
import type { App } from './ports';
import type { Reader, Writer } from './rowPorts';

/** What the firm and the person have decided, and what holds until they do; the device's own is not in it. */
export async function settingsIn(rows: Pick<Reader, 'getMany' | 'me'>): Promise<Settings> {
  const [firm, person] = await rows.getMany('setting', ['firm', personKey(rows.me)]);
  const { key: _firm, ...ofFirm } = (firm ?? {}) as { key?: string } & Partial<FirmSettings>;
  const { key: _person, ...ofPerson } = (person ?? {}) as { key?: string } & Partial<PersonSettings>;
  return { ...DEFAULT_SETTINGS, ...ofFirm, ...ofPerson };
}

export const showSettings = question(
  { input: () => ({}), reads: ['setting', 'device'] },
  async (rows): Promise<Settings> => {
    const [settings, ofDevice] = await Promise.all([settingsIn(rows), rows.note('settings')]);
    return { ...settings, ...ofDevice };
  },
);

const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const company = z.object({
  name: shortText,
  details: z.string().max(2_000),
  iban: shortText,
  bic: shortText,
  bankName: shortText,
  account: shortText,
  bankNumber: shortText,
  correspondent: shortText,
  inn: shortText,
  kpp: shortText,
});

/** What is left out stays; a language of null follows the browser again. */
export const editSettings = command(
  {
    input: () => ({
      language: z.enum(LANGUAGES).nullable().optional(),
      country: z.string().length(2).optional(),
      workDay: z.object({ startsAt: hour.optional(), endsAt: hour.optional() }).optional(),
      early: z.number().int().min(0).max(120).optional(),
      quiet: z.object({ from: hour, to: hour }).optional(),
      dailyLimit: z.number().int().min(DAILY.least).max(DAILY.most).optional(),
      money: z
        .object({
          currency: z.string().refine(isCurrency),
          terms,
          holdPercent: z.number().int().min(HOLD_PERCENT.least).max(HOLD_PERCENT.most),
        })
        .optional(),
      sidebarIn: z.enum(SIDEBAR_PLACES).optional(),
      company: company.optional(),
    }),
    writes: ['setting', 'device'],
  },
  async (rows, { sidebarIn, language, workDay, ...others }): Promise<void> => {
    const decided = { ...others, ...(workDay && { workDay: await workHours(rows, workDay) }) };
    if (sidebarIn !== undefined) await rows.keepNote('settings', { ...(await rows.note('settings')), sidebarIn });
    const said = Object.entries(decided).filter(([, value]) => value !== undefined);
    const isFirms = ([name]: [string, unknown]) => (FIRM_SETTINGS as readonly string[]).includes(name);
    const firm = said.filter(isFirms);
    const person = said.filter((one) => !isFirms(one));
    if (firm.length > 0) await decide(rows, 'firm', Object.fromEntries(firm));
    if (person.length > 0 || language !== undefined)
      await decide(rows, personKey(rows.me), {
        ...Object.fromEntries(person),
        ...(language !== undefined && { language: language ?? undefined }),
      });
  },
);

/** The hour that is left out stays. */
async function workHours(rows: Writer, said: Partial<WorkHours>): Promise<WorkHours> {
  const hours = { ...(await settingsIn(rows)).workDay, ...said };
  return hours.startsAt < hours.endsAt ? hours : refuse('day-ends-early');
}

/** Changes some of what was decided; a value of undefined takes one away. */
export async function decide(
  rows: Writer,
  key: 'firm' | `person:${string}`,
  change: Partial<FirmSettings & PersonSettings>,
): Promise<void> {
  const kept = await rows.get('setting', key);
  await rows.put('setting', { ...(kept ?? {}), ...change, key } as NonNullable<typeof kept>);
}

export function layoutOf(app: App, origin: string): Promise<SidebarLayout> {
  return app.store.read(['device'], async (rows) => (await rows.note(`layout:${origin}`)) ?? DEFAULT_LAYOUT);
}

export function keepLayout(app: App, origin: string, layout: SidebarLayout): Promise<void> {
  return app.store.keepNote(`layout:${origin}`, layout);
}

/** The user's own addresses on a site: never clients there, whatever the page says. */
export async function ownAddresses(rows: Reader, origin: string): Promise<string[]> {
  return (await rows.note(`own:${origin}`)) ?? [];
}

/** The user's own addresses on all sites that have said them. */
export async function ownAddressesAnywhere(rows: Reader): Promise<string[]> {
  const kept = await rows.notes('own:');
  return kept.flatMap(({ value }) => (Array.isArray(value) ? value : []));
}

/** What begins a letter in the webmail that was used last (`PageReading.writeTo`); null where none has been seen. */
export const whereToWrite = question(
  { input: () => ({}), reads: ['device'] },
  async (rows): Promise<string | null> => (await rows.note('writeTo')) ?? null,
);
