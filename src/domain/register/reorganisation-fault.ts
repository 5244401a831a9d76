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
  | 'CODE_NOT_READABLE'
  | 'KIND_CONTRADICTS_NAME'
  | 'NO_CHANGES';

/** One reason why an event cannot be applied, with the field at fault. */
export type ReorganisationFault = {
  readonly code: ReorganisationFaultCode;
  /** The event that cannot be applied: the new one, or a published one that the new one would break. */
  readonly event: string;
  /** The place in the event: `['changes', '3', 'parent']`. */
  readonly path: readonly string[];
  readonly value: string;
  /** The object with which the value conflicts, such as another unit; empty if there is none. */
  readonly other: string;
  /** The unit that an earlier event would have to form first; null if none is lacking. */
  readonly lacking: UnitId | null;
};

export type FaultAt = (
  path: readonly (string | number)[],
  code: ReorganisationFaultCode,
  value: string,
  other?: string,
) => void;
