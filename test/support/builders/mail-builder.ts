import { announcedReports, type DailyMail } from '../../../src/domain/daily-mail/daily-mail.js';
import { mailFor } from '../../../src/domain/daily-mail/plan-daily-mail.js';
import type { RankingSummaryToTell } from '../../../src/domain/explanation/ranking-summary.js';
import type { Figure, Figures } from '../../../src/domain/figure/figure.js';
import type { AnnouncedReport } from '../../../src/domain/mail/announced.js';
import type { MailEntry } from '../../../src/domain/mail/mail.js';
import type { MethodVersion } from '../../../src/domain/method/method.js';
import type { Official, OfficialRole } from '../../../src/domain/official/official.js';
import type { FinalDays } from '../../../src/domain/ranking/final-days.js';
import type { Unit } from '../../../src/domain/register/unit.js';
import type { ReminderContext } from '../../../src/domain/reminder/reminder-context.js';
import { indicatorsToFile } from '../../../src/domain/report/missing-figures.js';
import type { Report } from '../../../src/domain/report/report.js';
import { periodStates } from '../../../src/domain/settings/period-state.js';
import { type Instant, instantAt, type LocalDate } from '../../../src/domain/time/local-date.js';
import { type PeriodId, periodOf } from '../../../src/domain/time/period.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { seededCommunes, seededRegister } from '../../../src/seed/register/register.js';
import { seededLetterhead } from '../../../src/seed/settings/office.js';
import { decreedCalendar } from './holidays.js';
import { draft, officer, scope } from './scope-builder.js';

export const communeNamed = (id: string): Unit => {
  const unit = seededCommunes.find((commune) => commune.id === id);
  if (!unit) throw new Error(`The register has no ${id}`);
  return unit;
};

export const xuanLac = communeNamed('xuan-lac');
export const choDon = seededRegister(false).units.find((unit) => unit.id === 'cho-don') as Unit;

export const official = (role: OfficialRole, overrides: Partial<Official> = {}): Official => ({
  ...officer({
    id: `${role}-1`,
    role,
    name: 'Triệu Văn Tuân',
    phone: '0209 000 0102',
    email: `${role}@chodon.example`,
    ...(role === 'reviewer' || role === 'leader' ? { unit: choDon.id, path: choDon.path } : {}),
  }),
  ...overrides,
});

/** Officer, chairman, reviewer and leader for one commune. */
export const everybody = (): Official[] => [
  official('officer'),
  official('chairman', { name: 'Hoàng Đức Thịnh', phone: '0209 000 0202' }),
  official('reviewer', { name: 'Nông Thị Hải Yến' }),
  official('leader', { name: 'Hoàng Gia Khiêm' }),
];

/** The figures of a period in the order of the catalogue, except the codes in `without`. */
export const figures = (period: PeriodId, without: readonly string[] | 'all'): Figures =>
  new Map(
    indicatorsToFile(seededMethod, periodOf(period).frequency)
      .filter(({ code }) => without !== 'all' && !without.includes(code))
      .map(({ code, kind }): [string, Figure] => [
        code,
        kind === 'ratio'
          ? { kind, numerator: 1, denominator: 2 }
          : kind === 'boolean'
            ? { kind, value: true }
            : { kind, value: 1 },
      ]),
  );

/** Submitted and approved: nothing waits for anybody. */
export const submitted = (unit: Unit, period: PeriodId, overrides: Partial<Report> = {}): Report =>
  draft({
    unit: unit.id,
    path: unit.path,
    period,
    state: 'APPROVED',
    firstSubmittedAt: '2024-01-01T00:00:00.000Z',
    ...overrides,
  });

export const sentEntry = (to: Official, day: LocalDate, items: readonly AnnouncedReport[]): MailEntry => ({
  day,
  official: to.id,
  kind: 'DAILY',
  path: to.path,
  items,
  occurrence: instantAt(day, '08:00'),
  status: 'SENT',
  attempts: 1,
  owner: 'test',
  leaseUntil: null,
  sentAt: instantAt(day, '08:00'),
  messageId: 'm-1',
  failure: null,
  notSent: null,
  feedback: null,
});

export type SituationOptions = {
  readonly day: LocalDate;
  readonly time?: string;
  readonly knownAt?: Instant;
  readonly scope?: Parameters<typeof scope>[0];
  readonly communes?: readonly Unit[];
  readonly officials?: readonly Official[];
  readonly unreachable?: readonly string[];
  readonly refused?: readonly string[];
  readonly reports?: readonly Report[];
  readonly sent?: readonly MailEntry[];
  readonly finals?: Readonly<Record<PeriodId, FinalDays>>;
  readonly rankingSummary?: RankingSummaryToTell;
  /** The method; absent: the seeded one. */
  readonly method?: MethodVersion;
};

/** The district on a day at 08:00: letterhead, catalogue and holidays as seeded; reports expected since October 2026. */
export function situation(options: SituationOptions): ReminderContext {
  const reports = new Map<PeriodId, Map<string, Report>>();
  for (const month of ['2026-09', '2026-10', '2026-11', '2026-12', '2026-Q3', '2026-Q4', '2026', '2025', '2027-01'])
    reports.set(month, new Map());
  for (const report of options.reports ?? []) {
    const ofPeriod = reports.get(report.period) ?? new Map<string, Report>();
    reports.set(report.period, ofPeriod.set(report.unit, report));
  }
  const sent = new Map<string, MailEntry[]>();
  for (const entry of options.sent ?? []) sent.set(entry.official, [...(sent.get(entry.official) ?? []), entry]);
  const settings = scope({ firstPeriod: '2026-10', letterhead: seededLetterhead(true), ...options.scope });
  return {
    scope: settings,
    open: periodStates(settings, options.day, decreedCalendar).open,
    cal: decreedCalendar,
    asOf: instantAt(options.day, options.time ?? '08:00'),
    knownAt: options.knownAt ?? instantAt(options.day, options.time ?? '08:00'),
    scopeUnit: choDon,
    communes: options.communes ?? [xuanLac],
    officials: options.officials ?? everybody(),
    readers: options.officials ?? everybody(),
    unreachable: new Set(options.unreachable ?? []),
    unread: new Set([...(options.unreachable ?? []), ...(options.refused ?? [])]),
    reports,
    sent,
    finals: new Map(Object.entries(options.finals ?? {})),
    rankingSummary: options.rankingSummary,
    methodFor: () => options.method ?? seededMethod,
  };
}

/** The mail to the official with that role, in the language asked. */
export function mailTo(
  role: OfficialRole,
  options: SituationOptions,
  language: Official['language'] = 'vi',
): DailyMail | undefined {
  const officials = (options.officials ?? everybody()).map((official) => ({ ...official, language }));
  const given = situation({ ...options, officials });
  const to = officials.find((official) => official.role === role);
  return to && mailFor(given, to);
}

/** The reports for which that letter goes, as the ledger keeps them. */
export function announcedTo(...args: Parameters<typeof mailTo>): readonly AnnouncedReport[] {
  const mail = mailTo(...args);
  return mail ? announcedReports(mail) : [];
}

/** The draft of LETTERS.md: 11 of 18 figures, last saved on 15 October at 15:20. */
export const modelDraft = draft({
  period: '2026-10',
  savedAt: instantAt('2026-10-15', '15:20'),
  working: figures('2026-10', ['G03', 'G05', 'G08', 'G09', 'E07', 'S03', 'S04']),
  isDemonstration: true,
});
