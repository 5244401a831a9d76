import type { DailyMail } from '../../domain/daily-mail/daily-mail.js';
import type { UnitId } from '../../domain/register/unit.js';
import type { ReminderContext } from '../../domain/reminder/reminder-context.js';
import type { Report, ReportAddress } from '../../domain/report/report.js';
import type { Instant } from '../../domain/time/local-date.js';
import type { PeriodId } from '../../domain/time/period.js';

/** The situation as the sending run knows it, updated letter by letter. */
export type Current = {
  /** Another object after each update, because the domain keeps beside a situation what it made of it. */
  situation: ReminderContext;
  /** Reports of the situation. */
  readonly reports: ReadonlyMap<PeriodId, Map<UnitId, Report>>;
  /** How many letters were prepared. */
  letters: number;
  /** The number of the letter before which a report was read last. */
  readonly readBefore: Map<string, number>;
};

/**
 * A sweep may be long, or the platform may repeat it minutes later. So every submission that is in the table when a
 * letter is about to go counts. Clocks of different machines are not compared.
 */
const WHENEVER: Instant = '9999-12-31T23:59:59.999Z';

export function currentOf(situation: ReminderContext): Current {
  const reports = new Map([...situation.reports].map(([period, ofPeriod]) => [period, new Map(ofPeriod)]));
  return { situation: { ...situation, knownAt: WHENEVER, reports }, reports, letters: 0, readBefore: new Map() };
}

/** As many as one request reads. */
const LONG_LIST = 100;
const LETTERS_A_READING = 10;

type ToldReport = ReportAddress & { readonly unit: UnitId };

/**
 * The reports that are read again before a letter goes. The leaders of a country are each told of the same thousands. So
 * of a long list those are left out that were read again for one of the nine letters before, some seconds ago.
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

/** Replaces the reports of the situation by the current ones. */
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
