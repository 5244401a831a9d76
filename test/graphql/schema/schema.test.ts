import { readdirSync, readFileSync } from 'node:fs';
import {
  buildASTSchema,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  parse,
  printSchema,
  validateSchema,
} from 'graphql';
import { expect, test } from 'vitest';
import { isPublic } from '../../../src/domain/access/access.js';
import { isForSignedIn, rootAccess } from '../../../src/graphql/schema/access-rules.js';
import * as lateSlices from '../../../src/graphql/schema/late-resolvers.js';
import * as slices from '../../../src/graphql/schema/resolvers.js';
import { buildSchema } from '../../../src/graphql/schema/schema.js';

const sdl = readdirSync('schema', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => readFileSync(`schema/${file}`, 'utf8'))
  .join('\n');
const schema = buildSchema();
const typesIn = (of: GraphQLSchema) =>
  Object.values(of.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
const types = typesIn(schema);

test('the SDL is valid', () => {
  expect(validateSchema(buildASTSchema(parse(sdl)))).toEqual([]);
});

test('what code generation wrote down is the SDL, to the last description', () => {
  const print = (each: GraphQLSchema) => printSchema(lexicographicSortSchema(each));
  expect(print(schema)).toBe(print(buildASTSchema(parse(sdl))));
});

test('every root field says what it reads; only work in progress, officials, their letters and what administrators keep are not for the public', () => {
  expect(Object.keys(rootAccess).toSorted()).toEqual(Object.keys(schema.getQueryType()?.getFields() ?? {}).toSorted());
  const closed = Object.entries(rootAccess).filter(([, resource]) => !isPublic(resource));
  expect(closed).toEqual([
    ['reportForm', 'workingFigures'],
    ['reportStandings', 'workingFigures'],
    ['officials', 'official'],
    ['reminders', 'reminder'],
    ['remindersPlanned', 'reminder'],
    ['unreachableOfficials', 'reminder'],
    ['communesWithoutOfficer', 'reminder'],
    ['figureFiles', 'workingFigures'],
    ['figureFile', 'workingFigures'],
    ['administrationLog', 'settings'],
    ['scopeRules', 'settings'],
    ['holidayTable', 'settings'],
    ['methodDrafts', 'settings'],
    ['methodDraft', 'settings'],
    ['reorganisations', 'settings'],
    ['reorganisation', 'settings'],
    ['preview', 'settings'],
    ['operation', 'reminder'],
    ['jobRuns', 'settings'],
    ['letterAnswers', 'reminder'],
    ['rankingAnswer', 'settings'],
  ]);
});

test('every root field may be null, so that a failure of one leaves the others', () => {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const fields = roots.flatMap((root) => Object.values(root?.getFields() ?? {}));
  const neverNull = fields.filter(({ type }) => isNonNullType(type)).map(({ name }) => name);
  // Each place of `nodes` may be null, and `errorCodes` reads nothing.
  expect(neverNull).toEqual(['nodes', 'errorCodes']);
});

test('every mutation takes one input with a key and answers with typed refusals', () => {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  expect(fields.length).toBeGreaterThanOrEqual(10);
  for (const field of fields) {
    expect(field.args.map(({ name, type }) => `${name} ${type}`)).toEqual([expect.stringMatching(/^input \w+Input!$/)]);
    const input = getNamedType(field.args[0]?.type);
    expect(isInputObjectType(input) && String(input.getFields().idempotencyKey?.type), field.name).toBe('String!');
    const payload = getNamedType(field.type);
    expect(isObjectType(payload) && String(payload.getFields().errors?.type), field.name).toBe('[UserError!]!');
  }
  expect(schema.getSubscriptionType()).toBeUndefined();
});

/** Types that only a signed-in viewer ever gets. */
const INTERNAL =
  /^(Viewer|OwnLetters|Mutation|FigureFile\w*|MethodDraft|Reorganisation\w*|ReportForm|OverdueReport|ReportReview|FormFigure|EmptiedFigure|FormExtension|ExtensionRequest|ExtensionRefusal|ReportRevision\w*|FigureChange|FilingPayload|UserError|\w*Official\w*|\w*Reminder\w*|CommuneWithoutOfficer\w*|SuppressionLift|DeliverySetAside|Administration\w+|JobRun\w*|LetterAnswer|RankingAnswer|Operation|ScopeRules|Letterhead|HolidayTable|ChangePreview|LetterDayChange|PreviewedLetter|\w+Payload)$/;

test('no field that the public reads tells of drafts, comments or letters', () => {
  const open = types.filter(({ name }) => !INTERNAL.test(name));
  const names = open.flatMap((type) => (isObjectType(type) ? Object.keys(type.getFields()) : []));
  const telling = names.filter((name) =>
    /workingFig|draft|comment|official|email|phone|revision|token|reason$|letter/i.test(name),
  );
  expect([...new Set(telling)].toSorted()).toEqual([
    'letterAnswers',
    'methodDraft',
    'methodDrafts',
    'missingReason',
    'noChangeReason',
    'noRankReason',
    'officials',
    'unrankedReason',
    'unreachableOfficials',
  ]);
});

const resolvedIn = (...modules: readonly object[]) =>
  modules
    .flatMap(Object.values)
    .flatMap((slice) =>
      Object.entries(slice).flatMap(([type, of]) => Object.keys(of ?? {}).map((field) => `${type}.${field}`)),
    );

test('no two nouns resolve the same field', () => {
  const fields = resolvedIn(slices, lateSlices);
  expect(fields.length).toBeGreaterThan(100);
  expect(new Set(fields).size).toBe(fields.length);
});

test('late resolvers stand behind root fields and fields that need a token, and every root field has a resolver', () => {
  const late = new Set(resolvedIn(lateSlices));
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((root) => root != null);
  const names = roots.flatMap((root) => Object.keys(root.getFields()).map((field) => `${root.name}.${field}`));
  const known = new Set([...late, ...resolvedIn(slices)]);
  expect(names.filter((name) => !known.has(name))).toEqual([]);

  const reached = new Set<unknown>(roots);
  const withoutEntrance: string[] = [];
  for (const type of reached) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const place = `${type.name}.${field.name}`;
      if (!late.has(place)) reached.add(getNamedType(field.type));
      else if (!(roots.includes(type) || isForSignedIn(type.name, field.name))) withoutEntrance.push(place);
    }
  }
  expect(reached.size).toBeGreaterThan(100);
  expect(withoutEntrance).toEqual([]);
});

test('every mutation takes one input with an idempotency key, and each change of one report says which revision was seen', () => {
  const inputs = Object.entries(schema.getMutationType()?.getFields() ?? {}).map(([name, { args }]) => {
    const [type] = args.map((arg) => getNamedType(arg.type));
    return { name, count: args.length, fields: isInputObjectType(type) ? type.getFields() : {} };
  });
  expect(
    inputs.filter(({ count, fields }) => count !== 1 || !('idempotencyKey' in fields)).map(({ name }) => name),
  ).toEqual([]);
  // A place for a file changes nothing yet.
  const ofOneReport = inputs.filter(
    ({ name, fields }) => name !== 'requestEvidenceUpload' && 'unit' in fields && 'period' in fields,
  );
  expect(ofOneReport.length).toBeGreaterThanOrEqual(8);
  expect(ofOneReport.filter(({ fields }) => !('expectedRevision' in fields)).map(({ name }) => name)).toEqual([]);
});
