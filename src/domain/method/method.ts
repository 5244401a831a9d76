import type { Normalisation } from '../composite/normalisation.js';
import type { Aggregation } from '../composite/tree.js';
import type { Indicator, IndicatorCode } from '../indicator/indicator.js';
import type { Text } from '../text/text.js';
import type { FigureRelations } from './figure-relations.js';

export type MissingPolicy = 'ZERO' | 'RENORMALISE' | 'CARRY_FORWARD';

export type Group = {
  readonly code: string;
  readonly name: Text;
  readonly points: number;
  /** The pillar of the group; null for the five foundation groups, which count in every pillar. */
  readonly pillar: string | null;
};

export type Pillar = { readonly code: string; readonly name: Text };

/** A way of calculation, told apart by what may be chosen differently. */
export type NamedMethod = {
  readonly aggregation: Aggregation;
  /** AS_PUBLISHED: shares by the rule of each indicator. Else every figure is compared with those of the ranked communes. */
  readonly normalisation: 'AS_PUBLISHED' | Normalisation;
  /** ZERO: what is missing counts as the worst. RENORMALISE: it leaves both sides. */
  readonly missing: 'ZERO' | 'RENORMALISE';
};

/** Tree, points, rules, targets and policies. Immutable; a ranking names the version it used. */
export type MethodVersion = {
  /** `DTI-commune-1` */
  readonly id: string;
  readonly name: Text;
  readonly legalBasis: readonly Text[];
  /** Resolutions of the Party. They are carried out and are never a legal basis. */
  readonly carriesOut?: readonly Text[] | undefined;
  readonly totalPoints: number;
  readonly groups: readonly Group[];
  readonly pillars: readonly Pillar[];
  readonly indicators: readonly Indicator[];
  readonly missingPolicy: MissingPolicy;
  /** Share 0..1 of the points that must have a figure; exactly the minimum is ranked. */
  readonly minimumCoverage: number;
  /** How figures must and should agree; absent = as in the commune catalogue. */
  readonly relations?: FigureRelations | undefined;
  /** How many counted people or households decide as one, at least 1; absent = 1. */
  readonly clustering?: number | undefined;
  /** Other ways of calculation under which an order must hold; absent = the usual list (`named-method.ts`). */
  readonly namedMethods?: readonly NamedMethod[] | undefined;
  /** Which figure a submission takes where a source system and an official differ; absent = the typed one. */
  readonly winner?: 'TYPED' | 'SOURCE';
};

export const indicatorOf = <Listed extends Pick<Indicator, 'code'>>(
  method: { readonly indicators: readonly Listed[] },
  code: IndicatorCode,
): Listed | undefined => method.indicators.find((indicator) => indicator.code === code);
