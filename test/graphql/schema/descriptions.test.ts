import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { expect, test } from 'vitest';
import { buildSchema } from '../../../src/graphql/schema/schema.js';
import { repeatsItsName, saysAll } from '../../support/contract/said-by-name.js';

type Described = {
  readonly place: string;
  readonly owner: string;
  readonly name: string;
  readonly type: string;
  readonly text: string | null | undefined;
  readonly isFormer: boolean;
};

const types = Object.values(buildSchema().getTypeMap()).filter(
  ({ name }) => !/^(__|String|Int|Float|Boolean|ID$)/.test(name),
);

type Member = GraphQLField<unknown, unknown> | GraphQLInputField | GraphQLArgument;

const describedAt = (place: string, owner: string, member: Member): Described => ({
  place,
  owner,
  name: member.name,
  type: getNamedType(member.type).name,
  text: member.description,
  isFormer: member.deprecationReason != null,
});

/** Fields of objects and inputs, and arguments. */
const members: readonly Described[] = types.flatMap((type) => {
  if (!(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))) return [];
  return Object.values<Member & { args?: readonly GraphQLArgument[] }>(type.getFields()).flatMap((field) => {
    const place = `${type.name}.${field.name}`;
    // An argument of a former field is described at its successor.
    const ofArgs = (field.args ?? []).map((arg) => ({
      ...describedAt(`${place}(${arg.name})`, place, arg),
      isFormer: arg.deprecationReason != null || field.deprecationReason != null,
    }));
    return [describedAt(place, type.name, field), ...ofArgs];
  });
});

const isSentence = (text: string | null | undefined) => /^[A-Z1a-z`].*[.:]$/s.test(text ?? '');

test('every type and every value is described in a sentence', () => {
  const all: { readonly name: string; readonly description?: string | null | undefined }[] = [...types];
  for (const type of types) if (isEnumType(type)) all.push(...type.getValues());
  expect(all.filter(({ description }) => !isSentence(description)).map(({ name }) => name)).toEqual([]);
});

test('every field and argument is described in a sentence, unless its name says all', () => {
  const lacking = members
    .filter(({ text }) => !isSentence(text))
    .filter((each) => each.text != null || !(each.isFormer || saysAll(each.name, each.type)));
  expect(lacking.map(({ place }) => place)).toEqual([]);
});

const isRoot = (owner: string) => owner === 'Query' || owner === 'Mutation';

test('no description repeats its name', () => {
  const idle = members.filter(
    ({ text, owner, name, type }) => !isRoot(owner) && text && repeatsItsName(text, owner, name, type),
  );
  expect(idle.map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
});

test.each([
  ['The unit.', ['unit', 'Unit', 'Report'], true],
  ['Name of the group.', ['name', 'String', 'IndicatorGroup'], true],
  ['The commune that reports.', ['unit', 'Unit', 'Report'], false],
  ['The day, in Việt Nam.', ['day', 'LocalDate', 'CalendarDay'], false],
])('%s beside %s repeats: %s', (text, names, repeats) => {
  expect(repeatsItsName(text, ...names)).toBe(repeats);
});
