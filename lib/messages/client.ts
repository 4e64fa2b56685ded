import type { TextForLetter } from '../domain/dossier';
import type { About, CallName, Input, News, Output } from './contract';
import { NobodyAnswered, wire } from './wire';

/** Refused, with the sentence to show. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    readonly sentence: string,
  ) {
    super(sentence);
    this.name = 'Refused';
  }
}

let nonce: string | undefined;

/** The framed sidebar was given a nonce: if the background knows it, every later call carries it. Answers whether. */
export async function presentNonce(given: string): Promise<boolean> {
  const answer = await send('settings.show', {}, given);
  if (!answer.ok || nonce) return false;
  nonce = given;
  return true;
}

/** Why no command may be given now, in a sentence; undefined when it may. */
type WhyNot = () => string | undefined;
let whyNoCommand: WhyNot | undefined;

/** From now on commands are given only when nothing speaks against them. Answers what ends it. */
export function commandsOnlyWhen(whyNot: WhyNot): () => void {
  whyNoCommand = whyNot;
  return () => {
    whyNoCommand = undefined;
  };
}

let whatWasPressed: (() => string) | undefined;

/** From now on each command says what was pressed for it, in the words of the page. */
export function commandsSay(said: () => string): void {
  whatWasPressed = said;
}

/** An answer, and what it is about, where that was said. */
export interface Told<Value> {
  value: Value;
  about?: About | undefined;
}

/**
 * Asks the background. Throws `Refused` where it refuses; asks once more when the worker went away meanwhile,
 * which is safe because a command carries its id.
 */
export async function askAbout<Name extends CallName>(name: Name, input: Input<Name>): Promise<Told<Output<Name>>> {
  const whyNot = 'commandId' in input ? whyNoCommand?.() : undefined;
  if (whyNot) throw new Refused('covered', whyNot);
  const answer = await send(name, input).catch((error: unknown) => {
    // The worker was ended between the question and the answer: asking again wakes it.
    if (error instanceof NobodyAnswered) return send(name, input);
    throw error;
  });
  if (!answer.ok) throw new Refused(answer.code, answer.sentence);
  return answer;
}

/** The same for those who do not ask again. */
export async function ask<Name extends CallName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  return (await askAbout(name, input)).value;
}

function send<Name extends CallName>(name: Name, input: Input<Name>, word = nonce) {
  const said = 'commandId' in input ? whatWasPressed?.() : undefined;
  return wire.ask(name, { data: input, ...(word && { nonce: word }), ...(said && { said }) });
}

/** Called whenever something changed. */
export function onNews(listener: (news: News) => void): () => void {
  return wire.hearNews(listener);
}

/** A content script is asked to put a text into the letter being written, and answers whether it could. */
export function onPutText(listener: (text: TextForLetter) => boolean): () => void {
  return wire.hearPutText(listener);
}
