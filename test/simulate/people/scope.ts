import { createStores } from '../../../src/store/index.js';
import { createTableInput } from '../../../src/store/table/table-definition.js';
import { issuerEnv } from '../../support/api/tokens.js';
import { official } from '../../support/builders/mail-builder.js';
import { indicator, method } from '../../support/builders/ranking-builder.js';
import { communesOf, load } from '../../support/letters/reminder-world.js';
import { memoryClient } from '../../support/table/doors/memory-client.js';
import { type MemoryDatabase, memoryDatabase } from '../../support/table/engine/memory-database.js';
import { drawnBetween } from '../world/keyed.js';
import { ASKED, REVIEWERS } from './asked.js';

export const TABLE = 'xaso-simulated';
const indicators = ASKED.map((asked) => {
  const { code, kind, points } = asked;
  const scoring =
    'target' in asked
      ? { rule: 'target' as const, target: { '2025': asked.target }, targetStatus: { '2025': 'local' as const } }
      : 'max' in asked
        ? { rule: 'levels' as const, max: asked.max, ruleStatus: 'local' as const }
        : { rule: 'yesNo' as const, ruleStatus: 'local' as const };
  return indicator({ code, kind, points, scoring });
});

export type SimulatedScope = { readonly database: MemoryDatabase; readonly communes: readonly string[] };

/** A district with some communes, each with an officer and a chairperson, and two reviewers above them. */
export async function loadScope(seed: number, start: number): Promise<SimulatedScope> {
  const database = memoryDatabase();
  database.answer('CreateTable', { ...createTableInput(TABLE) }, start);
  const before = start - 24 * 3_600_000;
  const stores = createStores(
    memoryClient(database, () => before),
    TABLE,
  );
  const count = drawnBetween(5, 8, seed, 'communes');
  await load(stores, {
    communes: count,
    everybody: true,
    scope: { remindersFrom: '2026-10-05' },
    officials: (all) => [
      ...all.filter(({ role }) => role === 'officer' || role === 'chairman'),
      ...REVIEWERS.map((id) => official('reviewer', { id, email: `${id}@chodon.example` })),
    ],
  });
  const made = method(indicators, { id: 'SIMULATED-1' });
  await stores.methods.save(made);
  const settings = await stores.settings.current();
  if (settings) await stores.settings.save({ ...settings, methods: [{ id: made.id, from: '2024-01' }] });
  nameTheWriters(database, before);
  return { database, communes: communesOf(count).map(({ id }) => id) };
}

/** Whoever loads is no part of the story, and gave the settings names out of this machine's chance. */
const nameTheWriters = (database: MemoryDatabase, moment: number) =>
  database.answer(
    'UpdateItem',
    {
      TableName: TABLE,
      Key: { pk: 'SETTINGS', sk: 'CURRENT' },
      UpdateExpression: 'SET writers = :writers',
      ExpressionAttributeValues: { ':writers': ['the loader'] },
    },
    moment,
  );

/** As a function finds it in AWS: no endpoint is another one than in life. */
export const ENV: Readonly<Record<string, string>> = {
  AWS_REGION: 'ap-southeast-1',
  AWS_ACCESS_KEY_ID: 'simulated',
  AWS_SECRET_ACCESS_KEY: 'simulated',
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  TABLE_NAME: TABLE,
  STAGE: 'test',
  RELEASE: 'simulated',
  RETENTION: 'letters=1100,jobRuns=400',
  WATCHED: 'none',
  EMAIL_FROM: 'nhac-viec@xaso.example',
  EVIDENCE_BUCKET: 'evidence',
  UPLOADS_BUCKET: 'uploads',
  EVIDENCE_ADDRESS: 'https://evidence.example',
  ...issuerEnv,
};
