import { afterEach, expect, it } from 'vitest';
import { personOf } from '../../../src/domain/official/assignment.js';
import type { Official } from '../../../src/domain/official/official.js';
import { addDays, instantAt } from '../../../src/domain/time/local-date.js';
import { communeNamed, official, submitted } from '../../support/builders/mail-builder.js';
import { type ReminderApi, reminderApi } from '../../support/letters/reminder-api.js';
import { ONE_LATE } from '../../support/letters/reminder-world.js';

let api: ReminderApi;
afterEach(() => api.close());

const OFFICER = 'officer-xuan-lac';
const FURTHER = official('officer', { id: `${OFFICER}~b`, unit: 'nam-cuong', path: 'bac-kan/cho-don/nam-cuong' });
const PLANNED = `query($on: LocalDate) { remindersPlanned(on: $on) { letterCount
  letters(first: 100) { totalCount edges { node { id } reader { id email } } }
  silent(first: 100) { edges { reason node { id } } } } }`;
const ownId = (id: string) => Buffer.from(id, 'base64url').toString().split(/[:/]/).at(-1) ?? '';

/** The officer of Xuân Lạc answers for a second commune; the chairman of the first one is absent for two days. */
async function open(change: (all: readonly Official[]) => readonly Official[] = (all) => all) {
  const absences = [{ substitute: OFFICER, from: '2026-10-21', until: '2026-10-22' }];
  api = await reminderApi({
    communes: 20,
    officials: (all) =>
      change([
        ...all
          .filter(({ id }) => id !== 'officer-nam-cuong')
          .map((each) => (each.id === 'chairman-xuan-lac' ? { ...each, absences } : each)),
        FURTHER,
      ]),
  });
  await api.table.stores.officials.markSeveral(OFFICER);
}
async function planned(now: string, on: string) {
  const { data } = await api.ask('reviewer-1', now, PLANNED, { on });
  const { letterCount, letters, silent } = data?.remindersPlanned ?? {};
  type Edge = { node: { id: string }; reader: { id: string }; reason: string };
  const pairs = letters.edges.map(({ node, reader }: Edge) => [ownId(node.id), ownId(reader.id)]);
  const reasons = Object.fromEntries(silent.edges.map(({ node, reason }: Edge) => [ownId(node.id), reason]));
  return { letterCount, pairs: pairs as [official: string, reader: string][], reasons };
}

it('promises as many letters as go, to whom they go, over assignments and absences', async () => {
  await open();
  for (let day = '2026-10-16'; day <= '2026-10-23'; day = addDays(day, 1)) {
    const { letterCount, pairs } = await planned(instantAt(addDays(day, -1), '18:00'), day);
    const sent = await api.sweep(day);
    expect([...new Set(pairs.map(([, reader]) => personOf(reader)))].toSorted(), day).toEqual(sent);
    expect([day, letterCount]).toEqual([day, sent.length]);
    expect(pairs.length === letterCount, day).toBe(
      !['2026-10-16', '2026-10-19', '2026-10-21', '2026-10-23'].includes(day),
    );
  }
});

it('promises nothing more to whoever had the one letter of the day', async () => {
  await open((all) => all.map((each) => (each.id === FURTHER.id ? { ...each, active: false } : each)));
  await api.sweep(ONE_LATE);
  await api.table.stores.officials.save([FURTHER]);
  const { pairs } = await planned(instantAt(ONE_LATE, '09:00'), ONE_LATE);
  expect(pairs).toEqual([]);
  await api.table.stores.mail.reopenDay('all', ONE_LATE);
  expect(await api.sweep(ONE_LATE)).toEqual([]);
});

it('gives an assignment without a letter its own reason, before and after the person has the letter of another', async () => {
  await open();
  await api.table.stores.reports.load([submitted(communeNamed('nam-cuong'), '2026-10', {})], []);
  const at = async (time: string) => (await planned(instantAt(ONE_LATE, time), ONE_LATE)).reasons[FURTHER.id];
  expect(await at('07:00')).toBe('NOT_YET');
  expect(await api.sweep(ONE_LATE)).toContain(OFFICER);
  expect(await at('09:00')).toBe('NOT_YET');
});
