import { isEnumType, isIntrospectionType } from 'graphql';
import { expect, test } from 'vitest';
import { ENUM_LABELS } from '../../../src/graphql/labels/enum-labels.js';
import { labels } from '../../../src/graphql/labels/labels.js';
import { buildSchema } from '../../../src/graphql/schema/schema.js';

test('every enum of the contract has labels, which tie it to the domain', () => {
  const types = Object.values(buildSchema().getTypeMap());
  const ofContract = types.filter((type) => isEnumType(type) && !isIntrospectionType(type));
  expect(Object.keys(ENUM_LABELS).toSorted()).toEqual(ofContract.map(({ name }) => name).toSorted());
  for (const type of ofContract)
    if (isEnumType(type))
      expect(Object.keys(ENUM_LABELS[type.name as keyof typeof ENUM_LABELS]).toSorted(), type.name).toEqual(
        type
          .getValues()
          .map(({ name }) => name)
          .toSorted(),
      );
});

test('the compiler notices a code that one side lacks', () => {
  const written = { A: ['a', 'a'], B: ['b', 'b'] } as const;
  labels<'A' | 'B', 'A' | 'B'>(written);
  // @ts-expect-error the contract lacks B
  labels<'A' | 'B', 'A'>(written);
  // @ts-expect-error no rule hands out B
  expect(labels<'A', 'A' | 'B'>(written).B).toEqual({ vi: 'b', en: 'b' });
});
