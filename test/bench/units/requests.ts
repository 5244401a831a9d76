import type { FigureEntry } from '../../../src/domain/figure/entry.js';
import { readExamples } from '../../../src/local/console/examples.js';
import type { TestApi } from '../../support/api/api.js';
import { engineTable } from '../../support/aws/dynamo.js';
import { countRequests } from '../../support/aws/dynamo-faults.js';
import { type FilingApi, filingApi } from '../../support/filing/filing-api.js';
import { AFTER_CLOSING, completeEntries, MONTH } from '../../support/filing/filing-world.js';
import { quickest, type Units, unitsOf } from './measured.js';

const ROUNDS = 15;

/** Questions of the public by their example, each asked anew. */
const QUESTIONS = {
  overview: { period: '2026-10' },
  ranking: { period: '2026-10' },
  report: { unit: 'xuan-lac', period: '2026-10' },
  series: { units: null },
  'commune-profile': { unit: 'xuan-lac' },
} as const;

/** This question needs nothing of the table but the settings. */
const SETTINGS = JSON.stringify({ query: '{ periods { today } }' });

const examples = readExamples();
const documentOf = (name: string): string => {
  const example = examples.find((candidate) => candidate.name === name);
  if (!example) throw new Error(`The console offers no example called ${name}.`);
  return example.document;
};

/** The cost of each public question without a kept answer, and the cost of reading the settings anew. */
export async function publicQuestions(api: TestApi): Promise<Record<string, Units>> {
  const count = countRequests(api.table.db);
  const measured: Record<string, Units> = {};
  const settings: Units[] = [];
  // Settings older than five seconds are read by whatever is asked first.
  const readSettings = async () => (await answered(api.http({ body: SETTINGS }))).length;
  for (const [name, variables] of Object.entries(QUESTIONS)) {
    const body = JSON.stringify({ query: documentOf(name), variables });
    const ask = async () => (await answered(api.http({ body }))).length;
    await ask();
    const runs: Units[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      api.passSixSeconds();
      settings.push(await unitsOf(count, readSettings));
      runs.push(await unitsOf(count, ask));
    }
    measured[name] = quickest(runs);
  }
  count.off();
  return { ...measured, settings: quickest(settings) };
}

/** An answer with an error measures something else. */
async function answered(answer: Promise<{ readonly body: string }>): Promise<string> {
  const { body } = await answer;
  const { errors } = JSON.parse(body) as { errors?: readonly { message: string }[] };
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return body;
}

/** The changes of a report in the order in which officials make them, and what they read beside them. */
export async function officialsRequests(endpoint: string): Promise<Record<string, Units>> {
  const api = await filingApi(await engineTable(endpoint));
  const count = countRequests(api.table.db);
  try {
    const person = 'officer-xuan-lac';
    const unit = 'xuan-lac';
    const asked = (who: string, name: string, variables: Record<string, unknown>) =>
      unitsOf(count, async () => (await answered(http(api, who, name, variables))).length);
    const changed = async (who: string, name: string, input: Record<string, unknown>) => {
      const expectedRevision = await revisionOf(api);
      const idempotencyKey = `measured-${name}-${expectedRevision ?? 'first'}`.slice(0, 60);
      return await asked(who, name, { input: { unit, period: MONTH, expectedRevision, idempotencyKey, ...input } });
    };
    await asked(person, 'viewer', {});
    const half = completeEntries().slice(0, 12).map(figureInput);
    const rest = completeEntries().slice(12).map(figureInput);
    await changed(person, 'save-report', { figures: half });
    const measured = {
      viewer: await asked(person, 'viewer', {}),
      'my-work': await asked(person, 'my-work', {}),
      'report-form': await asked(person, 'report-form', { unit, period: MONTH }),
      'save-report': await changed(person, 'save-report', { figures: rest }),
      'submit-report': await changed(person, 'submit-report', {}),
      'return-report': await changed('reviewer', 'return-report', { comment: 'Đề nghị xem lại.' }),
    };
    await changed(person, 'submit-report', {});
    // A source system delivers one figure of each of its indicators for a commune and a month.
    const figures = [{ unit: 'yen-my', period: MONTH, indicator: 'F03', value: 5 }];
    const input = { idempotencyKey: 'measured-delivery', takenAt: AFTER_CLOSING, figures };
    const delivered = await asked('health-book', 'record-figures', { input });
    return {
      ...measured,
      'record-figures': delivered,
      'approve-report': await changed('reviewer', 'approve-report', {}),
    };
  } finally {
    count.off();
    await api.close();
  }
}

const http = (api: FilingApi, who: string, name: string, variables: Record<string, unknown>) =>
  api.http(who, { body: JSON.stringify({ query: documentOf(name), variables }) }, AFTER_CLOSING);

const revisionOf = async ({ table }: FilingApi): Promise<string | null> =>
  (await table.stores.reports.one('bac-kan/cho-don/xuan-lac', MONTH))?.tokens.at(-1) ?? null;

const figureInput = ({ code, ...figure }: FigureEntry) => ({ indicator: code, ...figure });
