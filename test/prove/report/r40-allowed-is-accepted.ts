import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { REPORT_ACTIONS } from '../../../src/domain/report/actions.js';
import { localDateOf } from '../../../src/domain/time/local-date.js';
import { allowedReportActions } from '../../../src/file-report/allowed-actions.js';
import { fileReport } from '../../../src/file-report/file-report.js';
import { filingReferences } from '../../../src/file-report/reference.js';
import { reportKey } from '../../../src/store/keys/report.js';
import { allowedWalk } from '../../support/administration/allowed-walk.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { officer } from '../../support/builders/scope-builder.js';
import { instantOf, requestsFor, type Scene, scenes, VIEWERS } from '../../support/filing/allowed-world.js';
import {
  AFTER_CLOSING,
  approve,
  COMMUNE,
  COMMUNE_PATH,
  chairmanOf,
  completeEntries,
  file,
  loadFilingWorld,
  MONTH,
  setSignOff,
  submit,
} from '../../support/filing/filing-world.js';
import { sized } from '../../support/start/real.js';
import type { Proof } from '../proof.js';

const RUNS = { full: 150, reduced: sized(1, 3) } as const;
const STEPS = { full: 1_500, reduced: 40 } as const;
const SEED = 40;
const BEFORE = '2026-09';
const CHAIRMAN = officer({ id: 'chairman-xuan-lac', role: 'chairman' });
const head = ({ stores }: TestTable) => stores.reports.one(COMMUNE_PATH, MONTH);

/** Puts the report back to how it was before an accepted request. */
async function restore(table: TestTable, before: Awaited<ReturnType<typeof head>>): Promise<void> {
  if (before) await table.stores.reports.load([before], []);
  else await table.db.send(new DeleteCommand({ TableName: table.name, Key: reportKey(COMMUNE_PATH, MONTH) }));
}

async function set(table: TestTable, scene: Scene): Promise<void> {
  const { earlier, before, isLockedByHand, signOff, hasChairman } = scene;
  const { stores } = table;
  await restore(table, undefined);
  await table.db.send(new DeleteCommand({ TableName: table.name, Key: reportKey(COMMUNE_PATH, BEFORE) }));
  await lock(table, false);
  if (before > 0) {
    const filled = completeEntries().map((entry, place) =>
      place < before ? entry : { code: entry.code, noData: true, reason: 'chưa thu thập' },
    );
    await file(stores, submit(filled), { period: BEFORE, now: '2026-09-20T03:00:00.000Z' });
    await file(stores, approve, { period: BEFORE, now: '2026-09-20T03:00:00.000Z' });
  }
  await stores.officials.save([{ ...CHAIRMAN, active: true }]);
  await setSignOff(stores, signOff.before);
  for (const change of earlier) {
    const isSigned = signOff.before && change.action === 'SUBMIT' && change.entries.length === 0;
    await file(stores, change, { now: AFTER_CLOSING, ...(isSigned && { viewer: chairmanOf() }) });
  }
  await setSignOff(stores, signOff.now);
  await stores.officials.save([{ ...CHAIRMAN, active: hasChairman }]);
  await lock(table, isLockedByHand);
}

async function lock({ stores }: TestTable, isLocked: boolean): Promise<void> {
  const settings = await stores.settings.current();
  const scopes = settings.scopes.map((scope) => ({ ...scope, lockedPeriods: isLocked ? [MONTH] : [] }));
  await stores.settings.save({ ...settings, scopes });
}

let keys = 0;

/** The upload that the service found, for a change that adds a file. */
const upload = { kind: 'KEPT', file: { sha256: 'a'.repeat(64), type: 'JPEG', size: 1_000 } } as const;

/** Compares, for every viewer and action of a scene, the allowed actions with the outcome of faultless requests. */
async function disagreements(table: TestTable, scene: Scene): Promise<{ told: string[]; allowed: number }> {
  await set(table, scene);
  const references = await filingReferences(table.stores, localDateOf(AFTER_CLOSING));
  const of = await references(COMMUNE, MONTH);
  if (!of) throw new Error(`${COMMUNE} reports for ${MONTH}`);
  const now = instantOf(scene.day, of);
  const before = await head(table);
  const told: string[] = [];
  let allowed = 0;
  for (const viewer of VIEWERS) {
    const actions = await allowedReportActions(table.stores, viewer, { of, period: MONTH, head: before }, now);
    for (const action of REPORT_ACTIONS) {
      const found = actions.find((entry) => entry.action === action);
      const isAllowed = found?.hasRight === true && found.obstacle === undefined;
      let isAccepted = false;
      for (const change of requestsFor(action, viewer, of)) {
        const expectedRevision = before?.tokens.at(-1) ?? null;
        const filing = {
          viewer,
          unit: COMMUNE,
          period: MONTH,
          idempotencyKey: `r40-${++keys}-key`,
          expectedRevision,
          upload,
        };
        const { kind } = await fileReport(table.stores, references, { ...filing, change }, now);
        if (kind === 'FILED') await restore(table, before);
        isAccepted ||= kind === 'FILED' || kind === 'UNCHANGED';
      }
      if (isAllowed) allowed += 1;
      if (isAllowed !== isAccepted)
        told.push(`${JSON.stringify(viewer)} ${action} ${now}: allowed ${isAllowed}, accepted ${isAccepted}`);
    }
  }
  return { told, allowed };
}

export const proof: Proof = {
  id: 'R40',
  property: 'what is said to be allowed is accepted, and nothing else',
  async run(size, progress) {
    const table = await testTable();
    try {
      await loadFilingWorld(table.stores);
      const told: string[] = [];
      let scenesSeen = 0;
      let allowed = 0;
      for (const scene of fc.sample(scenes, { numRuns: RUNS[size], seed: SEED })) {
        progress(`scene ${++scenesSeen}`);
        const seen = await disagreements(table, scene);
        told.push(...seen.told.map((line) => `${line} in ${JSON.stringify(scene)}`));
        allowed += seen.allowed;
      }
      const walked = await allowedWalk(STEPS[size], SEED, (step) => progress(`step ${step} of administrators`));
      const all = [...told, ...walked.told, ...walked.reported.map(String)];
      const pairs = scenesSeen * VIEWERS.length * REPORT_ACTIONS.length;
      return {
        size: `${scenesSeen} states and days, ${VIEWERS.length} viewers, ${REPORT_ACTIONS.length} actions; ${STEPS[size]} steps of administrators`,
        result: `${allowed} of ${pairs} and ${walked.allowed} steps allowed, ${all.length} told wrongly ${all.slice(0, 3).join('; ')}`,
        pass: all.length === 0 && allowed > scenesSeen && allowed < pairs / 2 && walked.allowed > STEPS[size] / 10,
      };
    } finally {
      await table.close();
    }
  },
};
