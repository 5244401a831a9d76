import type { PersonPlace } from '../../../src/local/person/person-place.js';

/** A table beside which nothing else is kept about people; files lie in a map by their path. */
export const placeOf = (
  table: PersonPlace['table'],
  files: Map<string, Buffer> = new Map(),
  more: Partial<PersonPlace> = {},
): PersonPlace => ({
  table,
  files: {
    paths: async () => [...files.keys()],
    get: async (path) => files.get(path),
    remove: async (path) => void files.delete(path),
  },
  deleteAccount: async () => {},
  forgetLetters: async () => ({ removed: 0, changed: 0 }),
  lastCopies: () => [],
  ...more,
});
