import type { UserError } from './codes.js';
import { CONFLICT_SUBJECTS, changedMeanwhile, type LastChange, nothingSaved } from './conflict-texts.js';

/**
 * The refusal if the data has changed since the caller read it. The sentence says who changed it and when. Only
 * programs read the current revision, because people do not read keys.
 */
export const conflict = (
  subject: keyof typeof CONFLICT_SUBJECTS,
  expected: string | null,
  current: string | null,
  last?: LastChange,
): UserError => ({
  code: 'CONFLICT',
  path: ['expectedRevision'],
  value: expected,
  comparedWith: current === null ? null : { what: 'revision', value: current },
  needsReason: false,
  message:
    current === null ? nothingSaved(CONFLICT_SUBJECTS[subject]) : changedMeanwhile(CONFLICT_SUBJECTS[subject], last),
});
