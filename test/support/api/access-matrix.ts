import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isIntrospectionType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { toGlobalId } from '../../../src/graphql/shared/ids.js';
import { administrationSamples } from './administration-samples.js';
import type { TestApi } from './api.js';
import { officialToken, sourceToken } from './tokens.js';

/** A token for every kind of viewer. The requests are about the report of Xuân Lạc and its people. */
export const viewers: Readonly<Record<string, () => string | undefined>> = {
  public: () => undefined,
  officer: () => officialToken('officer-xuan-lac', 'officer'),
  'officer of another commune': () => officialToken('officer-bang-lung', 'officer'),
  chairman: () => officialToken('chairman-xuan-lac', 'chairman'),
  'chairman of another commune': () => officialToken('chairman-bang-lung', 'chairman'),
  reviewer: () => officialToken('reviewer-cho-don-1', 'reviewer'),
  'reviewer of another unit': () => officialToken('reviewer-elsewhere', 'reviewer'),
  leader: () => officialToken('leader-cho-don-1', 'leader'),
  administrator: () => officialToken('administrator-cho-don-1', 'administrator'),
  auditor: () => officialToken('auditor-cho-don-1', 'auditor'),
  source: () => sourceToken('vnpt-ioffice'),
};

/** `Report.form` → who may read it, as seen. */
export type Matrix = Readonly<Record<string, readonly string[]>>;

const REPORT = 'unit: "xuan-lac", period: "2026-10"';
const KEY = `${REPORT}, idempotencyKey: "r18-matrix-000000000001"`;

/** Arguments of fields that need some; those of every other field are left out. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  'Query.node': `id: "${toGlobalId('Unit', 'xuan-lac')}"`,
  'Query.nodes': `ids: ["${toGlobalId('Unit', 'xuan-lac')}"]`,
  'Query.unit': 'id: "xuan-lac"',
  'Query.indicator': 'code: "G03"',
  'WorkCalendar.days': 'from: "2026-01-01", to: "2026-01-05"',
  'WorkCalendar.holidays': 'from: "2026-01-01", to: "2026-01-05"',
  'WorkCalendar.workingDay': 'day: "2026-01-01"',
  'Query.calendar': 'from: "2026-01-01", to: "2026-01-05"',
  'Query.holidays': 'from: "2026-01-01", to: "2026-12-31"',
  'Query.workingDay': 'date: "2026-01-01"',
  'Query.report': REPORT,
  'Query.reportForm': REPORT,
  'Query.rankingHistory': 'unit: "xuan-lac"',
  'Query.communeProfile': 'unit: "xuan-lac"',
  'Query.series': 'indicator: "G03", units: ["xuan-lac"]',
  'Query.officials': 'within: "xuan-lac"',
  'Query.reminders': 'within: "xuan-lac"',
  'Query.remindersPlanned': 'within: "xuan-lac"',
  'Query.unreachableOfficials': 'within: "xuan-lac"',
  'Query.communesWithoutOfficer': 'within: "xuan-lac"',
  'Ranking.row': 'unit: "xuan-lac"',
  'Mutation.saveReport': `input: {${KEY}, figures: [{indicator: "G03"}]}`,
  'Mutation.requestEvidenceUpload': `input: {${KEY}, name: "a.jpg", type: JPEG, size: 9}`,
  'Mutation.addEvidenceFile': `input: {${KEY}, upload: "x", name: "a.jpg"}`,
  'Mutation.removeEvidenceFile': `input: {${KEY}, sha256: "x"}`,
  'Mutation.copyLastPeriod': `input: {${KEY}}`,
  'Mutation.submitReport': `input: {${KEY}}`,
  'Mutation.handToChairman': `input: {${KEY}}`,
  'Mutation.takeBackReport': `input: {${KEY}}`,
  'Mutation.returnToOfficer': `input: {${KEY}}`,
  'Mutation.recordSignedDocument': `input: {${KEY}, signedDocument: {number: "12/BC-UBND", date: "2026-11-20"}}`,
  'Mutation.withdrawReport': `input: {${KEY}}`,
  'Mutation.returnReport': `input: {${KEY}}`,
  'Mutation.approveReport': `input: {${KEY}}`,
  'Mutation.approveReports': `input: {idempotencyKey: "r18-matrix-000000000001", reports: [{${REPORT}}]}`,
  'Mutation.extendDeadline': `input: {${KEY}, day: "2026-12-01", reason: "R18"}`,
  'Mutation.requestExtension': `input: {${KEY}, day: "2026-12-01", ground: OTHER, reason: "R18"}`,
  'Mutation.takeBackExtensionRequest': `input: {${KEY}}`,
  'Mutation.refuseExtension': `input: {${KEY}, reason: "R18"}`,
  'Mutation.reopenReport': `input: {${KEY}, reason: "R18"}`,
  'Mutation.setMailPreferences': 'input: {idempotencyKey: "r18-matrix-000000000001", digests: true}',
  'Mutation.liftSuppression':
    'input: {official: "officer-xuan-lac", idempotencyKey: "r18-matrix-000000000001", reason: "R18"}',
  ...administrationSamples,
  'Mutation.setDeliveryAside': `input: {delivery: "${toGlobalId('Delivery', 'xuan-lac', '2026-11', 'vnpt-ioffice', 'r18-batch-0001')}", idempotencyKey: "r18-matrix-000000000001", reason: "R18"}`,
  'Query.letterAnswers': 'unit: "xuan-lac", day: "2026-11-23"',
  'Operation.letterAnswers': 'unit: "xuan-lac", day: "2026-11-23"',
  'Mutation.recordFigures':
    'input: {idempotencyKey: "r18-matrix-000000000001", takenAt: "2026-11-20T00:00:00.000Z", figures: [{' +
    'unit: "xuan-lac", period: "2026-11", indicator: "G03", numerator: 1, denominator: 2}]}',
};

/**
 * Fields through which no object is looked for: an id may name anything, more people get refusals than see drafts, and
 * more see officials than learn what became of letters.
 */
