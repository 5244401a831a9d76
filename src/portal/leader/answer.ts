import type { LeaderPageQuery } from '../generated/leader.js';

/** The month of the scope at a glance, as the API answers it. */
export type LeaderOverview = NonNullable<LeaderPageQuery['overview']>;

/** The method's points. A score is shown on their scale. */
export const POINTS_OF_METHOD = 1000;
