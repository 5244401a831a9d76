import { getOperationAST, parse, specifiedRules, validate } from 'graphql';
import { MOST_ANSWER_BYTES } from '../../../src/graphql/http/answer.js';
import { complexityOf } from '../../../src/graphql/http/complexity.js';
import { MOST_QUERY_MS } from '../../../src/graphql/http/deadline.js';
import { documentLimits } from '../../../src/graphql/http/document-limits.js';
import { NotEstimableError } from '../../../src/graphql/http/estimate.js';
import { limits } from '../../../src/graphql/http/limits.js';
import { type World, worldOf } from '../../../src/graphql/http/list-bounds.js';
import { buildSchema } from '../../../src/graphql/schema/schema.js';
import { referenceReader } from '../../../src/reference-data/reference.js';
import { type Answer, testApi } from '../../support/api/api.js';
import { type OwnCost, ownCost } from '../../support/api/own-cost.js';
import { type RandomDocument, randomDocuments } from '../../support/api/random-documents.js';
import { bearer, officialToken } from '../../support/api/tokens.js';
import { sized } from '../../support/start/real.js';
import type { Proof } from '../proof.js';

const NOW = '2026-11-24T08:00:00.000Z';
const DOCUMENTS = { full: 10_000, reduced: sized(50, 150) };
const SEED = 20_261_129;
const HEADERS = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
const VIEWERS: readonly object[] = [
  {},
  {},
  bearer(officialToken('officer-xuan-lac', 'officer')),
  bearer(officialToken('reviewer-cho-don-1', 'reviewer')),
];

const RULES = [...specifiedRules, documentLimits];

/** The right treatment of a document, with the cost of one that the service must answer. */
type Verdict =
  | { readonly kind: 'INVALID' | 'BAD_VARIABLE' | 'TOO_DEAR' }
  | { readonly kind: 'NO_VALUE'; readonly argument: string; readonly variable: string | undefined }
  | { readonly kind: 'ANSWER'; readonly cost: number };

