import { z } from 'zod';
import { once } from '../domain/once';
import type { App, Command, Touches } from './ports';
import type { Reader, Writer } from './rowPorts';
import type { Table } from './tables';

// The pages' security policy forbids making functions from text, which zod would otherwise try.
z.config({ jitless: true });

type Shape = z.ZodRawShape;
export type Said<S extends Shape> = z.output<z.ZodObject<S>>;

/**
 * A command in one piece: what it takes, which tables it works on, what it does. lib/app/calls.ts names it; parsing, the
 * journal's name, the page's types and the background's answer follow from there. It is called like any function.
 */
export interface CommandCall<S extends Shape, Output> {
  (app: App, command: Command, input: Said<S>): Promise<Output>;
  kind: 'command';
  input(): z.ZodObject<S>;
}

export function command<S extends Shape, Output>(
  { input, ...touches }: { input: () => S } & Touches,
  run: (rows: Writer, input: Said<S>, app: App) => Promise<Output>,
): CommandCall<S, Output> {
  const call = (app: App, named: Command, said: Said<S>) =>
    app.store.write(named, touches, (rows) => run(rows, said, app));
  return Object.assign(call, { kind: 'command' as const, input: once(() => z.object(input())) });
}

/** A command that is no single transaction: a job, an undo. */
export function commandOf<S extends Shape, Output>(
  input: () => S,
  run: (app: App, command: Command, input: Said<S>) => Promise<Output>,
): CommandCall<S, Output> {
  const call = (app: App, named: Command, said: Said<S>) => run(app, named, said);
  return Object.assign(call, { kind: 'command' as const, input: once(() => z.object(input())) });
}

/** A question in one piece. What it reads is what it is about: after a change of that it is asked again. */
export interface QuestionCall<S extends Shape, Output> {
  (app: App, input: Said<S>): Promise<Output>;
  kind: 'question';
  input(): z.ZodObject<S>;
  reads: readonly Table[];
  /** The client that the question is about, where it is about one. */
  client?: (input: Said<S>) => string | undefined;
}

interface Asked<S extends Shape> {
  input: () => S;
  reads: readonly Table[];
  client?: (input: Said<S>) => string | undefined;
}

export function question<S extends Shape, Output>(
  asked: Asked<S>,
  run: (rows: Reader, input: Said<S>, app: App) => Promise<Output>,
): QuestionCall<S, Output> {
  return questionOf(asked, (app, said) => app.store.read(asked.reads, (rows) => run(rows, said, app)));
}

/** A question that is not answered by one look at the rows. */
export function questionOf<S extends Shape, Output>(
  { input, reads, client }: Asked<S>,
  run: (app: App, input: Said<S>) => Promise<Output>,
): QuestionCall<S, Output> {
  const call = (app: App, said: Said<S>) => run(app, said);
  return Object.assign(call, {
    kind: 'question' as const,
    input: once(() => z.object(input())),
    reads,
    ...(client && { client }),
  });
}
