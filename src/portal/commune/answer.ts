import type { CommuneQuery, CommuneUnitQuery, RanksQuery, WhyQuery } from '../generated/commune.js';

/** The answer for the page of a commune. Without a profile the unit is in no ranking of that period. */
export type CommuneAnswer = {
  readonly unit: NonNullable<CommuneUnitQuery['unit']>;
  readonly profile: Profile | null;
  readonly why: Why | null;
  readonly ranks: RanksQuery['rankingHistories'];
};

export type Profile = NonNullable<NonNullable<CommuneQuery['unit']>['profile']>;
export type ProfileRow = NonNullable<Profile['row']>;
export type ProfileRanking = NonNullable<Profile['ranking']>;
export type UnitPast = CommuneAnswer['unit'];
export type ProfileLine = Profile['indicators'][number];
export type Why = NonNullable<NonNullable<WhyQuery['unit']>['explanation']>;
