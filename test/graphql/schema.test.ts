import {
  buildASTSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  parse,
  validateSchema,
} from 'graphql';
import { expect, test } from 'vitest';
import { can, publicViewer } from '../../src/domain/access.js';
import { rootAccess } from '../../src/graphql/access-rules.js';
import { sdl } from '../../src/graphql/generated/sdl.js';
import { resolvers } from '../../src/graphql/resolvers.js';
import { buildSchema } from '../../src/graphql/schema.js';

const schema = buildSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

test('the SDL is valid', () => {
  expect(validateSchema(buildASTSchema(parse(sdl)))).toEqual([]);
});

const isSentence = (text: string | null | undefined) => /^[A-Z1a-z`].*[.:]$/s.test(text ?? '');

function* described(type: GraphQLNamedType): Generator<[string, string | null | undefined]> {
  yield [type.name, type.description];
  if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
  if (isInputObjectType(type) || isScalarType(type)) return;
  if (!('getFields' in type)) return;
  for (const field of Object.values(type.getFields())) {
    yield [`${type.name}.${field.name}`, field.description];
    if ('args' in field)
      for (const argument of field.args) yield [`${type.name}.${field.name}(${argument.name})`, argument.description];
  }
}

test('every type, field, argument and value is described in a sentence', () => {
  const lacking = types.flatMap((type) => [...described(type)]).filter(([, text]) => !isSentence(text));
  expect(lacking).toEqual([]);
});

test('every root field says what it reads, and the public may read it', () => {
  expect(Object.keys(rootAccess).toSorted()).toEqual(Object.keys(schema.getQueryType()?.getFields() ?? {}).toSorted());
  for (const [field, resource] of Object.entries(rootAccess))
    expect(can(publicViewer, 'read', resource), field).toBe(true);
});

test('there is nothing to write', () => {
  expect(schema.getMutationType()).toBeUndefined();
  expect(schema.getSubscriptionType()).toBeUndefined();
});

test('no field tells of drafts, comments, officials or letters', () => {
  const names = types.flatMap((type) => (isObjectType(type) ? Object.keys(type.getFields()) : []));
  const telling = names.filter((name) =>
    /workingFig|draft|comment|official|email|phone|revision|token|reason$|letter/i.test(name),
  );
  expect([...new Set(telling)].toSorted()).toEqual(['noChangeReason', 'unrankedReason']);
});

test('no two nouns resolve the same field', () => {
  const fields = resolvers.flatMap((slice) =>
    Object.entries(slice).flatMap(([type, of]) => Object.keys(of ?? {}).map((field) => `${type}.${field}`)),
  );
  expect(new Set(fields).size).toBe(fields.length);
});
