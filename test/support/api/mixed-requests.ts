import fc from 'fast-check';
import type { HttpAnswer } from '../../../src/graphql/index.js';
import { readExamples } from '../../../src/local/console/examples.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { seededCommunes } from '../../../src/seed/register/register.js';
import { randomNumbers } from '../builders/random-communes.js';
import { completeEntries } from '../filing/filing-world.js';
import { badAuthorizations } from './bad-tokens.js';
import { faultOf, hostileRequest } from './hostile-requests.js';
import { graphqlEvent } from './invoke.js';
import { bearer, officialToken } from './tokens.js';

/** One request of the soak. `faultIn` returns the fault of its answer; undefined for a correct answer. */
export type MixedRequest = {
  readonly kind: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly method?: string;
  readonly query?: string;
  readonly body?: string | undefined;
  readonly isBase64Encoded?: boolean;
  faultIn(answer: HttpAnswer): string | undefined;
};

const documents = new Map(readExamples().map(({ name, document }) => [name, document]));
const communes = seededCommunes.map(({ id }) => id);
const indicators = seededMethod.indicators.map(({ code }) => code);
const MONTHS = Array.from(
  { length: 22 },
  (_, i) => `${2025 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
);
const DRAFTED = '2026-12';
const HOSTILE = 2_000;
const NEW_DOCUMENT = 'public, a new document';

const JSON_HEADERS = { 'content-type': 'application/json', accept: 'application/json' };
const OFFICIALS = {
  reviewer: bearer(officialToken('reviewer-cho-don-1', 'reviewer')),
  leader: bearer(officialToken('leader-cho-don-1', 'leader')),
  administrator: bearer(officialToken('administrator-cho-don-1', 'administrator')),
  auditor: bearer(officialToken('auditor-cho-don-1', 'auditor')),
};
const officers = new Map(communes.map((unit) => [unit, bearer(officialToken(`officer-${unit}`, 'officer'))]));
const entries = completeEntries(DRAFTED);
const badHeaders = Object.values(badAuthorizations).map((make) => make());

type Draft = { readonly idempotencyKey: string; readonly expectedRevision: string | null } & Readonly<
  Record<string, unknown>
>;
type SaveAnswer = {
  readonly data: {
    readonly saveReport: {
      readonly errors: readonly { readonly code: string }[];
      readonly revision: { readonly revision: string } | null;
    };
  };
};
type Answered = { readonly data?: Record<string, unknown> | null; readonly errors?: readonly { message: string }[] };

function dataFault({ statusCode, body }: HttpAnswer): string | undefined {
  if (statusCode !== 200) return `status ${statusCode}: ${body.slice(0, 200)}`;
  const { data, errors } = JSON.parse(body) as Answered;
  return errors || !data ? body.slice(0, 300) : undefined;
}

function unauthenticatedFault({ statusCode, body }: HttpAnswer): string | undefined {
  return statusCode === 401 && body.includes('"UNAUTHENTICATED"') ? undefined : `status ${statusCode} for a bad token`;
}

/**
 * Requests as a busy day brings them, the same ones for the same seed; drafts follow what was answered before. The first
 * `newDocuments` of them ask with texts that nobody sent before, so that what keeps parsed documents becomes full.
 */
export function mixedRequests(seed: number, newDocuments = 0): () => MixedRequest {
  const random = randomNumbers(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const hostile = fc.sample(hostileRequest, { numRuns: HOSTILE, seed });
  const first = new Map<string, string>();
  const filed = new Map<string, Draft>();
  const cells = new Map<string, string>();
  let count = 0;

  /** Published data does not change meanwhile: the same question always gets the same bytes. */
  const sameAsBefore = (question: string) => (answer: HttpAnswer) => {
    const before = first.get(question);
    if (before === undefined) first.set(question, answer.body);
    return (
      dataFault(answer) ??
      (before === undefined || before === answer.body ? undefined : `another answer to ${question}`)
    );
  };

  const ask = (kind: string, name: string, variables: object, headers: object = {}): MixedRequest => {
    const isNew = kind === NEW_DOCUMENT || count <= newDocuments;
    return {
      kind,
      headers: { ...JSON_HEADERS, ...headers },
      body: JSON.stringify({ query: `${documents.get(name)}${isNew ? `\n# ${count}` : ''}`, variables }),
      faultIn: kind.startsWith('public') ? sameAsBefore(`${name} ${JSON.stringify(variables)}`) : dataFault,
    };
  };

  const published = (): readonly [name: string, variables: object] => {
    const [unit, period, lang] = [pick(communes), pick(MONTHS), pick(['VI', 'VI', 'EN'])];
    const questions: readonly (readonly [string, object])[] = [
      ['overview', { period, lang }],
      ['ranking', { period, lang, first: pick([5, 20]) }],
      ['ranking-by-pillar', { period, pillar: pick(['GOVERNMENT', 'ECONOMY', 'SOCIETY']) }],
      ['ranking-history', { unit }],
      ['commune-profile', { unit, period, lang }],
      ['series', { indicator: pick(indicators), units: [unit, pick(communes)], from: '2025-10', to: '2026-10' }],
      ['report', { unit, period, lang }],
      ['reports', { period, first: pick([5, 20]) }],
      ['completeness', { period }],
      ['roll-up', { indicators: [pick(indicators), pick(indicators)], period }],
      ['units', { within: 'cho-don', lang }],
      ['search', { text: unit.replaceAll('-', ' '), lang }],
      ['indicators', { year: pick([2025, 2026]), lang }],
      ['calendar', {}],
    ];
    return pick(questions);
  };

  const computed = (): readonly [name: string, variables: object] => {
    const [unit, period] = [pick(communes), pick(MONTHS.slice(2))];
    const questions: readonly (readonly [string, object])[] = [
      ['explain', { unit, period }],
      ['improvements', { unit, period }],
      ['certainty', { period }],
      [
        'simulate-ranking',
        { period, figures: [{ unit, indicator: 'S03', numerator: Math.floor(random() * 500), denominator: 500 }] },
      ],
    ];
    return pick(questions);
  };

  const ofOfficials = (): MixedRequest => {
    const unit = pick(communes);
    return pick<() => MixedRequest>([
      () => ask('signed', 'report-form', { unit, period: DRAFTED }, officers.get(unit)),
      () => ask('signed', 'report-form', { unit, period: pick(MONTHS) }, OFFICIALS.reviewer),
      () => ask('signed', 'overview', {}, OFFICIALS.leader),
      () => ask('signed', 'reports', { period: DRAFTED }, OFFICIALS.reviewer),
      () => ask('signed', 'reminders', { within: unit }, OFFICIALS.auditor),
      () => ask('signed', 'reminders-planned', {}, OFFICIALS.administrator),
      () => ask('signed', 'unreachable-officials', {}, OFFICIALS.administrator),
      () => ask('signed', 'administration-log', {}, OFFICIALS.auditor),
    ])();
  };

  /** A draft on what stands there, the same request once more, or a draft on a revision that never was. */
  const draft = (): MixedRequest => {
    const unit = pick(communes);
    const luck = random();
    const before = filed.get(unit);
    if (before && luck < 0.2) return filing('repeated draft', unit, before);
    // A share that no rule compares with another figure takes any numerator; the others stay as they are.
    const free = { code: 'G03', numerator: Math.floor(random() * 21), denominator: 20 };
    const { code: indicator, ...figure } = pick([free, pick(entries)]);
    const idempotencyKey = `soak-${unit}-${count}`;
    const common = { unit, period: DRAFTED, idempotencyKey, figures: [{ ...figure, indicator }] };
    if (luck < 0.4) return filing('outdated draft', unit, { ...common, expectedRevision: 'soak-never-was' });
    const input = { ...common, expectedRevision: before?.idempotencyKey ?? null };
    const cell = `${unit} ${indicator}`;
    if (before && cells.get(cell) === JSON.stringify(figure)) return filing('draft without a change', unit, input);
    cells.set(cell, JSON.stringify(figure));
    return filing('draft', unit, input);
  };

  const filing = (kind: string, unit: string, input: Draft): MixedRequest => ({
    ...ask(kind, 'save-report', { input }, officers.get(unit)),
    faultIn(answer) {
      const fault = dataFault(answer);
      if (fault) return fault;
      const { errors, revision } = (JSON.parse(answer.body) as SaveAnswer).data.saveReport;
      const became = errors.map(({ code }) => code).join() || revision?.revision;
      const wanted = { 'outdated draft': 'CONFLICT', 'draft without a change': input.expectedRevision }[kind];
      if (became !== (wanted ?? input.idempotencyKey)) return `${kind} became ${became}`;
      if (kind === 'draft') filed.set(unit, input);
      return undefined;
    },
  });

  const next = (): MixedRequest => {
    const luck = random();
    count += 1;
    if (luck < 0.3)
      return ask(
        'public',
        ...(pick([
          ['overview', { period: '2026-10' }],
          ['ranking', { period: '2026-10' }],
        ]) as [string, object]),
      );
    if (luck < 0.6) return ask('public', ...published());
    if (luck < 0.68) return ask(NEW_DOCUMENT, ...published());
    if (luck < 0.73) return ask('public, computed', ...computed());
    if (luck < 0.85) return ofOfficials();
    if (luck < 0.9) return draft();
    if (luck < 0.95)
      return {
        ...ask('bad token', ...published(), { authorization: pick(badHeaders) }),
        faultIn: unauthenticatedFault,
      };
    return { kind: 'hostile', headers: {}, ...(pick(hostile) as object), faultIn: faultOf };
  };
  return next;
}

/** The event that an HTTP API with payload format 2.0 gives to the function. */
export function eventOf(
  { method = 'POST', headers, query = '', body, isBase64Encoded = false }: MixedRequest,
  now: string,
) {
  const { requestContext, ...event } = graphqlEvent('', now);
  const http = { ...requestContext?.http, method };
  return {
    ...event,
    headers,
    rawQueryString: query,
    body,
    isBase64Encoded,
    requestContext: { ...requestContext, http },
  };
}
