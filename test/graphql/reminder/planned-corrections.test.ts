import { afterEach, beforeEach, expect, it } from 'vitest';
import type { RankingRow } from '../../../src/domain/ranking/ranking.js';
import { instantAt } from '../../../src/domain/time/local-date.js';
import { communeNamed, figures, submitted } from '../../support/builders/mail-builder.js';
import { inPages } from '../../support/letters/in-pages.js';
import { type ReminderApi, reminderApi } from '../../support/letters/reminder-api.js';
import { sampleRanking } from '../../support/letters/sample-letters.js';

let api: ReminderApi;
beforeEach(async () => {
  api = await reminderApi({
    reports: ['bang-lung', 'nam-cuong', 'xuan-lac'].map((id) => submitted(communeNamed(id), '2026-10')),
  });
});
afterEach(() => api.close());

async function publish(version: number, night: string, rank: number) {
  const placed = (row: RankingRow): RankingRow =>
    row.unit === 'xuan-lac' ? { ...row, rank, tied: false, unrankedReason: null } : row;
  const made = sampleRanking({ version, status: 'FINAL', replaces: version - 1 || null });
  const occurrence = instantAt(night, '03:00');
  await api.table.stores.rankings.publish(inPages({ ...made, occurrence, rows: made.rows.map(placed) }));
}

const PLANNED = `query($on: LocalDate) {
  remindersPlanned(on: $on) { letters(first: 100) { edges { whySent(lang: EN) node { email } } } }
}`;
const LEDGER = `query($day: LocalDate) {
  reminders(day: $day, period: "2026-10", first: 20) { nodes { whySent(lang: EN) official { email } } }
}`;
type Line = { readonly whySent: string; readonly email: string };
const inOrder = (lines: readonly Line[]) => lines.map(({ email, whySent }) => `${email}: ${whySent}`).toSorted();

async function planned(day: string) {
  const { data } = await api.ask('reviewer-1', instantAt(day, '07:00'), PLANNED, { on: day });
  type Edge = { whySent: string; node: { email: string } };
  return inOrder(
    data.remindersPlanned.letters.edges.map(({ whySent, node }: Edge) => ({ whySent, email: node.email })),
  );
}
async function kept(day: string) {
  const { data } = await api.ask('reviewer-1', instantAt(day, '18:00'), LEDGER, { day });
  type Node = { whySent: string; official: { email: string } };
  return inOrder(data.reminders.nodes.map(({ whySent, official }: Node) => ({ whySent, email: official.email })));
}

it('a correction is foreseen for those whom the job then tells, and the ledger says why', async () => {
  await publish(1, '2026-10-26', 5);
  await api.sweep('2026-10-26');
  await publish(2, '2026-10-27', 6);
  const foreseen = await planned('2026-10-27');
  const corrected = ['chairman.xuan-lac', 'leader', 'officer.xuan-lac'].map(
    (name) => `${name}@chodon.example: a correction of the final ranking of October 2026`,
  );
  expect(foreseen).toEqual(corrected);
  await api.sweep('2026-10-27');
  expect(await kept('2026-10-27')).toEqual(corrected);
  expect(await planned('2026-10-28')).toEqual([]);
});

it('a report that is approved after the ranking became final corrects it: its commune is told that it is ranked', async () => {
  const { reports } = api.table.stores;
  const load = (ids: readonly string[], state: 'SUBMITTED' | 'APPROVED') => {
    const approved = state === 'APPROVED' ? figures('2026-10', []) : null;
    return reports.load(
      ids.map((id) => submitted(communeNamed(id), '2026-10', { state, approved, working: figures('2026-10', []) })),
      [],
    );
  };
  await load(['bang-lung', 'nam-cuong'], 'APPROVED');
  await load(['xuan-lac'], 'SUBMITTED');
  // The ranking waits for reports with a reviewer until 2 November.
  await api.rank('2026-11-03');
  // Six officials of communes, the leader, and the reviewer who lets a report wait.
  expect(await api.sweep('2026-11-03')).toHaveLength(8);
  await load(['xuan-lac'], 'APPROVED');
  await api.rank('2026-11-04');
  expect(await api.table.stores.rankings.head('cho-don', '2026-10')).toMatchObject({ status: 'FINAL', version: 2 });
  const foreseen = await planned('2026-11-04');
  expect(foreseen.map((line) => line.split('@')[0])).toEqual(['chairman.xuan-lac', 'leader', 'officer.xuan-lac']);
  await api.sweep('2026-11-04');
  const [told] = (await api.table.stores.mail.ofDay('2026-11-04')).flatMap(({ rankings = [] }) => rankings);
  expect(told).toMatchObject({ corrects: 1, version: 2, standing: { rank: 1, ranked: 3, reason: null } });
  expect(await kept('2026-11-04')).toEqual(foreseen);
  await api.rank('2026-11-05');
  expect(await planned('2026-11-05')).toEqual([]);
});
