import type { AdministrationRecord } from '../../domain/administration/record.js';
import type { DailyMail } from '../../domain/daily-mail/daily-mail.js';
import type { AnnouncedStanding } from '../../domain/mail/announced.js';
import type { ReportNews } from '../../domain/news/news.js';
import type { AccessMail } from '../../domain/notice/access-notices.js';
import type { Official, OfficialRole } from '../../domain/official/official.js';
import type { Ranking } from '../../domain/ranking/ranking.js';
import type { Unit } from '../../domain/register/unit.js';
import type { RankingCorrection } from '../../domain/reminder/corrected-ranking.js';
import type { ReminderContext } from '../../domain/reminder/reminder-context.js';
import { nextLetterDay } from '../../domain/reminder/silent-day.js';
import { pointsOf1000 } from '../../domain/scoring/publish-score.js';
import { dueDayOf } from '../../domain/settings/deadline.js';
import { addDays, instantAt, localDateOf } from '../../domain/time/local-date.js';
import type { PeriodId } from '../../domain/time/period.js';
import { addWorkingDays } from '../../domain/time/working-calendar.js';
import { accessEmail } from '../../email/access/compose.js';
import { reminderEmail } from '../../email/opened/reminder-email.js';
import { absenceLetters } from './sample-assignment-letters.js';
import { SAMPLE_REASONS } from './texts.js';

const nothingElse = { forms: [], openings: [], digest: null, ranking: null } as const;

const readerIn = ({ officials, scope }: ReminderContext, role: OfficialRole, unit: Unit): Official | undefined => {
  const path = role === 'officer' || role === 'chairman' ? unit.path : scope.path;
  return officials.find((official) => official.active && official.role === role && official.path === path);
};

/** The due day and the days before and after it that the samples use. */
function daysAround({ scope, cal }: ReminderContext, period: PeriodId) {
  const due = dueDayOf(scope, period, cal);
  return { due, before: addWorkingDays(cal, due, -1), later: addWorkingDays(cal, due, 5) };
}

/** News of a commune's monthly report: extensions, a moved due day, a reopening. */
export function newsLetters(base: ReminderContext, unit: Unit, period: PeriodId, sender: string) {
  const { due, before, later } = daysAround(base, period);
  const at = instantAt(before, '09:30');
  const { isDemonstration } = unit;
  const common = { unit, period, at, isDemonstration } as const;
  const extension = { ...common, day: later, dueDay: due, dueDayMovedAt: null, ground: 'DISASTER' as const };
  const moved = { ...common, dueDay: later, dueDayMovedAt: at };
  const news: Readonly<Record<ReportNews['kind'], readonly [OfficialRole, ReportNews]>> = {
    EXTENSION_ASKED: [
      'reviewer',
      { ...extension, kind: 'EXTENSION_ASKED', reason: SAMPLE_REASONS.extensionAsked, replacesDueDay: false },
    ],
    EXTENSION_GRANTED: [
      'officer',
      {
        ...extension,
        ...moved,
        kind: 'EXTENSION_GRANTED',
        reason: SAMPLE_REASONS.extensionGranted,
        replacesDueDay: true,
      },
    ],
    EXTENSION_REFUSED: [
      'officer',
      { ...extension, kind: 'EXTENSION_REFUSED', reason: SAMPLE_REASONS.extensionRefused, replacesDueDay: false },
    ],
    DUE_DAY_MOVED: ['officer', { ...moved, kind: 'DUE_DAY_MOVED', from: due, byExtension: false }],
    HANDED_TO_CHAIRMAN: ['chairman', { ...common, kind: 'HANDED_TO_CHAIRMAN', dueDay: due, dueDayMovedAt: null }],
    RETURNED_TO_OFFICER: [
      'officer',
      {
        ...common,
        kind: 'RETURNED_TO_OFFICER',
        dueDay: due,
        dueDayMovedAt: null,
        note: SAMPLE_REASONS.returnedByChairman,
      },
    ],
    REOPENED: [
      'officer',
      {
        ...common,
        kind: 'REOPENED',
        dueDay: due,
        dueDayMovedAt: null,
        reason: SAMPLE_REASONS.reopened,
      },
    ],
  };
  const situation = { ...base, asOf: instantAt(due, base.scope.sendTime) };
  return Object.entries(news).flatMap(([kind, [role, reportNews]]) => {
    const name = kind.toLowerCase().replaceAll('_', '-');
    const official = readerIn(base, role, unit);
    const mail: DailyMail | undefined = official && {
      ...nothingElse,
      official,
      unit: role === 'reviewer' ? base.scopeUnit : unit,
      news: [reportNews],
    };
    return mail ? [{ name, email: reminderEmail(mail, name, sender, situation) }] : [];
  });
}

