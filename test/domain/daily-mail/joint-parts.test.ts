import { describe, expect, test } from 'vitest';
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
  toldOnce(mails.map((mail) => ({ mail }))).map(({ mail, inBrief, readFor }) => ({
    inBrief: inBrief.map(({ unit }) => unit.id),
    units: mail.forms.map(({ unit }) => unit.id),
    readFor: readFor.map(({ official: { id } }) => id),
    mail,
  }));

test('the same report of the same commune is told once, for both assignments', () => {
  expect(told(mailTo(away, second), mailTo(second))).toMatchObject([
    { units: ['xuan-lac'], readFor: ['officer-2', 'officer-1'] },
  ]);
});

const chairman = official('chairman', { id: 'chairman-1' });

test('another commune is told by itself', () => {
  expect(told(mailTo(second), mailTo(elsewhere))).toMatchObject([
    { units: ['xuan-lac'], readFor: ['officer-2'] },
    { units: ['bang-lung'], readFor: ['officer-2~b'] },
  ]);
});

describe('another role for the same commune', () => {
  const both = () => [mailTo(chairman), mailTo(away, chairman)] as const;

  test('is told what it is to do, and not again of the report', () => {
    expect(told(...both())).toMatchObject([
      { units: ['xuan-lac'], inBrief: [], readFor: ['chairman-1'] },
      { units: [], inBrief: ['xuan-lac'], readFor: ['officer-1'] },
    ]);
    expect(told(...both(), mailTo(second, chairman))).toMatchObject([
      { units: ['xuan-lac'], inBrief: [], readFor: ['chairman-1'] },
      { units: [], inBrief: ['xuan-lac'], readFor: ['officer-1', 'officer-2'] },
    ]);
  });

  test('is not named among the other readers', () => {
    const recipients = (mails: readonly DailyMail[]) => told(...mails)[0]?.mail.forms[0]?.recipients;
    const situated = both().map((mail) => ({
      ...mail,
      forms: mail.forms.map((form) => ({ ...form, recipients: ['officer', 'chairman', 'reviewer'] as const })),
    }));
    expect(recipients(situated)).toEqual(['chairman', 'reviewer']);
    expect(recipients(situated.slice(0, 1))).toEqual(['officer', 'chairman', 'reviewer']);
  });

  test('keeps a report that only it is told of, and reads the rest of the news once', () => {
    const [own, other] = both();
    const [form] = other.forms;
    const year = form && { ...form, reports: form.reports.map((report) => ({ ...report, period: '2025' })) };
    const ranking = { period: '2026-09' } as DailyMail['ranking'];
    const more = { ...other, forms: [...other.forms, ...(year ? [year] : [])], ranking, approved };
    expect(told({ ...own, ranking }, more)).toMatchObject([
      { units: ['xuan-lac'] },
      {
        units: ['xuan-lac'],
        inBrief: ['xuan-lac'],
        mail: { ranking: null, approved, forms: [{ reports: [{ period: '2025' }] }] },
      },
    ]);
  });
});

describe('a list of communes below the part of one of them', () => {
  const [reviewer, leader] = (['reviewer', 'leader'] as const).map((role) =>
    official(role, { id: `officer-2~${role}` }),
  );
  /** Five working days late, when reviewers and leaders read of it. */
  const onDay = (of: Official | undefined, communes = [xuanLac, bangLung]): DailyMail => {
    const mail = of && mailFor(situation({ day: '2026-10-23', officials: [of], communes }), of);
    if (!mail) throw new Error('A letter is due');
    return mail;
  };

  test('stays whole, so that its counts are right', () => {
    expect(told(onDay(second), onDay(reviewer))).toMatchObject([
      { units: ['xuan-lac'], inBrief: [] },
      { units: ['bang-lung', 'xuan-lac'], inBrief: [] },
    ]);
  });

  test('is told in brief where everything in it stands above', () => {
    expect(told(onDay(second, [xuanLac]), onDay(reviewer, [xuanLac]))).toMatchObject([
      { units: ['xuan-lac'], inBrief: [] },
      { units: [], inBrief: ['xuan-lac'] },
    ]);
  });

  test('is not repeated in the digest of a leader', () => {
    const digestOf = (...mails: DailyMail[]) => told(...mails).find(({ mail }) => mail.digest)?.mail.digest;
    expect(digestOf(onDay(reviewer), onDay(leader))?.isOverdueTold).toBe(true);
    expect(digestOf(onDay(second), onDay(leader))?.isOverdueTold).toBeUndefined();
    expect(digestOf(onDay(leader))?.isOverdueTold).toBeUndefined();
  });
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
