import type { Change } from '../../../src/domain/report/filing-situation.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import {
  AFTER_CLOSING,
  approve,
  COMMUNE,
  COMMUNE_PATH,
  codesOf,
  completeEntries,
  file,
  loadFilingWorld,
  MONTH,
  save,
  submit,
} from '../../support/filing/filing-world.js';
import type { Proof } from '../proof.js';

const AT_ONCE = 20;

/** One life of a report, each change with another that the same key must not lead to. */
const LIFE: readonly (readonly [Change, Change])[] = [
  [save(completeEntries().slice(0, 5)), save(completeEntries().slice(0, 4))],
  [
    { action: 'EXTEND', day: '2026-10-20', reason: 'lũ quét' },
    { action: 'EXTEND', day: '2026-10-21', reason: 'lũ quét' },
  ],
  [submit(completeEntries()), submit([])],
  [
    { action: 'WITHDRAW', reason: null },
    { action: 'WITHDRAW', reason: 'nhầm' },
  ],
  [submit(), submit([{ code: 'F03', value: 9 }])],
  [
    { action: 'RETURN', comment: 'xem lại', comments: [] },
    { action: 'RETURN', comment: 'khác', comments: [] },
  ],
  [submit(), submit([{ code: 'F03', value: 9 }])],
  [approve, { action: 'APPROVE', note: 'khác' }],
  [
    { action: 'REOPEN', reason: 'sai số' },
    { action: 'REOPEN', reason: 'khác' },
  ],
];

export async function oneKeyManyTimes(progress: (line: string) => void) {
  const table = await testTable();
  try {
    await loadFilingWorld(table.stores);
    const seen = { changes: 0, answers: 0, effects: 0, different: 0, reuseTold: 0, reuse: 0 };
    for (const [change, other] of LIFE) {
      progress(change.action);
      const before = await tokens(table);
      const key = { idempotencyKey: `life-${seen.changes}-${change.action}`, expectedRevision: before.at(-1) ?? null };
      const outcomes = await Promise.all(
        Array.from({ length: AT_ONCE }, (_, i) => file(table.stores, change, { ...key, now: later(i) })),
      );
      const muchLater = await file(table.stores, change, { ...key, now: later(3_600) });
      const answers = [...outcomes, muchLater].map((each) =>
        each.kind === 'FILED' ? JSON.stringify([each.revision.token, each.revision.at, each.revision.action]) : '',
      );
      seen.changes += 1;
      seen.answers += answers.filter((answer) => answer !== '').length;
      seen.different += new Set(answers).size - 1;
      seen.effects += (await tokens(table)).length - before.length;
      seen.reuse += 1;
      const reused = codesOf(await file(table.stores, other, key));
      if (reused.join() === 'IDEMPOTENCY_KEY_REUSED') seen.reuseTold += 1;
    }
    const listed = await tokens(table);
    const written = (await table.stores.reports.revisions(COMMUNE, MONTH)).length;
    return { ...seen, unlisted: written - listed.length };
  } finally {
    await table.close();
  }
}

/** Each request comes at a moment of its own: an answer from the revision still names the first. */
const later = (seconds: number) => new Date(Date.parse(AFTER_CLOSING) + seconds * 1_000).toISOString();

const tokens = async ({ stores }: TestTable): Promise<readonly string[]> =>
  (await stores.reports.one(COMMUNE_PATH, MONTH))?.tokens ?? [];

export const proof: Proof = {
  id: 'R14',
  property: 'a repeated mutation has one effect',
  async run(_size, progress) {
    const { changes, answers, effects, different, reuse, reuseTold, unlisted } = await oneKeyManyTimes(progress);
    return {
      size: `${changes} kinds of change, one key ${AT_ONCE} times at once and once later, then with another payload`,
      result: `${answers} answers, ${different} different, ${effects} effects, ${reuseTold} of ${reuse} reuses told`,
      pass:
        answers === changes * (AT_ONCE + 1) && effects === changes && different + unlisted === 0 && reuseTold === reuse,
    };
  },
};
