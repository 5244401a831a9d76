import {
  execute,
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { expect, test } from 'vitest';
import { libraryText, translated } from '../../../src/graphql/http/library-text.js';
import { buildSchema } from '../../../src/graphql/schema/schema.js';

const schema: GraphQLSchema = buildSchema();

test('a long value in a message is cut, and the message is translated all the same', () => {
  const query = 'x'.repeat(5_000);
  const { vi, en } = textOf(() => parse(query));
  expect(vi).toBe(`Câu truy vấn sai cú pháp: gặp tên "${query.slice(0, 100)}…" ngoài dự kiến.`);
  expect(en).toBe(`Syntax Error: Unexpected Name "${query.slice(0, 100)}…".`);
});

function textOf(refused: () => unknown) {
  try {
    refused();
  } catch (error) {
    return libraryText(error as GraphQLError, undefined, schema).text;
  }
  throw new Error('nothing was refused');
}

/** One document for each rule of graphql-js that clients can break. */
const WRONG: Readonly<Record<string, readonly string[]>> = {
  ExecutableDefinitions: ['type A { b: Int } { errorCodes { code } }'],
  UniqueOperationNames: ['query A { errorCodes { code } } query A { errorCodes { code } }'],
  LoneAnonymousOperation: ['{ errorCodes { code } } query A { errorCodes { code } }'],
  KnownTypeNames: ['query($a: Nothing) { errorCodes { code } }'],
  FragmentsOnCompositeTypes: [
    '{ errorCodes { ... on Int { code } } }',
    'fragment A on Int { x } { errorCodes { ...A } }',
  ],
  VariablesAreInputTypes: ['query($a: Unit) { errorCodes { code } }'],
  ScalarLeafs: ['{ errorCodes }', '{ errorCodes { code { name } } }'],
  FieldsOnCorrectType: ['{ nothing }', '{ rankings { version } }'],
  UniqueFragmentNames: [
    '{ errorCodes { ...A } } fragment A on ErrorCodeInfo { code } fragment A on ErrorCodeInfo { code }',
  ],
  KnownFragmentNames: ['{ errorCodes { ...A } }'],
  NoUnusedFragments: ['{ errorCodes { code } } fragment A on ErrorCodeInfo { code }'],
  PossibleFragmentSpreads: [
    '{ errorCodes { ... on Unit { slug } } }',
    '{ errorCodes { ...A } } fragment A on Unit { slug }',
  ],
  NoFragmentCycles: ['{ errorCodes { ...A } } fragment A on ErrorCodeInfo { ...A }'],
  UniqueVariableNames: ['query($a: ID!, $a: ID!) { node(id: $a) { id } }'],
  NoUndefinedVariables: ['{ node(id: $a) { id } }', 'query A { node(id: $a) { id } }'],
  NoUnusedVariables: ['query($a: ID!) { errorCodes { code } }', 'query A($a: ID!) { errorCodes { code } }'],
  KnownDirectives: ['{ errorCodes @nothing { code } }', 'query @include(if: true) { errorCodes { code } }'],
  UniqueDirectivesPerLocation: ['{ errorCodes @include(if: true) @include(if: true) { code } }'],
  KnownArgumentNames: ['{ errorCodes(a: 1) { code } }', '{ errorCodes @include(if: true, a: 1) { code } }'],
  UniqueArgumentNames: ['{ node(id: "a", id: "a") { id } }'],
  ValuesOfCorrectType: [
    '{ ranking { notes(lang: FR) } }',
    '{ ranking { notes(lang: "VI") } }',
    '{ units(first: "a") { totalCount } }',
    '{ units(first: 99999999999) { totalCount } }',
    '{ units(search: 5) { totalCount } }',
    '{ node(id: 1.5) { id } }',
    '{ node(id: null) { id } }',
    '{ errorCodes @include(if: "yes") { code } }',
    '{ calendar(from: "x", to: "2026-01-01") { date } }',
    'mutation { saveReport(input: { unit: "a", nothing: 1 }) { changed } }',
    'mutation { saveReport(input: 5) { changed } }',
    'mutation { saveReport(input: { unit: "a", period: "b", idempotencyKey: "c", figures: [{ indicator: "G03", figure: {} }] }) { changed } }',
    'mutation { saveReport(input: { unit: "a", period: "b", idempotencyKey: "c", figures: [{ indicator: "G03", figure: { count: null } }] }) { changed } }',
    'mutation { saveReport(input: { unit: "a", period: "b", idempotencyKey: "c", figures: [{ indicator: "G03", figure: { count: "x" } }] }) { changed } }',
  ],
  ProvidedRequiredArguments: ['{ node { id } }', '{ errorCodes @include { code } }'],
  VariablesInAllowedPosition: ['query($a: Int) { node(id: $a) { id } }'],
  OverlappingFieldsCanBeMerged: ['{ a: errorCodes { code } a: periods { today } }'],
  UniqueInputFieldNames: ['mutation { saveReport(input: { unit: "a", unit: "a" }) { changed } }'],
  MaxIntrospectionDepth: [
    '{ __type(name: "Unit") { fields { type { fields { type { fields { type { fields { name } } } } } } } } }',
  ],
};

/** Rules about subscriptions, which the service refuses by a sentence of its own, and about what it switches on nowhere. */
const ELSEWHERE = ['SingleFieldSubscriptionsRule', 'DeferStreamDirectiveLabelRule'];

const messagesOf = (text: string): string[] => validate(schema, parse(text)).map(({ message }) => message);

test('every rule of graphql-js that a client can break is among the documents', () => {
  const names = specifiedRules.map(({ name }) => name).filter((name) => !ELSEWHERE.includes(name));
  expect(
    Object.keys(WRONG)
      .map((name) => `${name}Rule`)
      .toSorted(),
  ).toEqual(names.toSorted());
});

test.each(Object.entries(WRONG))('%s is told in Vietnamese', (_rule, documents) => {
  for (const text of documents) {
    const messages = messagesOf(text);
    expect(messages, text).not.toEqual([]);
    for (const message of messages)
      expect(translated(message), message).toMatch(/[ạảấầẩẫậắằẳặếềểễệỉịọốồổỗộớờởợụủứừửữựđàáãâăèéêìíòóôơùúưỳý]/);
  }
});

test.each(['{ a', '{ a(b: "c) }', '{ a(b: 01) }', '{ ? }', 'query { }', '{ a(b: "\\q") }', '}', '{ a(b: 1.x) }'])(
  'the syntax of %s is told in Vietnamese',
  (text) => {
    let message = '';
    try {
      parse(text);
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toMatch(/^Syntax Error/);
    expect(translated(message)).toMatch(/^Câu truy vấn sai cú pháp: (?!Expected|Unexpected|Invalid|Unterminated)/);
  },
);

test.each<[string, Record<string, unknown>]>([
  ['query($a: ID!) { node(id: $a) { id } }', {}],
  ['query($a: ID!) { node(id: $a) { id } }', { a: null }],
  ['query($a: ID!) { node(id: $a) { id } }', { a: [1.5] }],
  ['query($a: Int!) { units(first: $a) { totalCount } }', { a: 'x' }],
  ['query($a: Language!) { ranking { notes(lang: $a) } }', { a: 'FR' }],
  ['query($a: Language!) { ranking { notes(lang: $a) } }', { a: 5 }],
  ['query($a: LocalDate!) { workingDay(date: $a) { date } }', { a: 'x' }],
  ['query($a: Boolean!) { errorCodes @include(if: $a) { code } }', { a: 'x' }],
  ['mutation($a: SaveReportInput!) { saveReport(input: $a) { changed } }', { a: 5 }],
  ['mutation($a: SaveReportInput!) { saveReport(input: $a) { changed } }', { a: { nothing: 1 } }],
  ['mutation($a: SaveReportInput!) { saveReport(input: $a) { changed } }', { a: { unit: null } }],
  [
    'mutation($a: FigureValueInput!) { saveReport(input: { unit: "a", figures: [{ figure: $a }] }) { changed } }',
    { a: { count: 1, yes: true } },
  ],
  [
    'mutation($a: FigureValueInput!) { saveReport(input: { unit: "a", figures: [{ figure: $a }] }) { changed } }',
    { a: { count: null } },
  ],
  [
    'mutation($a: FigureValueInput!) { saveReport(input: { unit: "a", figures: [{ figure: $a }] }) { changed } }',
    { a: { count: 'x' } },
  ],
])('variables of %s with %j are told in Vietnamese', (text, variables) => {
  const operation = parse(text).definitions[0] as OperationDefinitionNode;
  const { errors = [] } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  expect(errors).not.toEqual([]);
  for (const { message } of errors)
    expect(translated(message), message).not.toMatch(/\b(Expected|cannot|must|was not|Variable|got)\b/);
});

test.each([
  ['query A { errorCodes { code } } query B { errorCodes { code } }', undefined],
  ['query A { errorCodes { code } }', 'B'],
  ['fragment A on Unit { slug }', undefined],
])('that it is not clear what to run in %s is told in Vietnamese', async (text, operationName) => {
  const { errors = [] } = await execute({ schema, document: parse(text), operationName });
  expect(errors).toHaveLength(1);
  expect(translated(errors[0]?.message ?? '')).toMatch(/thao tác/);
});