/** Reports wait for a reviewer, two working days after their submission. */
export function waitingLetters(base: ReminderContext, unit: Unit, period: PeriodId, sender: string) {
  const { due, before } = daysAround(base, period);
  const official = readerIn(base, 'reviewer', unit);
  if (!official) return [];
  const day = addWorkingDays(base.cal, due, 1);
  const waiting = base.communes.slice(0, 2).map((commune) => ({
    unit: commune,
    period,
    submittedAt: instantAt(before, '15:20'),
    workingDays: 2,
    step: 2,
    isDemonstration: commune.isDemonstration,
  }));
  const mail: DailyMail = { ...nothingElse, official, unit: base.scopeUnit, waiting };
  const situation = { ...base, asOf: instantAt(day, base.scope.sendTime) };
  return [{ name: 'waiting-review', email: reminderEmail(mail, 'waiting-review', sender, situation) }];
}

/** A final ranking is corrected on the day after its letters: the letter to the commune and the one to the leaders. */
export function correctionLetters(base: ReminderContext, unit: Unit, ranking: Ranking, sender: string) {
  const toldOn = nextLetterDay(base.scope, base.cal, localDateOf(ranking.occurrence));
  const day = nextLetterDay(base.scope, base.cal, addDays(toldOn, 1));
  const standings = ranking.rows.filter(({ rank }) => rank !== null && rank < ranking.rankedCount);
  const change = (of: Unit) => {
    const row = ranking.rows.find((candidate) => candidate.unit === of.id);
    const points = row?.index == null ? null : pointsOf1000(row.index);
    const before: AnnouncedStanding = { rank: row?.rank ?? 2, ranked: ranking.rankedCount, points, reason: null };
    return { unit: of, before, now: { ...before, rank: (before.rank ?? 0) + 1 } };
  };
  const { scope, period, version, isDemonstration } = ranking;
  const common = { scope, period, version: version + 1, corrects: version, toldOn, publishedOn: day, isDemonstration };
  const others = base.communes.filter(({ id }) => standings.some((row) => row.unit === id)).slice(0, 3);
  const corrections: Readonly<Record<string, readonly [OfficialRole, RankingCorrection]>> = {
    correction: ['officer', { ...common, isOwn: true, changes: [change(unit)] }],
    'correction-leader': ['leader', { ...common, isOwn: false, changes: others.map(change) }],
  };
  const situation = { ...base, asOf: instantAt(day, base.scope.sendTime) };
  return Object.entries(corrections).flatMap(([name, [role, correction]]) => {
    const official = readerIn(base, role, unit);
    if (!official || correction.changes.length === 0) return [];
    const mail: DailyMail = {
      ...nothingElse,
      official,
      unit: role === 'leader' ? base.scopeUnit : unit,
      corrections: [correction],
    };
    return [{ name, email: reminderEmail(mail, name, sender, situation) }];
  });
}

/** The address of an official changes, an official becomes an administrator, and a chairman is absent. */
export function accessLetters(base: ReminderContext, unit: Unit, period: PeriodId, sender: string) {
  const officer = readerIn(base, 'officer', unit);
  const reviewer = readerIn(base, 'reviewer', unit);
  if (!officer || !reviewer) return [];
  const at = instantAt(daysAround(base, period).before, '14:05');
  const newAddress = officer.email.replace('@', '.moi@');
  const record: AdministrationRecord = {
    subject: { noun: 'OFFICIAL', id: officer.id },
    token: 'sample',
    basedOn: null,
    path: unit.path,
    at,
    actor: reviewer.id,
    actorName: reviewer.name,
    action: 'CHANGE_CONTACT',
    reason: SAMPLE_REASONS.addressChanged,
    payload: '',
    changes: [{ field: 'email', before: officer.email, after: newAddress }],
    moved: [],
    kept: [],
  };
  const administrator: Official = { ...reviewer, role: 'administrator' };
  const invited: AdministrationRecord = {
    ...record,
    action: 'INVITE',
    changes: [],
    reason: SAMPLE_REASONS.newAdministrator,
  };
  const changed = { subject: officer.id, token: 'sample', record, about: { ...officer, email: newAddress } };
  const mails: readonly AccessMail[] = [
    { ...changed, tells: 'OLD_ADDRESS', reader: officer },
    { ...changed, tells: 'NEW_ADDRESS', reader: { ...officer, email: newAddress } },
    {
      tells: 'ADMINISTRATOR',
      subject: 'sample',
      token: 'sample',
      record: invited,
      about: { ...administrator, id: 'sample', name: officer.name, email: officer.email },
      reader: administrator,
    },
  ];
  const context = { scope: base.scope, scopeUnit: base.scopeUnit, asOf: at };
  const access = mails.map((mail) => {
    const name = mail.tells.toLowerCase().replaceAll('_', '-');
    const of = mail.tells === 'ADMINISTRATOR' ? base.scopeUnit : unit;
    return { name, email: accessEmail(mail, of, name, sender, context) };
  });
  const chairman = readerIn(base, 'chairman', unit);
  const people = { absent: chairman, substitute: officer, administrator };
  return [...access, ...absenceLetters(base, unit, people, at, sender)];
}
