import type { UnitId } from './unit-kind.js';

export type ReorganisationFaultCode =
  | 'ID_NOT_READABLE'
  | 'ID_USED'
  | 'NAME_MISSING'
  | 'UNIT_UNKNOWN'
  | 'NOTHING_ALTERED'
  | 'TREATED_TWICE'
  | 'PREDECESSOR_TWICE'
  | 'WHOLE_AND_MORE'
  | 'REST_MISSING'
  | 'REST_TWICE'
  | 'REST_WITHOUT_PART'
  | 'LEVEL_DIFFERS'
  | 'PARENT_MISSING'
  | 'PARENT_ENDS'
  | 'PARENT_NOT_ABOVE'
  | 'CHILD_LEFT_BEHIND'
  | 'LEVEL_EMPTY'
  | 'BEGAN_SAME_DAY'
  | 'CODE_TAKEN'
  | 'NO_CHANGES';

/** One reason why an event cannot be applied, at the field that it is about. */
export type ReorganisationFault = {
  readonly code: ReorganisationFaultCode;
  /** The event that cannot be applied: the one in question, or a published one that it would break. */
  readonly event: string;
  /** Where in the event: `['changes', '3', 'parent']`. */
  readonly path: readonly string[];
  readonly value: string;
  /** What it was compared with, such as the unit that is in the way. */
  readonly other: string;
  /** The unit that an earlier event would have to form first; null where nothing is lacking. */
  readonly lacking: UnitId | null;
};

export type FaultAt = (
  path: readonly (string | number)[],
  code: ReorganisationFaultCode,
  value: string,
  other?: string,
) => void;
