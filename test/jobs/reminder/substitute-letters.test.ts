import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Official } from '../../../src/domain/official/official.js';
import { instantAt } from '../../../src/domain/time/local-date.js';
import { MailError, type Mailer } from '../../../src/email/sending/mailer.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { official } from '../../support/builders/mail-builder.js';
import { depsOn, load, morning, ONE_LATE, THREE_LATE } from '../../support/letters/reminder-world.js';

let table: TestTable;
beforeEach(async () => {
  table = await testTable();
});
afterEach(() => table.close());

const OFFICER = 'officer-xuan-lac';
const PATH = 'bac-kan/cho-don/xuan-lac';
const absence = { from: '2026-10-19', until: '2026-10-20' };

/** Xuân Lạc with a second officer, who stands in for the first one. */
const withColleague = (all: readonly Official[]) => [
  ...all.map((each) =>
    each.id === OFFICER ? { ...each, name: 'Triệu Văn Vắng', absences: [{ ...absence, substitute: 'second' }] } : each,
  ),
  official('officer', { id: 'second', unit: 'xuan-lac', path: PATH, email: 'second@chodon.example' }),
];

async function sweep(day = ONE_LATE, at = morning(day), mailer?: Mailer) {
  const { deps, box } = depsOn(table.stores, { now: () => at, ...(mailer && { mailer }) });
  await sendReminders(deps, { occurrence: at });
  return (name: string) => box.sent.filter(({ to }) => to.address.startsWith(`${name}@`));
}

describe('a substitute who has the same role at the same unit', () => {
  it('reads the form once, and for whom besides', async () => {
    await load(table.stores, { communes: 2, officials: withColleague });
    const sentTo = await sweep();
    expect(sentTo('officer.xuan-lac')).toEqual([]);
    const [letter, ...others] = sentTo('second');
    expect(others).toEqual([]);
    expect(letter?.text.match(/Số liệu đã nhập/g)).toHaveLength(1);
    expect(letter?.text).toContain(
      'Với vai trò công chức phụ trách báo cáo của xã Xuân Lạc (đồng thời thay đồng chí Triệu Văn Vắng vắng mặt)',
    );
    expect(letter?.subject).not.toContain('phân công khác');
    const entries = (await table.stores.mail.ofDay(ONE_LATE)).filter(({ to }) => to === 'second');
    expect(entries.map(({ official: of, status, items }) => [of, status, items[0]?.step])).toEqual([
      [OFFICER, 'SENT', 1],
      ['second', 'SENT', 1],
    ]);
  });

  it('reads about another commune in a part of its own, the most urgent first', async () => {
    const there = 'bac-kan/cho-don/nam-cuong';
    await load(table.stores, {
      communes: 20,
      officials: (all) => [
        ...withColleague(all.filter(({ id }) => id !== 'officer-nam-cuong')),
        official('officer', { id: 'second~b', unit: 'nam-cuong', path: there, email: 'cu@x.example' }),
      ],
    });
    await table.stores.officials.markSeveral('second');
    const [letter] = (await sweep())('second');
    expect(letter?.text.match(/Số liệu đã nhập/g)).toHaveLength(2);
    expect(letter?.subject).toMatch(/– và 01 phân công khác$/);
  });

  it('reads after the absence what is for the own assignment alone', async () => {
    await load(table.stores, { communes: 2, officials: withColleague });
    await sweep();
    const sentTo = await sweep(THREE_LATE);
    expect(sentTo('second').map(({ text }) => text.includes('Với vai trò'))).toEqual([false]);
    expect(sentTo('officer.xuan-lac')).toHaveLength(1);
  });
});

it.each([
  { leader: true, substitute: false, comes: false },
  { leader: false, substitute: true, comes: true },
])('a digest goes by the choice of who reads it: $comes', async ({ leader, substitute, comes }) => {
  const absences = [{ ...absence, substitute: 'second' }];
  await load(table.stores, {
    communes: 2,
    everybody: true,
    officials: (all) => [
      ...all.map((each) => (each.role === 'leader' ? { ...each, digests: leader, absences } : each)),
      official('reviewer', { id: 'second', email: 'second@chodon.example', digests: substitute }),
    ],
  });
  const sentTo = await sweep();
  expect(sentTo('leader')).toEqual([]);
  expect(sentTo('second').map(({ text }) => text.includes('Gửi đúng hạn'))).toEqual(comes ? [true] : []);
});

describe('when an absence begins or ends during the day', () => {
  const away = { ...absence, substitute: 'chairman-xuan-lac' };
  const saveOfficer = async (change: Partial<Official>) => {
    const [stored] = await table.stores.officials.some([OFFICER]);
    if (stored) await table.stores.officials.save([{ ...stored, ...change }]);
  };
  const reopen = () => table.stores.mail.reopenDay('all', ONE_LATE);

  it('whoever has read for the absent one gets no second letter', async () => {
    await load(table.stores, {
      communes: 2,
      everybody: true,
      officials: (all) => all.map((each) => (each.id === OFFICER ? { ...each, absences: [away] } : each)),
    });
    expect((await sweep())('chairman.xuan-lac')).toHaveLength(1);
    await saveOfficer({ absences: [] });
    const settings = await table.stores.settings.current();
    const told = { offset: 1, recipients: ['officer', 'chairman'] } as const;
    const scopes = settings.scopes.map((scope) => ({ ...scope, ladder: { ...scope.ladder, steps: [told] } }));
    await table.stores.settings.save({ ...settings, scopes });
    await reopen();
    const sentTo = await sweep(ONE_LATE, instantAt(ONE_LATE, '09:00'));
    expect(sentTo('chairman.nam-cuong').length + sentTo('chairman.bang-lung').length).toBeGreaterThan(0);
    expect(sentTo('chairman.xuan-lac')).toEqual([]);
  });

  it('a letter that was planned for the absent one is given up, and tomorrow goes to the substitute', async () => {
    await load(table.stores, { communes: 2, everybody: true });
    await sweep(ONE_LATE, morning(ONE_LATE), { send: () => Promise.reject(new MailError('stopped', 'daily quota')) });
    await saveOfficer({ absences: [{ ...away, until: '2026-10-21' }] });
    const sentTo = await sweep(ONE_LATE, instantAt(ONE_LATE, '09:00'));
    expect([sentTo('officer.xuan-lac'), sentTo('chairman.xuan-lac')]).toEqual([[], []]);
    const [entry] = (await table.stores.mail.ofDay(ONE_LATE)).filter(({ official: of }) => of === OFFICER);
    expect(entry).toMatchObject({ status: 'SUPERSEDED', notSent: 'MOVED' });
    expect((await sweep('2026-10-20'))('chairman.xuan-lac')).toHaveLength(1);
  });
});
