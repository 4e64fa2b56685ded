import type { Columns } from './bankColumns';
import type { BringColumns } from './bringing/columns';
import { DAILY } from './calm/daily.ts';
import type { FieldDefinition } from './fields';
import { LANGUAGES, type Language } from './language.ts';
import { HOLD_PERCENT } from './ledger/debtHold.ts';
import type { Terms } from './ledger/terms';
import type { NeverLogList } from './neverLog';
import type { OwnKey, OwnPlaybook } from './playbooks/own/ownPlaybook';
import type { Promotion, PromotionKey } from './promotion';
import type { KnownRhythm } from './rhythm/tags';
import type { Segment, SegmentKey } from './segments/segment';
import type { Traces } from './traces';
import type { Day, WallClock } from './wallClock';
import type { WorkHours } from './workingHours';

/** What the user has decided, with what holds until they do. */
export interface Settings {
  /** Undefined follows the browser. */
  language?: Language;
  /** Whose telephone numbers are written without a prefix: ISO 3166, two letters. */
  country: string;
  workDay: WorkHours;
  /** Minutes before a time at which to warn; 0 is never. */
  early: number;
  /** Nothing but what the user has set a time for is shown from `from` to `to`. */
  quiet: { from: string; to: string };
  /** So many lines a day at most; what playbooks ask beyond that waits for the next. */
  dailyLimit: number;
  neverLog: NeverLogList;
  money: MoneySettings;
  /** Undefined until it is written down. */
  company?: Company | undefined;
  /** Where the sidebar stands: in the page beside the letter, or in the browser's own side panel. */
  sidebarIn: SidebarPlace;
}

/** The own firm as statements and payment codes name it; what is not known is empty. */
export interface Company {
  name: string;
  /** Address, registration number, telephone: as many lines as it takes. */
  details: string;
  iban: string;
  /** The bank's BIC (SWIFT) for the IBAN. */
  bic: string;
  bankName: string;
  /** Russian bank details: the account, the bank's number of nine figures, its correspondent account. */
  account: string;
  bankNumber: string;
  correspondent: string;
  inn: string;
  kpp: string;
}

export const NO_COMPANY: Company = {
  name: '',
  details: '',
  iban: '',
  bic: '',
  bankName: '',
  account: '',
  bankNumber: '',
  correspondent: '',
  inn: '',
  kpp: '',
};

export interface MoneySettings {
  /** In which new invoices and proposals are offered: ISO 4217. */
  currency: string;
  /** When clients pay who have no terms of their own. */
  terms: Terms;
  /** How much of a new payment may be shipped against while a debt is overdue, in percent. */
  holdPercent: number;
}

export type SidebarPlace = 'page' | 'browser';

export const SIDEBAR_PLACES: SidebarPlace[] = ['page', 'browser'];

/** True in the quiet hours, which may go over midnight; the same hour twice is no quiet at all. */
export function isQuiet({ from, to }: Settings['quiet'], now: WallClock): boolean {
  const time = now.slice(11);
  return from < to ? time >= from && time < to : from > to && (time >= from || time < to);
}

export const DEFAULT_SETTINGS: Settings = {
  country: 'MD',
  workDay: { startsAt: '09:00', endsAt: '18:00' },
  early: 0,
  quiet: { from: '20:00', to: '08:00' },
  dailyLimit: DAILY.usual,
  neverLog: { never: [], anyway: [] },
  money: { currency: 'MDL', terms: { kind: 'days', days: 14 }, holdPercent: HOLD_PERCENT.usual },
  sidebarIn: 'page',
};

/** The user's own addresses, and the site that said so. */
export interface OwnAddresses {
  origin: string;
  addresses: string[];
}

/** How the sidebar was left on a site. */
export interface SidebarLayout {
  open: boolean;
  /** CSS pixels. */
  width: number;
}

export const SIDEBAR_WIDTH = { least: 280, usual: 340, most: 560 };

export const DEFAULT_LAYOUT: SidebarLayout = { open: true, width: SIDEBAR_WIDTH.usual };

/** What the firm has decided, for all who work in it. */
export type FirmSettings = Pick<Settings, 'country' | 'money' | 'company'>;

