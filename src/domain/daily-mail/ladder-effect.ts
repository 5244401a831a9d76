import { OFFICIAL_ROLES, type OfficialRole } from '../official/official.js';
import type { LocalDate } from '../time/local-date.js';
import type { DailyMail } from './daily-mail.js';
import type { DayAhead } from './dry-run-mail.js';

/** How many officials of a role get a letter about open reports on a day, under the ladder as it is and as it would be. */
export type LetterDayChange = {
  readonly day: LocalDate;
  readonly role: OfficialRole;
  readonly before: number;
  readonly after: number;
};

/** Whether a step of the ladder sends the letter; what else is told waits for no step. */
const isOnStep = ({ forms }: DailyMail): boolean => forms.some(({ step }) => step !== null);

/** Days and roles for which the number of letters differs, in the order of the days. */
export function ladderEffect(before: readonly DayAhead[], after: readonly DayAhead[]): LetterDayChange[] {
  const [was, is] = [lettersOf(before), lettersOf(after)];
  const days = [...new Set([...was.keys(), ...is.keys()])].toSorted();
  return days.flatMap((day) =>
    OFFICIAL_ROLES.flatMap((role) => {
      const [old, changed] = [was, is].map((letters) => letters.get(day)?.get(role) ?? 0) as [number, number];
      return old === changed ? [] : [{ day, role, before: old, after: changed }];
    }),
  );
}

function lettersOf(days: readonly DayAhead[]): Map<LocalDate, Map<OfficialRole, number>> {
  const letters = new Map<LocalDate, Map<OfficialRole, number>>();
  for (const { day, mails } of days) {
    const roles = new Map<OfficialRole, number>();
    for (const { official } of mails.filter(isOnStep)) roles.set(official.role, (roles.get(official.role) ?? 0) + 1);
    letters.set(day, roles);
  }
  return letters;
}

/** The first letter that a step of the ladder sends. */
export function firstLetterOf(days: Iterable<DayAhead>): (Omit<DayAhead, 'mails'> & { mail: DailyMail }) | undefined {
  for (const { mails, ...day } of days) {
    const mail = mails.find(isOnStep);
    if (mail) return { ...day, mail };
  }
  return undefined;
}