const DETOURS = new Set([
  ...['Query.node', 'Query.nodes', 'MethodDraft.faults', 'Reorganisation.faults'],
  ...['FigureFile.faults', 'LetterAnswer.official', 'ChangePreview.errors', 'ChangePreview.keptDueDays'],
  ...['DueDayToMove.told', 'PreviewedLetter.official'],
]);

/** Behind these nothing is public. */
const CLOSED = new Set([
  'Query.myWork',
  'Viewer.official',
  'Query.officials',
  'Query.reminders',
  'Query.remindersPlanned',
  'Query.unreachableOfficials',
  'Query.communesWithoutOfficer',
  'Query.administrationLog',
  'Query.scopeRules',
  'Query.holidayTable',
  'Query.methodDrafts',
  'Query.methodDraft',
  'Query.reorganisations',
  'Query.reorganisation',
  'Query.preview',
  'Query.operation',
  'Query.jobRuns',
  'Query.letterAnswers',
  'Query.rankingAnswer',
  'Query.reportForm',
  'Query.figureFiles',
  'Query.figureFile',
  'Report.form',
]);

type Field = GraphQLField<unknown, unknown>;
/** A field, how it is asked, and the way from a root to the type that has it. */
export type Probe = { readonly field: string; readonly way: readonly string[]; readonly selection: string };

/** Values for required arguments by name, for fields without an entry of their own. */
const SAMPLES: Readonly<Record<string, string>> = {
  unit: '"xuan-lac"',
  one: '"xuan-lac"',
  other: '"nam-cuong"',
  period: '"2026-10"',
  indicator: '"G03"',
  n: '3',
};

const written = (owner: string, field: Field): string | undefined => {
  const required = field.args.filter(isRequiredArgument).map(({ name }) => name);
  const sampled = required.map((name) => `${name}: ${SAMPLES[name]}`).join(', ');
  const given = ARGUMENTS[`${owner}.${field.name}`] ?? (sampled || undefined);
  if (given?.includes('undefined')) return undefined;
  return given === undefined ? field.name : `${field.name}(${given})`;
};

