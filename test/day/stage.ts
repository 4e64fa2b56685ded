import type { Locator, Page } from '@playwright/test';
import { MARK } from '../e2e/ownElements.ts';

/** A webmail on which the day can be played; each does the same things in its own way. */
export interface Stage {
  webmail: string;
  /** The tab with the webmail. */
  page: Page;
  sender: { name: string; address: string; company: string; post: string; phone: string };
  /** Opens the first letter of the unknown sender. */
  openFirstLetter(): Promise<void>;
  /** Opens what the same person writes later. */
  openLaterLetter(): Promise<void>;
  /** Answers the open letter with the attachment, and sends. */
  answerWith(attachment: string): Promise<void>;
  /** The same person asks something in a letter that comes only now; opens it, and returns its subject. */
  openQuestion(): Promise<string>;
  /** Answers the open letter without more, and sends. */
  answerQuestion(): Promise<void>;
  openOwnSentLetter(): Promise<void>;
  showList(): Promise<void>;
  /** Begins a letter to the sender, without sending it. */
  writeToSender(): Promise<void>;
  /** How many rows of the list are the sender's, and how many of them carry our mark. */
  marks(): Promise<{ rows: number; marked: number }>;
}

/** For rows that a stage finds in its own way. */
export async function marksOf(rows: Locator): Promise<{ rows: number; marked: number }> {
  return { rows: await rows.count(), marked: await rows.locator(MARK).count() };
}
