import { join } from 'node:path';
import { keptIssuer, officialClaims } from '../../src/local/aws/development-issuer.js';
import { readExamples } from '../../src/local/console/examples.js';
import { seededCommunes } from '../../src/seed/register/register.js';
import { randomNumbers } from './builders/random-communes.js';

export type LocalAnswer = { readonly status: number; readonly body: string };

/** One request to the running service; `wanted` is the status that it must have. */
export type LocalRequest = {
  readonly kind: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly wanted: readonly number[];
  /** Sees what was answered: the next draft stands on this one. Says what is wrong with it. */
  heard?(answer: LocalAnswer): string | undefined;
};

type SaveAnswer = {
  readonly data: {
    readonly saveReport: {
      readonly form: { readonly revision: string | null };
      readonly errors: readonly { readonly code: string }[];
    };
  };
};

const documents = new Map(readExamples().map(({ name, document }) => [name, document]));
const communes = seededCommunes.map(({ id }) => id);
const MONTHS = ['2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08'];
/** Open, and without a report. */
const DRAFTED = '2026-12';
const JSON_HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

/**
 * Requests to everything that the local service answers, the same ones for the same seed. `data` is its folder. The first
 * `newDocuments` of them ask with texts that nobody sent before, so that what keeps parsed documents becomes full.
 */
export function localRequests(data: string, seed: number, newDocuments = 0): () => LocalRequest {
  const issuer = keptIssuer(join(data, 'issuer.json'));
  if (!issuer) throw new Error('the service has made no issuer');
  const random = randomNumbers(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const bearer = (id: string, role: 'officer' | 'reviewer') => ({
    authorization: `Bearer ${issuer.tokenFor(officialClaims(id, role))}`,
  });
  const reviewer = bearer('reviewer-cho-don-1', 'reviewer');
  const officer = bearer('officer-xuan-lac', 'officer');
  let revision: string | null = null;
  let count = 0;

  const ask = (name: string, variables: object, headers: object = {}, isNew = count <= newDocuments): LocalRequest => ({
    kind: name,
    method: 'POST',
    path: '/graphql',
    headers: { ...JSON_HEADERS, ...headers },
    body: JSON.stringify({ query: `${documents.get(name)}${isNew ? `\n# ${count}` : ''}`, variables }),
    wanted: [200],
  });
  const get = (path: string, wanted: readonly number[] = [200]): LocalRequest => ({
    kind: path.split('?')[0] ?? path,
    method: 'GET',
    path,
    headers: {},
    wanted,
  });
  const draft = (): LocalRequest => {
    const figures = [{ indicator: 'G03', numerator: Math.floor(random() * 21), denominator: 20 }];
    const idempotencyKey = `left-running-${count}`;
    const input = { unit: 'xuan-lac', period: DRAFTED, idempotencyKey, expectedRevision: revision, figures };
    return {
      ...ask('save-report', { input }, officer),
      heard({ body }) {
        const { saveReport } = (JSON.parse(body) as SaveAnswer).data;
        revision = saveReport.form.revision;
        // Two drafts at the same time stand on the same revision, and only one of them is saved.
        const isSaved = saveReport.errors.every(({ code }) => code === 'CONFLICT');
        return isSaved ? undefined : `a draft is refused: ${JSON.stringify(saveReport.errors)}`;
      },
    };
  };

  return () => {
    count += 1;
    const luck = random();
    const [unit, period, lang] = [pick(communes), pick(MONTHS), pick(['VI', 'EN'])];
    if (luck < 0.45) return ask('ranking', { period, lang, first: pick([2, 5, 20]) });
    if (luck < 0.53) return ask('overview', { period, lang });
    if (luck < 0.61) return ask('commune-profile', { unit, period, lang }, {}, true);
    if (luck < 0.66) return ask('explain', { unit, period: pick(MONTHS.slice(2)) });
    if (luck < 0.72) return ask('ranking-history', { unit });
    if (luck < 0.78) return ask('report-form', { unit, period }, reviewer);
    if (luck < 0.82) return ask('reminders', { within: unit }, reviewer);
    if (luck < 0.87) return draft();
    if (luck < 0.9) return get(`/files/ranking.csv?period=${period}`);
    if (luck < 0.92) return get(`/files/ranking.xlsx?period=${period}`);
    if (luck < 0.94) return get('/inbox');
    if (luck < 0.95) return get(pick(['/', '/console']));
    if (luck < 0.96) return get('/nothing', [404]);
    if (luck < 0.98)
      return { ...ask('ranking', { period }, { authorization: 'Bearer nonsense' }), kind: 'bad token', wanted: [401] };
    return { ...ask('ranking', {}), kind: 'broken JSON', body: '{"query":', wanted: [400] };
  };
}