/** Each field of each object type, along the shortest way from a root. */
export function probesOf(schema: GraphQLSchema): { readonly probes: readonly Probe[]; readonly unreached: string[] } {
  const ways = waysTo(schema);
  const unreached: string[] = [];
  const probes: Probe[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const name = `${type.name}.${field.name}`;
      const way = ways.get(type.name);
      const last = written(type.name, field);
      if (way === undefined || last === undefined) unreached.push(name);
      else probes.push({ field: name, way, selection: isLeaf(field) ? last : `${last} { __typename }` });
    }
  }
  return { probes, unreached };
}

const isLeaf = (field: Field): boolean => !isCompositeType(getNamedType(field.type));

const alias = (place: number): string => `asked${place}`;

/** Asks for fields at the end of one way, each under its own alias. */
function documentOf(probes: readonly Probe[]): string {
  const [root, ...way] = probes[0]?.way ?? [];
  const fields = probes.map(({ selection }, place) => `${alias(place)}: ${selection}`).join(' ');
  return `${root} { ${way.map((step) => `${step} { `).join('')}${fields}${' }'.repeat(way.length)} }`;
}

/** Through what everybody reads first, so that a type that is public somewhere is probed there; mutations come last. */
function waysTo(schema: GraphQLSchema): Map<string, readonly string[]> {
  const ways = new Map<string, readonly string[]>();
  const follow = (root: GraphQLObjectType | null | undefined, word: string, isOpen: (field: string) => boolean) => {
    if (!root) return;
    if (!ways.has(root.name)) ways.set(root.name, [word]);
    const queue = [root];
    const met = new Set<string>();
    for (let type = queue.shift(); type; type = queue.shift()) {
      for (const field of Object.values(type.getFields())) {
        const next = getNamedType(field.type);
        const step = written(type.name, field);
        if (!isObjectType(next) || met.has(next.name) || step === undefined) continue;
        if (DETOURS.has(`${type.name}.${field.name}`) || !isOpen(`${type.name}.${field.name}`)) continue;
        met.add(next.name);
        if (!ways.has(next.name)) ways.set(next.name, [...(ways.get(type.name) ?? []), step]);
        queue.push(next);
      }
    }
  };
  follow(schema.getQueryType(), 'query', (field) => !CLOSED.has(field));
  follow(schema.getQueryType(), 'query', () => true);
  follow(schema.getMutationType(), 'mutation', () => true);
  return ways;
}

/**
 * Which of some fields at the end of one way a viewer is allowed. Denied is what is answered with FORBIDDEN or
 * UNAUTHENTICATED at the field, below it or on the way to it; everything else counts as allowed.
 */
export async function allowedOf(
  api: TestApi,
  probes: readonly Probe[],
  token: string | undefined,
): Promise<readonly Probe[]> {
  if (probes.length === 0) return [];
  const denied = (await denials(api, documentOf(probes), token)).map((path) =>
    probes.findIndex((_, place) => path.includes(alias(place))),
  );
  if (denied.length === 0) return probes;
  if (denied.includes(-1)) return [];
  // A denied field may have taken with it what stood beside it: that is asked again without it.
  return allowedOf(
    api,
    probes.filter((_, place) => !denied.includes(place)),
    token,
  );
}

type GraphqlError = {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string };
};

/** The paths in the answer at which the service denied access. */
async function denials(api: TestApi, document: string, token: string | undefined) {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  const { statusCode, body } = await api.http({ headers, body: JSON.stringify({ query: document }) });
  const { errors = [] } = JSON.parse(body) as { errors?: readonly GraphqlError[] };
  const broken = errors.find(({ extensions: { code } }) => /INTERNAL|VALIDATION|PARSE/.test(code));
  if (broken || statusCode >= 400) throw new Error(`${document}: ${statusCode} ${broken?.message ?? body}`);
  return errors
    .filter(({ extensions: { code } }) => code === 'FORBIDDEN' || code === 'UNAUTHENTICATED')
    .map(({ path = [] }) => path);
}
