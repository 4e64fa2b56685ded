import { defineExtensionMessaging } from '@webext-core/messaging';
import type { TextForLetter } from '../domain/dossier';
import type { CallName, Input, News, Output, Protocol } from './contract';

const messaging = defineExtensionMessaging<Protocol>();

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

/** The worker was ended between the question and the answer: asking again wakes it. */
const WORKER_GONE = /Receiving end does not exist|message port closed|message channel closed/i;

/**
 * Asks the background. Throws `Refused` where it refuses; asks once more when the worker went away meanwhile,
 * which is safe because a command carries its id.
 */
export async function ask<Name extends CallName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  const whyNot = 'commandId' in input ? whyNoCommand?.() : undefined;
  if (whyNot) throw new Refused('covered', whyNot);
  const answer = await send(name, input).catch((error: unknown) => {
    if (WORKER_GONE.test(String(error))) return send(name, input);
    throw error;
  });
  if (!answer.ok) throw new Refused(answer.code, answer.sentence);
  return answer.value as Output<Name>;
}

function send<Name extends CallName>(name: Name, input: Input<Name>, word = nonce) {
  const said = 'commandId' in input ? whatWasPressed?.() : undefined;
  const envelope = { data: input, ...(word && { nonce: word }), ...(said && { said }) };
  // The library types each name's arguments apart; here the name is a parameter.
  return (messaging.sendMessage as unknown as SendAny)(name, envelope) as Promise<ReturnType<Protocol[Name]>>;
}

type SendAny = (name: CallName, envelope: object) => Promise<unknown>;

/** Called whenever something changed. */
export function onNews(listener: (news: News) => void): () => void {
  return messaging.onMessage('news', ({ data }) => listener(data));
}

/** A content script is asked to put a text into the letter being written, and answers whether it could. */
export function onPutText(listener: (text: TextForLetter) => boolean): () => void {
  return messaging.onMessage('putText', ({ data }) => listener(data));
}
