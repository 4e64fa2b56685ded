import type { z } from 'zod';

/** A question or a command that is answered by the background itself: how its input is checked on arrival, and what is answered. */
export interface Call<Input extends z.ZodType, Output> {
  input: Input;
  /** Only its type is used. */
  output?: Output;
}

export function call<Input extends z.ZodType>(input: Input) {
  return { answers: <Output>(): Call<Input, Output> => ({ input }) };
}