/** Fields answered, and the entries of lists of plain values. */
export function valuesIn(answer: unknown): number {
  if (Array.isArray(answer))
    return answer.reduce<number>((sum, entry) => sum + (isNested(entry) ? valuesIn(entry) : 1), 0);
  if (!isNested(answer)) return 0;
  return Object.values(answer).reduce<number>((sum, value) => sum + 1 + valuesIn(value), 0);
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;

function judge(world: World) {
  const schema = buildSchema();
  return {
    schema,
    verdictOn({ query, variables }: RandomDocument): Verdict {
      const document = parse(query);
      const operation = getOperationAST(document);
      if (!operation || validate(schema, document, RULES).length > 0) return { kind: 'INVALID' };
      try {
        const cost = complexityOf({ schema, document, operation, variables, world });
        if (cost === undefined) return { kind: 'BAD_VARIABLE' };
        return cost > limits.COMPLEXITY ? { kind: 'TOO_DEAR' } : { kind: 'ANSWER', cost };
      } catch (error) {
        if (!(error instanceof NotEstimableError)) throw error;
        return { kind: 'NO_VALUE', argument: error.argument, variable: error.variable };
      }
    },
  };
}

/** Codes of a document that is accepted, and then given up because of what it turned out to take. */
const GIVEN_UP = new Set(['DEADLINE_EXCEEDED', 'ANSWER_TOO_LARGE']);

/** The least share of answered documents: a service that refuses everything keeps no promise. */
const LEAST_ANSWERED = 0.5;

/** The fault by this proof's own count: refused although its highest cost is allowed, or executed although its least is not. */
function ownFaultOf({ least, most }: OwnCost, { data, errors = [] }: Answer<unknown>): string | undefined {
  const [first] = errors;
  const isTooDear =
    first?.extensions?.code === 'LIMIT_EXCEEDED' && JSON.stringify(first.extensions).includes('COMPLEXITY');
  if (isTooDear && most <= limits.COMPLEXITY) return `refused as too dear, although it costs at most ${most}`;
  return data !== undefined && least > limits.COMPLEXITY ? `executed, although it costs at least ${least}` : undefined;
}

/** The fault of the answer to a document; undefined without a fault. */
function faultOf(verdict: Verdict, { data, errors = [] }: Answer<unknown>): string | undefined {
  const [first] = errors;
  const code = first?.extensions?.code;
  if (errors.some(({ extensions }) => extensions?.code === 'INTERNAL_SERVER_ERROR')) return 'INTERNAL_SERVER_ERROR';
  if (verdict.kind === 'ANSWER') {
    if (data === undefined)
      return GIVEN_UP.has(String(code)) ? undefined : `refused with ${code}, although it costs ${verdict.cost}`;
    const values = valuesIn(data);
    return values > verdict.cost ? `${values} values executed, ${verdict.cost} counted` : undefined;
  }
  if (data !== undefined) return `${verdict.kind}, and yet executed`;
  switch (verdict.kind) {
    case 'INVALID':
      return errors.length > 0 ? undefined : 'neither data nor errors';
    case 'TOO_DEAR':
      return code === 'LIMIT_EXCEEDED' ? undefined : `too dear, refused with ${code}`;
    case 'BAD_VARIABLE':
      return code === 'BAD_USER_INPUT' && /\$v\d/.test(first?.message ?? '')
        ? undefined
        : `a bad variable, refused with ${code}: ${first?.message}`;
    case 'NO_VALUE': {
      const { argument, variable } = first?.extensions ?? {};
      const isNamed = code === 'BAD_USER_INPUT' && argument === verdict.argument && variable === verdict.variable;
      return isNamed ? undefined : `no value for ${verdict.argument}, refused with ${code}: ${first?.message}`;
    }
  }
}

export const proof: Proof = {
  id: 'R29',
  property: 'what a query costs is counted before it runs, or the query is refused',
  async run(size, progress) {
    const api = await testApi(NOW);
    try {
      const { reference } = await referenceReader(api.table.stores)(NOW);
      const { schema, verdictOn } = judge(worldOf({ reference, today: NOW.slice(0, 10) }));
      const next = randomDocuments(schema, SEED);
      const kinds: Record<string, number> = {};
      const faults: string[] = [];
      let [answered, cheap] = [0, 0];
      let slowest = 0;
      let largest = 0;
      for (let i = 0; i < DOCUMENTS[size]; i++) {
        if (i % 50 === 0) progress(`document ${i} of ${DOCUMENTS[size]}, ${faults.length} faults`);
        const document = next();
        const verdict = verdictOn(document);
        kinds[verdict.kind] = (kinds[verdict.kind] ?? 0) + 1;
        const since = performance.now();
        const headers = { ...HEADERS, ...VIEWERS[i % VIEWERS.length] };
        const { body } = await api.http({ headers, body: JSON.stringify(document) });
        slowest = Math.max(slowest, performance.now() - since);
        largest = Math.max(largest, Buffer.byteLength(body));
        const answer = JSON.parse(body) as Answer<unknown>;
        if (answer.data !== undefined) answered += 1;
        const own = ownCost(schema, document);
        if (own.most <= limits.COMPLEXITY) cheap += 1;
        const fault = faultOf(verdict, answer) ?? ownFaultOf(own, answer);
        if (fault) faults.push(`document ${i}: ${fault}: ${JSON.stringify(document)}`);
      }
      return {
        size: `${DOCUMENTS[size].toLocaleString('en')} documents, seed ${SEED}: ${JSON.stringify(kinds)}`,
        result: [
          faults.length === 0
            ? 'none executes more than was counted'
            : `${faults.length} faults: ${faults.slice(0, 5).join('\n')}`,
          `${answered} answered, ${cheap} of all cheap by the proof's own count`,
          `slowest ${Math.round(slowest)} ms, largest ${Math.round(largest / 1_000)} kB`,
          `${api.reported.length} reports to operators`,
        ].join('; '),
        pass:
          faults.length === 0 &&
          answered >= LEAST_ANSWERED * DOCUMENTS[size] &&
          cheap > 0 &&
          // The machine may be busy in the reduced run.
          (size === 'reduced' || slowest <= MOST_QUERY_MS) &&
          largest <= MOST_ANSWER_BYTES,
      };
    } finally {
      await api.close();
    }
  },
};
