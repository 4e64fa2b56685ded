import type { Unusual } from '../domain/unusual';
import type { Translate } from './words';

/** What is unusual and what to do about it, a line each. Which gaps a code fills is known to the room that gave it. */
export function unusualWords(t: Translate, { code, params, todo }: Unusual): { fact: string; todo: string } {
  return {
    fact: (t as (key: string, fill: object) => string)(`unusual.${code}`, params),
    todo: t(`unusual.todo.${todo}`),
  };
}
