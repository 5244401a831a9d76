import { expect, test } from 'vitest';
import type { DailyMail } from '../../../src/domain/daily-mail/daily-mail.js';
import { toldOnce } from '../../../src/domain/daily-mail/joint-parts.js';
import { mailFor } from '../../../src/domain/daily-mail/plan-daily-mail.js';
import type { Official, OfficialRole } from '../../../src/domain/official/official.js';
import { communeNamed, official, situation, xuanLac } from '../../support/builders/mail-builder.js';

const second = official('officer', { id: 'officer-2', name: 'Nông Thị Hai' });
const away = official('officer', { id: 'officer-1' });
const bangLung = communeNamed('bang-lung');
const elsewhere = official('officer', { id: 'officer-2~b', unit: 'bang-lung', path: bangLung.path });
const approved = [{ unit: xuanLac, period: '2026-09', approvedAt: '2026-10-01T02:00:00.000Z' }];

/** The letter three working days after the due day. */
function mailTo(of: Official, reader?: Official): DailyMail {
  const mail = mailFor(situation({ day: '2026-10-21', officials: [of], communes: [xuanLac, bangLung] }), of);
  if (!mail) throw new Error('A letter is due');
  return { ...mail, ...(reader && { reader }) };
}
const told = (...mails: DailyMail[]) =>
  toldOnce(mails.map((mail) => ({ mail }))).map(({ mail, readFor }) => ({
    units: mail.forms.map(({ unit }) => unit.id),
    readFor: readFor.map(({ official: { id } }) => id),
    mail,
  }));

test('the same report of the same commune is told once, for both assignments', () => {
  expect(told(mailTo(away, second), mailTo(second))).toMatchObject([
    { units: ['xuan-lac'], readFor: ['officer-2', 'officer-1'] },
  ]);
});

test('another commune and another role are told by themselves', () => {
  const chairman = official('chairman', { id: 'chairman-1' });
  expect(told(mailTo(second), mailTo(elsewhere))).toMatchObject([
    { units: ['xuan-lac'], readFor: ['officer-2'] },
    { units: ['bang-lung'], readFor: ['officer-2~b'] },
  ]);
  expect(told(mailTo(chairman), mailTo(away, chairman)).map(({ units }) => units)).toEqual([
    ['xuan-lac'],
    ['xuan-lac'],
  ]);
});

test('what only one of the two is told stays, without what both have', () => {
  const more = { ...mailTo(away, second), ranking: { period: '2026-09' } as DailyMail['ranking'], approved };
  const [both, rest, ...others] = told(mailTo(second), more);
  expect(others).toEqual([]);
  expect([both?.units, rest?.units, rest?.mail.ranking?.period]).toEqual([['xuan-lac'], [], '2026-09']);
  expect(rest?.mail.approved).toEqual(approved);
  expect(told({ ...mailTo(second), ranking: more.ranking }, more)).toHaveLength(1);
});

test('the most urgent part comes first, and among equals that of the own assignment', () => {
  const [form] = mailTo(second).forms;
  if (!form) throw new Error('A form is due');
  const withLateness = (of: Official, workingDaysLate: number): DailyMail => ({
    ...mailTo(of),
    forms: [{ ...form, unit: { ...form.unit, id: of.unit }, workingDaysLate }],
  });
  const leader: OfficialRole = 'leader';
  const informs: DailyMail = {
    ...mailTo(second),
    official: official(leader, { id: 'officer-2~c' }),
    forms: [],
    ranking: { period: '2026-09' } as DailyMail['ranking'],
  };
  const ids = told(informs, withLateness(second, 3), withLateness(elsewhere, 4)).map(({ readFor }) => readFor[0]);
  expect(ids).toEqual(['officer-2~b', 'officer-2', 'officer-2~c']);
  expect(told(mailTo(away, second), mailTo(elsewhere)).map(({ readFor }) => readFor[0])).toEqual([
    'officer-2~b',
    'officer-1',
  ]);
});
