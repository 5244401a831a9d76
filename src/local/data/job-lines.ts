import { causesText, NOT_FORMED } from '../../domain/ranking/texts.js';
import type { MonthOutcome } from '../../jobs/ranking/rank-month.js';
import type { RankingsOutcome } from '../../jobs/ranking/recompute-rankings.js';
import type { NothingToDo, RemindersOutcome } from '../../jobs/reminder/send-reminders.js';
import { counted } from '../base/progress.js';
import { momentShown } from '../base/texts.js';

const NOTHING: Readonly<Record<NothingToDo, string>> = {
  DAY_IS_OVER: 'nothing sent: the day of this occurrence is over',
  DAY_IS_DONE: 'nothing sent: all letters of this day are out',
  NOT_A_WORKING_DAY: 'nothing sent: it is no working day',
  REMINDERS_OFF: 'nothing sent: reminders are switched off',
  BEFORE_SEND_TIME: 'nothing sent: letters are sent later in the day',
};

/** The results of a run, one fact a line. */
export const jobLines = (outcome: RankingsOutcome | RemindersOutcome): string[] =>
  'scopes' in outcome ? rankingLines(outcome) : reminderLines(outcome);

function rankingLines({ scopes, unreadable }: RankingsOutcome): string[] {
  const ofScopes = scopes.flatMap(({ scope, dueDaysFixed, months }) => {
    const unchanged = months.flatMap((month) => (month.outcome === 'UNCHANGED' ? [month] : []));
    const lines = months
      .filter(({ outcome }) => outcome !== 'UNCHANGED')
      .map((month) => `${scope} ${month.period}: ${monthLine(month)}`);
    if (months.length === 0) lines.push(`${scope}: no month to rank`);
    if (unchanged.length > 0) {
      const versions = unchanged.map(
        ({ period, version, ranked, communes }) => `${period} (version ${version}, ${ranked} of ${communes} ranked)`,
      );
      lines.push(`${scope}: nothing changed in ${versions.join(', ')}`);
    }
    if (dueDaysFixed > 0)
      lines.push(`${scope}: ${counted(dueDaysFixed, 'deadline')} fixed for windows that have opened`);
    return lines;
  });
  return [...ofScopes, ...unreadableLines(unreadable)];
}

function monthLine(month: MonthOutcome): string {
  switch (month.outcome) {
    case 'PUBLISHED':
      return `version ${month.version} published, ${month.ranked} of ${counted(month.communes, 'commune')} ranked`;
    case 'UNCHANGED':
      return `nothing changed since version ${month.version}`;
    case 'SUPERSEDED':
      return 'another run published first';
    case 'NOT_FORMED':
      return NOT_FORMED[month.reason].en;
    case 'NOT_RENEWED':
      return `not renewed: what it is made from cannot be read: ${causesText(month.causes, idAsName).en}`;
  }
}

const idAsName = (id: string) => ({ vi: id, en: id });

const unreadableLines = (items: readonly string[] = []): string[] => items.map((item) => `cannot be read: ${item}`);

function reminderLines(outcome: RemindersOutcome): string[] {
  const { occurrence } = outcome;
  const day = momentShown(occurrence);
  if (outcome.kind === 'NOTHING_TO_DO')
    return [`${day}: ${NOTHING[outcome.reason]}`, ...unreadableLines(outcome.unreadable)];
  const { sent, superseded, failed, pending, stopped, outOfTime } = outcome;
  return [
    `${day}: ${counted(sent, 'letter')} sent`,
    ...(superseded > 0 ? [`${counted(superseded, 'letter')} no longer wanted`] : []),
    ...(pending > 0 ? [`${counted(pending, 'letter')} left for the next sweep`] : []),
    ...failed.map(({ official, reason }) => `refused for ${official}: ${reason}`),
    ...(stopped === null ? [] : [`stopped: ${stopped}`]),
    ...(outOfTime ? ['ended early: the time of a run was up'] : []),
    ...unreadableLines(outcome.unreadable),
  ];
}
