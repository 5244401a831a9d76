import { OFFICIAL_ROLES, type OfficialRole } from '../official/official.js';
import { ladderOffsets, ladderSteps } from '../reminder/ladder.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import type { LocalDate } from '../time/local-date.js';
import type { DailyMail } from './daily-mail.js';
import type { DayAhead, Readers } from './dry-run-mail.js';

/** The numbers of letters about open reports to a role on a day, by the current ladder and by the new one. */
export type LetterDayChange = {
  readonly day: LocalDate;
  readonly role: OfficialRole;
  readonly before: number;
  readonly after: number;
};

/** Whether a step of the ladder sends the letter. Other contents need no step. */
const isOnStep = ({ forms }: DailyMail): boolean => forms.some(({ step }) => step !== null);

/** Plans days for the officials that the caller names anew each day. `needsSteps`: whether their steps are enough. */
type Planned = (among: Readers, needsSteps: () => boolean) => Iterable<DayAhead>;

export type LadderEffect = {
  /** Days and roles with another number of letters, in the order of the days. */
  readonly changedDays: readonly LetterDayChange[];
  /** The first letter by the new ladder. */
  readonly first: FirstLetter | undefined;
};

/**
 * Plans the days by both ladders, only for officials whose letters can differ. Until the first letter by the new ladder
 * is found, everybody is planned, because anybody may get it. Of all other letters, only the number is planned.
 */
export function ladderEffect(before: Planned, after: Planned, touched: ReadonlySet<OfficialRole>): LadderEffect {
  let first: FirstLetter | undefined;
  function* watched(): Generator<DayAhead> {
    for (const day of after(
      ({ role }) => first === undefined || touched.has(role),
      () => first !== undefined,
    )) {
      first ??= firstLetterOf([day]);
      yield day;
    }
  }
  const is = lettersOf(watched());
  const was = lettersOf(
    before(
      ({ role }) => touched.has(role),
      () => true,
    ),
  );
  const days = [...new Set([...was.keys(), ...is.keys()])].toSorted();
  const changedDays = days.flatMap((day) =>
    OFFICIAL_ROLES.flatMap((role) => {
      const [old, changed] = [was, is].map((letters) => letters.get(day)?.get(role) ?? 0) as [number, number];
      return old === changed || !touched.has(role) ? [] : [{ day, role, before: old, after: changed }];
    }),
  );
  return { changedDays, first };
}

type Rules = Pick<ScopeSettings, 'ladder' | 'sendTime' | 'quietDays'>;

/** Roles whose letters about reports can differ: by other steps, another end of the ladder, or other days for all. */
export function rolesTouched(before: Rules, after: Rules): ReadonlySet<OfficialRole> {
  const common = ({ ladder, sendTime, quietDays }: Rules) =>
    JSON.stringify([sendTime, quietDays, Math.max(...ladderOffsets(ladder))]);
  const isForAll = common(before) !== common(after);
  const offsetsFor = ({ ladder }: Rules, role: OfficialRole) =>
    ladderSteps(ladder).flatMap(({ offset, recipients }) => (recipients.includes(role) ? [offset] : []));
  const differs = (role: OfficialRole) => {
    const [old, changed] = [offsetsFor(before, role), offsetsFor(after, role)];
    return isForAll ? old.length + changed.length > 0 : old.join() !== changed.join();
  };
  // If no officer of a commune reads letters, the chairman gets them.
  return new Set(OFFICIAL_ROLES.filter((role) => differs(role) || (role === 'chairman' && differs('officer'))));
}

function lettersOf(days: Iterable<DayAhead>): Map<LocalDate, Map<OfficialRole, number>> {
  const letters = new Map<LocalDate, Map<OfficialRole, number>>();
  for (const { day, mails, onStep } of days) {
    const roles = new Map<OfficialRole, number>();
    const readers = onStep ?? mails.filter(isOnStep).map(({ official }) => official);
    for (const { role } of readers) roles.set(role, (roles.get(role) ?? 0) + 1);
    letters.set(day, roles);
  }
  return letters;
}

export type FirstLetter = Omit<DayAhead, 'mails'> & { readonly mail: DailyMail };

/** The first letter that a step of the ladder sends. */
export function firstLetterOf(days: Iterable<DayAhead>): FirstLetter | undefined {
  for (const { mails, onStep: _, ...day } of days) {
    const mail = mails.find(isOnStep);
    if (mail) return { ...day, mail };
  }
  return undefined;
}
