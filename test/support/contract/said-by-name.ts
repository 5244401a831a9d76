/** Words without a meaning of their own. */
const FILLERS = new Set(
  'the a an of its it this that to in and or for is are as which by on at such with was'.split(' '),
);

const stem = (word: string) => word.toLowerCase().replace(/(?<=..)s$/, '');
const wordsOf = (text: string) =>
  (text.replace(/([a-z])([A-Z])/g, '$1 $2').match(/[A-Za-z]+/g) ?? []).map(stem).filter((word) => !FILLERS.has(word));

/** Whether a description says no more than the names beside it: of the field, its type and its owner. */
export function repeatsItsName(description: string, ...names: readonly string[]): boolean {
  const known = new Set(names.flatMap(wordsOf));
  // A bound or a name of something else is worth a sentence.
  if (/[0-9`]/.test(description)) return false;
  return wordsOf(description).every((word) => known.has(word));
}

/** Words of every list, every choice of a language and every object (schema/README.md), and of the glossary. */
const EVERYWHERE =
  'first after last before lang id nodes edges node cursor pageInfo totalCount scope within unit unitOnDay period input errors from units expectedRevision idempotencyKey'.split(
    ' ',
  );
/** Plain values that say all beside the name of their owner. */
const PLAIN =
  'name code points day version subject text value reason comment sentence draft sent published communes unitOfMeasure highestIndex lowestIndex'.split(
    ' ',
  );
const SAYS_ALL: ReadonlySet<string> = new Set([...EVERYWHERE, ...PLAIN]);

/** Whether a name needs no description: one of the words above, or a thing whose type is described and is called the same. */
export const saysAll = (name: string, type: string): boolean =>
  SAYS_ALL.has(name) || wordsOf(name).every((word) => wordsOf(type).includes(word));
