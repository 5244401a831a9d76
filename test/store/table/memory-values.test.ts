import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { givenAll, takenAll } from '../../support/table/doors/plain.js';

/** The client drops an attribute of this name, and JavaScript makes it the prototype. No item has one. */
const attribute = fc.string({ minLength: 1 }).filter((name) => name !== '__proto__');

it('gives a large whole number as the client does, also where a number of JavaScript stands for it', () => {
  const item = { large: 119_209_289_550_781_250_000_000n };
  expect(givenAll(takenAll(item))).toEqual(unmarshall(marshall(item)));
});

it('takes and gives values as the client does', () => {
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.string(),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -9e15, max: 9e15 }).map((each) => Math.fround(each) || 0),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constant(undefined),
      fc.uint8Array({ maxLength: 4 }),
      fc.bigInt({ min: 0n, max: 10n ** 30n }),
      fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 3 }).map((each) => new Set(each)),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(attribute, tie('value'), { maxKeys: 3, noNullPrototype: true }),
    ),
  })).value;
  fc.assert(
    fc.property(fc.dictionary(attribute, value, { noNullPrototype: true }), (item) => {
      const byClient = tried(() => unmarshall(marshall(item, { removeUndefinedValues: true })));
      expect(tried(() => givenAll(takenAll(item)))).toEqual(byClient);
    }),
  );
});

/** The words of an error are part of it. */
function tried(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return (error as Error).message;
  }
}
