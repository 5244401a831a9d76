/** A bundle asked for something whose answer does not follow from the seed. It has to be given a stand-in. */
export class NotOfThisWorldError extends Error {
  override name = 'NotOfThisWorldError';
}

/** A function may catch the error and go on; the run, which takes them away, fails all the same. */
export const refusals: string[] = [];

export const refuse = (what: string): never => {
  refusals.push(what);
  throw new NotOfThisWorldError(`${what} is not of this world: it may know time, chance or a thread`);
};

/** Whatever is done with it fails and says its name. */
export const refused = (name: string): object =>
  new Proxy(function refusedGlobal() {}, {
    get: (_, key) => refuse(`${name}.${String(key)}`),
    apply: () => refuse(name),
    construct: () => refuse(`new ${name}`),
  });

/** What libraries ask of whatever they are given; nothing of it knows time, chance or a thread. */
const ABSENT = ['default', '__esModule', 'then', 'toJSON'];

/** An object with these members; the others fail by name, those that are known to be absent are undefined. */
export const only = <T extends object>(name: string, members: T, absent: readonly string[] = []): T =>
  new Proxy(members, {
    get(target, key, receiver) {
      if (Reflect.has(target, key)) return Reflect.get(target, key, receiver);
      return typeof key === 'symbol' || [...ABSENT, ...absent].includes(key) ? undefined : refuse(`${name}.${key}`);
    },
  });
