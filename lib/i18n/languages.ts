/**
 * What an area must say in another language than English, by the English of it: every sentence, and where English
 * tells one from many, every form that the language has for it (the plural categories of Unicode's CLDR).
 */
type In<Forms extends string, English> = {
  readonly [Key in keyof English as FormsOf<Key, Forms>]: string;
};

type FormsOf<Key, Forms extends string> = Key extends `${infer Plural}_other`
  ? `${Plural}_${Forms}`
  : Key extends `${string}_one`
    ? never
    : Key;

export type Russian<English> = In<'one' | 'few' | 'many' | 'other', English>;
export type Romanian<English> = In<'one' | 'few' | 'other', English>;
