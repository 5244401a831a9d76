/** Lets work on the same key run one at a time, in the order of the calls; work on different keys at once. */
export type KeyTurns = { take<T>(keys: readonly string[], work: () => Promise<T>): Promise<T> };

export function keyTurns(): KeyTurns {
  const last = new Map<string, Promise<unknown>>();
  return {
    async take(keys, work) {
      // All keys are taken at this moment, so two calls can never wait for each other.
      const before = keys.flatMap((key) => last.get(key) ?? []);
      const done = Promise.allSettled(before).then(work);
      for (const key of keys) last.set(key, done);
      try {
        return await done;
      } finally {
        for (const key of keys) if (last.get(key) === done) last.delete(key);
      }
    },
  };
}
