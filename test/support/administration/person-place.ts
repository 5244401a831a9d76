import type { PersonPlace } from '../../../src/local/person/person-place.js';

/** A place with a table, files in a map by their path, and no other data about people. */
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
