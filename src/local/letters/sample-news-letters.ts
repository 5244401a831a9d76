import type { AnnouncedStanding } from '../../domain/mail/announced.js';
import type { ReportNews } from '../../domain/news/news.js';
import type { OfficialRole } from '../../domain/official/official.js';
import type { Ranking } from '../../domain/ranking/ranking.js';
import type { Unit } from '../../domain/register/unit.js';
import type { ReminderContext } from '../../domain/reminder/reminder-context.js';
import { nextLetterDay } from '../../domain/reminder/silent-day.js';
import { pointsOf1000 } from '../../domain/scoring/publish-score.js';
import { dueDayOf } from '../../domain/settings/deadline.js';
import { addDays, instantAt, localDateOf } from '../../domain/time/local-date.js';
import type { PeriodId } from '../../domain/time/period.js';
import { addWorkingDays } from '../../domain/time/working-calendar.js';
import { atSending, sampleTo } from './sample-mail.js';
import { SAMPLE_REASONS } from './texts.js';

/** Letters with news of a commune's monthly report: extensions, a moved due day, a reopening. */
export function newsLetters(base: ReminderContext, unit: Unit, period: PeriodId) {
  const { scope, cal } = base;
  const due = dueDayOf(scope, period, cal);
  const later = addWorkingDays(cal, due, 5);
  const at = instantAt(addWorkingDays(cal, due, -1), '09:30');
  const days = { dueDay: due, dueDayMovedAt: null, onTimeUntil: due };
  const common = { unit, period, at, ...days, isDemonstration: unit.isDemonstration };
  const extension = { ...common, day: later, ground: 'DISASTER', replacesDueDay: false } as const;
  const moved = { dueDay: later, dueDayMovedAt: at, onTimeUntil: later };
  const news: readonly (readonly [OfficialRole, ReportNews])[] = [
    ['reviewer', { ...extension, kind: 'EXTENSION_ASKED', reason: SAMPLE_REASONS.extensionAsked }],
    [
      'officer',
      {
        ...extension,
        ...moved,
        kind: 'EXTENSION_GRANTED',
        reason: SAMPLE_REASONS.extensionGranted,
        replacesDueDay: true,
      },
    ],
    ['officer', { ...extension, kind: 'EXTENSION_REFUSED', reason: SAMPLE_REASONS.extensionRefused }],
    ['officer', { ...common, ...moved, kind: 'DUE_DAY_MOVED', from: due, byExtension: false }],
    ['chairman', { ...common, kind: 'HANDED_TO_CHAIRMAN' }],
    ['officer', { ...common, kind: 'RETURNED_TO_OFFICER', note: SAMPLE_REASONS.returnedByChairman }],
    ['officer', { ...common, kind: 'REOPENED', reason: SAMPLE_REASONS.reopened }],
  ];
  return news.flatMap(([role, item]) => {
    const name = item.kind.toLowerCase().replaceAll('_', '-');
    return sampleTo(atSending(base, due), unit, name, role, { news: [item] });
  });
}

/** The letter to a reviewer about reports that have waited for two working days. */
export function waitingLetters(base: ReminderContext, unit: Unit, period: PeriodId) {
  const { scope, cal } = base;
  const due = dueDayOf(scope, period, cal);
  const submittedAt = instantAt(addWorkingDays(cal, due, -1), '15:20');
  const waiting = base.communes.slice(0, 2).map((commune) => ({
    unit: commune,
    period,
    submittedAt,
    workingDays: 2,
    step: 2,
    isDemonstration: commune.isDemonstration,
  }));
  return sampleTo(atSending(base, addWorkingDays(cal, due, 1)), unit, 'waiting-review', 'reviewer', { waiting });
}

/** Letters to the commune and to the leaders about a final ranking that is corrected on the day after its letters. */
export function correctionLetters(base: ReminderContext, unit: Unit, ranking: Ranking) {
  const toldOn = nextLetterDay(base.scope, base.cal, localDateOf(ranking.occurrence));
  const day = nextLetterDay(base.scope, base.cal, addDays(toldOn, 1));
  const rankedBeforeLast = ranking.rows.filter(({ rank }) => rank !== null && rank < ranking.rankedCount);
  const change = (of: Unit) => {
    const row = ranking.rows.find((candidate) => candidate.unit === of.id);
    const points = row?.index == null ? null : pointsOf1000(row.index);
    const before: AnnouncedStanding = { rank: row?.rank ?? 2, ranked: ranking.rankedCount, points, reason: null };
    return { unit: of, before, now: { ...before, rank: (before.rank ?? 0) + 1 } };
  };
  const { scope, period, version, isDemonstration } = ranking;
  const common = { scope, period, version: version + 1, corrects: version, toldOn, publishedOn: day, isDemonstration };
  const others = base.communes.filter(({ id }) => rankedBeforeLast.some((row) => row.unit === id)).slice(0, 3);
  const write = (name: string, role: OfficialRole, isOwn: boolean, of: readonly Unit[]) =>
    of.length === 0
      ? []
      : sampleTo(atSending(base, day), unit, name, role, {
          corrections: [{ ...common, isOwn, changes: of.map(change) }],
        });
  return [...write('correction', 'officer', true, [unit]), ...write('correction-leader', 'leader', false, others)];
}
