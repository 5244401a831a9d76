import type { DailyMail } from '../../domain/daily-mail/daily-mail.js';
import type { UnitId } from '../../domain/register/unit.js';
import type { ReminderContext } from '../../domain/reminder/reminder-context.js';
import type { Report, ReportAddress } from '../../domain/report/report.js';
import type { Instant } from '../../domain/time/local-date.js';
import type { PeriodId } from '../../domain/time/period.js';

/** The situation as the sending run knows it. It is updated as letters are prepared. */
export type Current = {
  /** Each update makes a new object, because the domain caches what it derived from a situation under that object. */
  situation: ReminderContext;
  /** The reports of the situation, open to updates. */
  readonly reports: ReadonlyMap<PeriodId, Map<UnitId, Report>>;
  /** The number of letters prepared so far. */
  letters: number;
  /** For each report, the number of the letter before which it was last read. */
  readonly readBefore: Map<string, number>;
};

/**
 * Every submission that the table holds when a letter is about to go counts, also one made after the sweep began: a
 * sweep may be long, and the platform may repeat it minutes later. Clocks of different machines are not compared.
 */
const WHENEVER: Instant = '9999-12-31T23:59:59.999Z';

export function currentOf(situation: ReminderContext): Current {
  const reports = new Map([...situation.reports].map(([period, ofPeriod]) => [period, new Map(ofPeriod)]));
  return { situation: { ...situation, knownAt: WHENEVER, reports }, reports, letters: 0, readBefore: new Map() };
}

/** The largest number of reports that one request reads. */
const LONG_LIST = 100;
const LETTERS_A_READING = 10;

type ToldReport = ReportAddress & { readonly unit: UnitId };

/**
 * The reports to read again before a letter goes. Letters to the leaders of a country name the same thousands of
 * reports. So a long list leaves out reports that were read again for one of the nine letters before, some seconds ago.
 */
export function reportsToRead(current: Current, planned: DailyMail | undefined): ToldReport[] {
  current.letters += 1;
  if (!planned) return [];
  const { situation, letters, readBefore } = current;
  const { forms, openings, digest, waiting = [], approved = [], news = [] } = planned;
  const told = [
    ...[...forms, ...openings, ...(digest?.overdue ?? [])].flatMap(({ unit, reports }) =>
      reports.map(({ period }) => ({ unit, period })),
    ),
    ...[...waiting, ...(digest?.waiting ?? []), ...approved, ...news],
  ].map(({ unit, period }) => ({ unit: unit.id, path: situation.filedAt?.(unit) ?? unit.path, period }));
  if (told.length <= LONG_LIST) return told;
  return told.filter((report) => letters >= (readBefore.get(nameOf(report)) ?? -LETTERS_A_READING) + LETTERS_A_READING);
}

/** Replaces the reports of the situation with the current ones. */
export function refresh(current: Current, asked: readonly ToldReport[], fresh: readonly Report[]): void {
  if (asked.length === 0) return;
  const asRead = new Map(fresh.map((report) => [nameOf(report), report]));
  for (const report of asked) {
    const name = nameOf(report);
    const ofPeriod = current.reports.get(report.period);
    const now = asRead.get(name);
    if (now) ofPeriod?.set(report.unit, now);
    else ofPeriod?.delete(report.unit);
    current.readBefore.set(name, current.letters);
  }
  current.situation = { ...current.situation };
}

const nameOf = ({ unit, period }: Pick<ToldReport, 'unit' | 'period'>): string => `${unit} ${period}`;
