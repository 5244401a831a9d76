import { expect } from 'vitest';
import type { Figure, Figures } from '../../../src/domain/figure/figure.js';
import type { Report } from '../../../src/domain/report/report.js';
import { instantAt, type LocalDate, localTimeOf } from '../../../src/domain/time/local-date.js';
import type { PeriodId } from '../../../src/domain/time/period.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { communeNamed, submitted } from '../builders/mail-builder.js';
import { completeEntries } from '../filing/filing-world.js';
import { type Arrived, daysFrom, type ScriptedWorld, scriptedWorld } from './scripted-world.js';

/**
 * January 2027 of four communes: closed on Thursday 14 January, due on Monday the 18th. Bằng Lũng never reports; Nam Cường
 * reports on the due day and is approved; Xuân Lạc reports four working days late, gets its report back, and is approved on
 * the last day that counts; the officer of Đồng Lạc has an address that bounces. Tết keeps 4 to 10 February free; the report
 * of February is due on the 16th. December and its quarter and year were approved before reminders began.
 */
export const MONTH: PeriodId = '2027-01';
export const BEFORE = '2026-12-14';
export const FIRST = '2026-12-15';
const LAST = '2027-02-12';

const UNITS = ['bang-lung', 'dong-lac', 'nam-cuong', 'xuan-lac'];
/** Indicators that December lacks, so that Nam Cường was third and Xuân Lạc first. */
const LACKING: Readonly<Record<string, readonly string[]>> = {
  'xuan-lac': [],
  'bang-lung': ['G05'],
  'nam-cuong': ['G05', 'E07'],
  'dong-lac': ['G05', 'E07', 'S03'],
};

/** Everything that the form asks and that can be known without the register of villages. */
function figuresOf(unit: string, period: PeriodId): Figures {
  const kinds = new Map(seededMethod.indicators.map(({ code, kind }) => [code, kind]));
  const figures = completeEntries(period).flatMap(
    ({ code, numerator, denominator, value, yes }): [string, Figure][] => {
      if (LACKING[unit]?.includes(code)) return [];
      if (numerator != null) return denominator == null ? [] : [[code, { kind: 'ratio', numerator, denominator }]];
      if (yes != null) return [[code, { kind: 'boolean', value: yes }]];
      return value == null ? [] : [[code, { kind: kinds.get(code) === 'level' ? 'level' : 'count', value }]];
    },
  );
  return new Map(figures);
}

const past = (): Report[] =>
  ['2026-12', '2026-Q4', '2026'].flatMap((period) =>
    UNITS.map((id) => {
      const figures = figuresOf(id, period);
      return submitted(communeNamed(id), period, { state: 'APPROVED', approved: figures, working: figures });
    }),
  );

const MUTATIONS = {
  submitReport:
    'mutation($input: SubmitReportInput!) { submitReport(input: $input) { form { state } errors { code path } } }',
  returnReport:
    'mutation($input: ReturnReportInput!) { returnReport(input: $input) { form { state } errors { code path } } }',
  approveReport:
    'mutation($input: ApproveReportInput!) { approveReport(input: $input) { form { state } errors { code path } } }',
} as const;

/** Everything that people did and every letter that came, by day. */
export async function scriptedMonth() {
  const world = await scriptedWorld({
    communes: 4,
    everybody: true,
    villages: true,
    reports: past(),
    scope: { firstPeriod: '2026-12', remindersFrom: FIRST },
    officials: (all) =>
      all.map((official) =>
        official.id === 'officer-dong-lac' ? { ...official, email: 'bounce@simulator.amazonses.com' } : official,
      ),
  });
  const people = peopleOf(world);
  const inbox = new Map<string, readonly Arrived[]>();
  for (const day of daysFrom(BEFORE, LAST)) inbox.set(day, await world.day(day, people[day]));
  const arrivedOn = (day: LocalDate) => inbox.get(day) ?? [];
  return {
    ...world,
    inbox,
    /** When, to whom and about what, letter by letter. */
    subjects: (day: LocalDate) =>
      arrivedOn(day).map(({ at, to, subject }) => `${localTimeOf(at)} ${to.split('@')[0]}: ${subject}`),
    /** The text of the day's letter to a person; empty without one. Nobody gets two. */
    wordsTo(to: string, day: LocalDate): string {
      const [letter, ...others] = arrivedOn(day).filter((arrived) => arrived.to.startsWith(to));
      expect(others, `${to} on ${day}`).toEqual([]);
      return letter?.text ?? '';
    },
  };
}

export type ScriptedMonth = Awaited<ReturnType<typeof scriptedMonth>>;

/** The acts of people on each day, after the sweeps of the morning. */
function peopleOf(world: ScriptedWorld): Readonly<Record<string, () => Promise<void>>> {
  const figures = completeEntries(MONTH).map(({ code, ...entry }) => ({ ...entry, indicator: code }));

  async function change(mutation: keyof typeof MUTATIONS, who: string, unit: string, now: string, given: object = {}) {
    const expectedRevision = (await world.stores.reports.one(communeNamed(unit).path, MONTH))?.tokens.at(-1);
    const input = {
      unit,
      period: MONTH,
      expectedRevision,
      idempotencyKey: `${mutation}-${unit}-${now.slice(8, 10)}`,
      ...given,
    };
    const { data, errors } = await world.ask(who, now, MUTATIONS[mutation], { input });
    expect(errors).toBeUndefined();
    expect(data[mutation].errors).toEqual([]);
  }
  const submit = (unit: string, now: string) => change('submitReport', `officer-${unit}`, unit, now, { figures });
  const approve = (unit: string, now: string) => change('approveReport', 'reviewer-1', unit, now);

  async function sendBack(unit: string, now: string) {
    const comments = [{ indicator: 'F03', comment: 'Đề nghị kiểm tra lại số lượng.' }];
    await change('returnReport', 'reviewer-1', unit, now, { comments });
    await world.until(async () =>
      (await world.stores.mail.ofDay(now.slice(0, 10))).some(
        ({ kind, status }) => kind !== 'DAILY' && status === 'SENT',
      ),
    );
  }

  return {
    '2027-01-18': () => submit('nam-cuong', instantAt('2027-01-18', '15:00')),
    '2027-01-20': () => approve('nam-cuong', instantAt('2027-01-20', '10:00')),
    '2027-01-22': async () => {
      await submit('xuan-lac', instantAt('2027-01-22', '09:30'));
      await sendBack('xuan-lac', instantAt('2027-01-22', '10:12'));
    },
    '2027-01-25': async () => {
      await submit('xuan-lac', instantAt('2027-01-25', '09:00'));
      await approve('xuan-lac', instantAt('2027-01-25', '16:40'));
    },
  };
}
