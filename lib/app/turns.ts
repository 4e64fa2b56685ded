/** Does the works that are asked for one key one after the other. What fails is its asker's; the next is done all the same. */
export function createTurns<Key>(): <Answer>(key: Key, work: () => Promise<Answer>) => Promise<Answer> {
  const last = new Map<Key, Promise<unknown>>();
  return (key, work) => {
    const turn = (last.get(key) ?? Promise.resolve()).then(work);
    const over = turn.then(
      () => {},
      () => {},
    );
    last.set(key, over);
    void over.then(() => last.get(key) === over && last.delete(key));
    return turn;
  };
}
