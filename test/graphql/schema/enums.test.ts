import { isEnumType, isIntrospectionType } from 'graphql';
import { expect, test } from 'vitest';
import { covers, enums, same } from '../../../src/graphql/schema/enums.js';
import { buildSchema } from '../../../src/graphql/schema/schema.js';

test('every enum of the contract is tied to the domain, or says that a table maps it', () => {
  const types = Object.values(buildSchema().getTypeMap());
  const ofContract = types.filter((type) => isEnumType(type) && !isIntrospectionType(type)).map(({ name }) => name);
  expect(Object.keys(enums).toSorted()).toEqual(ofContract.toSorted());
});

test('few are tied to no union', () => {
  const mapped = Object.entries(enums).filter(([, tie]) => tie === 'MAPPED');
  expect(mapped.map(([name]) => name)).toEqual(['ErrorCode', 'MergeRule', 'Relation', 'ReminderKind']);
});

test('the compiler notices a code that one side lacks', () => {
  same<'A' | 'B', 'A' | 'B'>();
  covers<'A', 'A' | 'B'>();
  // @ts-expect-error the contract lacks B
  same<'A' | 'B', 'A'>();
  // @ts-expect-error no rule hands out B
  same<'A', 'A' | 'B'>();
  // @ts-expect-error the contract lacks B
  expect(covers<'A' | 'B', 'A'>()).toBe('COVERS');
});
