import type { Act, Figures } from '../people/acts.js';

export type State = 'NONE' | 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'APPROVED';
/** What stands there, as it follows from what was acknowledged. */
export type Standing = {
  readonly state: State;
  readonly keys: readonly string[];
  readonly working: Figures;
  readonly approved: Figures | undefined;
  readonly submitted: number | undefined;
};

const AFTER = { SAVE: 'DRAFT', SUBMIT: 'SUBMITTED', RETURN: 'RETURNED', APPROVE: 'APPROVED' } as const;
const NOTHING: Standing = { state: 'NONE', keys: [], working: {}, approved: undefined, submitted: undefined };

/** The report of a commune as it stood at a moment. */
export function standingOf(acts: readonly Act[], unit: string, moment = Number.POSITIVE_INFINITY): Standing {
  return acts
    .filter((act) => act.unit === unit && act.done <= moment)
    .reduce((before: Standing, { kind, key, figures, done }): Standing => {
      const working = { ...before.working, ...figures };
      return {
        ...{ state: AFTER[kind], keys: [...before.keys, key], working },
        approved: kind === 'APPROVE' ? working : before.approved,
        submitted: kind === 'SUBMIT' ? done : before.submitted,
      };
    }, NOTHING);
}
