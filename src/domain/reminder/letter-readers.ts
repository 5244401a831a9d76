import { eachPersonOnce } from '../official/assignment.js';
import type { Official } from '../official/official.js';
import { substituteOn } from '../official/substitute.js';
import type { Unit, UnitPath } from '../register/unit.js';
import type { LadderStep, ScopeSettings } from '../settings/scope-settings.js';
import { localDateOf } from '../time/local-date.js';
import type { ReminderContext } from './reminder-context.js';
import { officialsAt } from './responsible-officials.js';

type Reading = Pick<ReminderContext, 'officials' | 'asOf' | 'unreachable'>;

/**
 * The reader of an official's letters: during an absence the substitute, if letters reach the substitute. The absent
 * official gets none, so that two people do not work on one report.
 */
export function letterReader({ officials, asOf, unreachable }: Reading, official: Official): Official {
  const substitute = official.absences?.length
    ? substituteOn(official, officialsAt(officials, official.path), localDateOf(asOf))
    : undefined;
  return substitute && !unreachable.has(substitute.id) ? substitute : official;
}

/** Ids of those whose letters nobody reads. @param refused ids of those whose last letter the mail service refused */
export function unreadAmong(reading: Reading, refused: Iterable<string>): Set<string> {
  const lost = new Set([...reading.unreachable, ...refused]);
  const isUnread = (official: Official) => lost.has(official.id) && letterReader(reading, official) === official;
  return new Set(reading.officials.filter(isUnread).map(({ id }) => id));
}

/** Why no officer of a commune reads its letters: the commune has no officer, or letters reach none of them. */
export type OfficerGap = 'NO_OFFICER' | 'UNREACHABLE';

export const officersAt = (officials: readonly Official[], path: UnitPath): readonly Official[] =>
  officialsAt(officials, path).filter(({ active, role }) => active && role === 'officer');

export const chairmenAt = (officials: readonly Official[], path: UnitPath): readonly Official[] =>
  officialsAt(officials, path).filter(({ active, role }) => active && role === 'chairman');

/** Why the chairman reads the officers' letters; null if an officer reads them. */
export function officerGap(
  officials: readonly Official[],
  unread: ReadonlySet<string>,
  path: UnitPath,
): OfficerGap | null {
  const officers = officersAt(officials, path);
  if (officers.length === 0) return 'NO_OFFICER';
  return officers.every(({ id }) => unread.has(id)) ? 'UNREACHABLE' : null;
}

/** The chairmen who read the officers' letters of a commune, each once; empty where an officer reads them. */
export const standInsAt = (
  officials: readonly Official[],
  unread: ReadonlySet<string>,
  path: UnitPath,
): readonly Official[] =>
  officerGap(officials, unread, path) === null
    ? []
    : eachPersonOnce(chairmenAt(officials, path).filter(({ id }) => !unread.has(id)));

type Known = Pick<ReminderContext, 'officials' | 'unread'>;

/** Whether the chairman of a commune gets the officers' letters, because no officer reads them. */
export const standsInForOfficer = ({ officials, unread }: Known, { role, path }: Official): boolean =>
  role === 'chairman' && officerGap(officials, unread, path) !== null;

/**
 * The scope with the ladder for this official. A chairman who reads for the officer, or with whom the report lies, gets
 * the officer's steps too.
 */
export function scopeFor(
  situation: Known & Pick<ReminderContext, 'scope'>,
  official: Official,
  isWithChairman: boolean,
): ScopeSettings {
  const { scope } = situation;
  return isWithChairman || standsInForOfficer(situation, official) ? withChairmanSteps(scope) : scope;
}

export function withChairmanSteps(scope: ScopeSettings): ScopeSettings {
  const steps = scope.ladder.steps.map(({ offset, recipients }): LadderStep => {
    const joins = recipients.includes('officer') && !recipients.includes('chairman');
    return { offset, recipients: joins ? [...recipients, 'chairman'] : recipients };
  });
  return { ...scope, ladder: { ...scope.ladder, steps } };
}

/** Who gets the officers' letters of a commune where no officer reads them: its chairmen, or their substitutes. */
export const standInReadersAt = (reading: Reading, unread: ReadonlySet<string>, path: UnitPath): readonly Official[] =>
  eachPersonOnce(standInsAt(reading.officials, unread, path).map((chairman) => letterReader(reading, chairman)));

/** A commune without an officer who reads letters. */
export type CommuneWithoutOfficer = {
  readonly unit: Unit;
  readonly reason: OfficerGap;
  /** Who reads the letters instead. Empty = nobody reads the commune's letters. */
  readonly standIns: readonly Official[];
};

/** The communes without an officer, in the given order. @param unread ids of officials whom letters do not reach */
export const communesWithoutOfficer = (
  communes: readonly Unit[],
  reading: Reading,
  unread: ReadonlySet<string>,
): CommuneWithoutOfficer[] =>
  communes.flatMap((unit): CommuneWithoutOfficer[] => {
    const reason = officerGap(reading.officials, unread, unit.path);
    return reason === null ? [] : [{ unit, reason, standIns: standInReadersAt(reading, unread, unit.path) }];
  });
