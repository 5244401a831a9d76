import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays, instantAt } from '../../../src/domain/time/local-date.js';
import { official } from '../../support/builders/mail-builder.js';
import { type ReminderApi, reminderApi } from '../../support/letters/reminder-api.js';
import { ONE_LATE, THREE_LATE } from '../../support/letters/reminder-world.js';

let api: ReminderApi;
beforeEach(async () => {
  api = await reminderApi();
  await loadProvince();
});
afterEach(() => api.close());

const PROVINCE = { unit: 'bac-kan', path: 'bac-kan' };

/** A province whose scope lies around that of the district, which sends its own letters, to leaders too, from its third late day on. */
async function loadProvince() {
  const { officials, settings } = api.table.stores;
  await officials.save(
    (['reviewer', 'leader'] as const).map((role) =>
      official(role, { id: `${role}-above`, email: `${role}@backan.example`, ...PROVINCE }),
    ),
  );
  const current = await settings.current();
  const [district] = current.scopes;
  if (!district) throw new Error('There is a scope');
  const province = { ...district, scope: PROVINCE.unit, path: PROVINCE.path, sendTime: '07:30' };
  const steps = [...district.ladder.steps, { offset: 6, recipients: ['leader'] as const }];
  const own = { ...district, remindersFrom: THREE_LATE, ladder: { ...district.ladder, steps } };
  await settings.save({ ...current, scopes: [own, province] });
}

const PLANNED = `query($on: LocalDate, $within: ID) {
  remindersPlanned(on: $on, within: $within) {
    from silence letters(first: 100) { nodes { id } edges { node { email } whySent } } silent(first: 100) { totalCount nodes { email } } } }`;
const LEDGER = 'query($day: LocalDate) { reminders(day: $day, first: 100) { nodes { whySent official { email } } } }';
type Sent = { official: { email: string }; whySent: string };
type Foretold = { node: { email: string }; whySent: string };
/** The dry run has the most urgent report first, the ledger the order of the register. */
const said = (email: string, why: string) => `${email}: ${why.split('; ').toSorted().join('; ')}`;
const planned = async (who: string, at: string, on: string, within?: string) => {
  const { data, errors } = await api.ask(who, at, PLANNED, { on, within });
  expect(errors).toBeUndefined();
  return data.remindersPlanned;
};
const readers = ({ letters }: { letters: { nodes: { id: string }[] } }) =>
  letters.nodes.map(({ id }) => Buffer.from(id, 'base64url').toString().split(':')[1] ?? '').toSorted();

describe('where scopes lie inside one another, what would be sent tomorrow', () => {
  it('is what every one of them sends, day after day, and why is what the ledger then says', async () => {
    let foretold: string[] | undefined;
    for (let day = ONE_LATE; day <= '2026-10-27'; day = addDays(day, 1)) {
      await api.rank(day);
      await api.sweep(day);
      const { data } = await api.ask('reviewer-above', instantAt(day, '17:00'), LEDGER, { day });
      const went = data.reminders.nodes.map((one: Sent) => said(one.official.email, one.whySent)).toSorted();
      if (foretold) expect(foretold, `asked on the day before ${day}`).toEqual(went);
      const { letters } = await planned('reviewer-above', instantAt(day, '18:00'), addDays(day, 1));
      foretold = letters.edges.map((one: Foretold) => said(one.node.email, one.whySent)).toSorted();
    }
    expect(foretold).toEqual([]);
  });

  it('and a leader who is on the ladder reads both in one letter, of which the ledger keeps both', async () => {
    for (let day = ONE_LATE; day < '2026-10-26'; day = addDays(day, 1)) await api.sweep(day);
    expect(await api.sweep('2026-10-26')).toContain('leader-1');
    const { data } = await api.ask('reviewer-1', instantAt('2026-10-26', '17:00'), LEDGER, { day: '2026-10-26' });
    const leader = data.reminders.nodes.find((one: Sent) => one.official.email === 'leader@chodon.example');
    expect(leader.whySent).toMatch(/^quá hạn 6 ngày làm việc: .*; bản tổng hợp định kỳ cho lãnh đạo$/);
  });

  it('names each official once, below the unit that is asked for', async () => {
    const before = await planned('reviewer-above', instantAt(ONE_LATE, '06:00'), ONE_LATE);
    expect(before).toMatchObject({ from: instantAt(ONE_LATE, '07:30'), silence: null });
    expect(before.letters.nodes.length + before.silent.totalCount).toBe(api.officials.length + 2);
    const district = await planned('reviewer-1', instantAt(ONE_LATE, '06:00'), ONE_LATE);
    expect(district.letters.nodes.length + district.silent.totalCount).toBe(api.officials.length);
    expect(readers(district)).toContain('officer-xuan-lac');
    const commune = await planned('reviewer-1', instantAt(ONE_LATE, '06:00'), ONE_LATE, 'xuan-lac');
    expect(readers(commune)).toEqual(['officer-xuan-lac']);
    const other = await planned('reviewer-above', instantAt(ONE_LATE, '06:00'), '2026-10-24');
    expect(other.silence).toBe('NOT_A_WORKING_DAY');
  });
});