/** What a person has decided for themselves. */
export type PersonSettings = Pick<Settings, 'language' | 'workDay' | 'early' | 'quiet' | 'dailyLimit' | 'neverLog'>;

/** What was decided on a device for that device. */
export type DeviceSettings = Pick<Settings, 'sidebarIn'>;

export const FIRM_SETTINGS = ['country', 'money', 'company'] as const satisfies readonly (keyof FirmSettings)[];

export function personKey(member: string): `person:${string}` {
  return `person:${member}`;
}

export const DEVICE_SETTINGS = ['sidebarIn'] as const satisfies readonly (keyof DeviceSettings)[];

/** A kept decision, a field each, so that two of them can be changed and taken back apart. */
export type Setting =
  | ({ key: 'firm' } & Partial<FirmSettings>)
  | ({ key: `person:${string}` } & Partial<PersonSettings>)
  /** Promises found in letters which the user does not want to be asked about again. */
  | { key: `declined:${string}`; is: true }
  /** Senders who pass for somebody and of whom the user has said that it is right. */
  | { key: `genuine:${string}`; is: true }
  /** Two clients, or two people, of whom the user has said that they are two: the lower id first. */
  | { key: `distinct:${string}:${string}`; is: true }
  /** Which columns of a bank's list hold what, by the name of its layout. */
  | { key: `bank:${string}`; columns: Columns }
  /** Which columns of a list of clients hold what, by the name of its layout. */
  | { key: `bring:${string}`; bring: BringColumns }
  /** A fact or own field of clients, by its id. */
  | { key: `field:${string}`; field: FieldDefinition }
  /** How the clients of this base order, when that was looked at last, and how many purchases there were. */
  | { key: 'rhythm:base'; rhythm: KnownRhythm }
  /** A list of clients that is looked at again and again. */
  | { key: SegmentKey; segment: Segment }
  /** What is told to clients of a kind. */
  | { key: PromotionKey; promotion: Promotion }
  /** A playbook that the user has put together. */
  | { key: OwnKey; ownPlaybook: OwnPlaybook };

/** What a device remembers for itself. It is neither journalled nor shared, and may be lost. */
export interface DeviceNotes {
  /** Who works here, and the device's own name. */
  me: { member: string; device: string };
  settings: Partial<DeviceSettings>;
  /** How the sidebar was left on a site. */
  [layout: `layout:${string}`]: SidebarLayout;
  /** The user's own addresses seen on a site. */
  [own: `own:${string}`]: string[];
  /** Addresses of which the user has said that they are not their own, whatever the site says. */
  [notOwn: `notOwn:${string}`]: string[];
  /** Whether a site that the user switched on is a webmail of theirs, as they have answered. */
  [webmail: `webmail:${string}`]: boolean;
  /** What the list of all clients shows, and in which order. */
  clientsView: Pick<Segment, 'columns' | 'order'>;
  /** Where letters are written: the webmail that was used last. */
  writeTo: string;
  /** The day on which the overdue ones were last told of. */
  overdueTold: Day;
  /** For which notices the last digest stands. */
  toldInDigest: { notice: string; followUps: string[] };
  /** All subjects of a playbook are being planned anew; those up to this one are. */
  [anew: `anew:${string}`]: { after: string };
  /** The day on which the bin was last looked through for what has been in it long enough. */
  binEmptied: Day;
  /** The day on which the base's rhythm was last looked at. */
  rhythmLooked: Day;
  /** The last day on which as many late clients were named as a day may have. */
  lateNamed: Day;
  /** The last day on which as many clients to be in touch with were named as a day may have. */
  contactsNamed: Day;
  /** A person is being erased: should the browser end meanwhile, it is gone on with. */
  erasing: Traces;
  /** Up to which entry of the journal all clients were looked through for those who may be one. */
  twins: { upTo: number };
  /** Up to which entry of the journal a projection has come. */
  [cursor: `cursor:${string}`]: number;
}

/** The language to speak, from what the user chose and what the browser speaks ("ru-RU"). */
export function languageFor(settings: Settings, browserLanguage: string): Language {
  const spoken = browserLanguage.slice(0, 2).toLowerCase();
  return settings.language ?? LANGUAGES.find((language) => language === spoken) ?? 'en';
}
