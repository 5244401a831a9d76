import type { LeaderPageQuery } from '../generated/leader.js';

/** A month of the scope at a glance, in the API's form. */
export type LeaderOverview = NonNullable<LeaderPageQuery['overview']>;

/** The points of the method, the scale of every score. */
export const POINTS_OF_METHOD = 1000;
