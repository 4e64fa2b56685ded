/** Makes it when it is first asked for, and once: the background begins again and again, and seldom needs all it knows. */
export function once<Thing>(make: () => Thing): () => Thing {
  let made: { thing: Thing } | undefined;
  return () => {
    made ??= { thing: make() };
    return made.thing;
  };
}
