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

/** A way of calculation, given by the choices that may differ. */
export type NamedMethod = {
  readonly aggregation: Aggregation;
  /** AS_PUBLISHED: shares by each indicator's rule. Else figures are compared with those of ranked communes. */
  readonly normalisation: 'AS_PUBLISHED' | Normalisation;
  /** ZERO: a missing figure counts as the worst. RENORMALISE: it counts on neither side. */
  readonly missing: 'ZERO' | 'RENORMALISE';
};

/** Tree, points, rules, targets and policies. Immutable; a ranking names its version. */
export type MethodVersion = {
  /** `DTI-commune-1` */
  readonly id: string;
  readonly name: Text;
  readonly legalBasis: readonly Text[];
  /** Resolutions of the Party that the method carries out. They are never a legal basis. */
  readonly carriesOut?: readonly Text[] | undefined;
  readonly totalPoints: number;
  readonly groups: readonly Group[];
  readonly pillars: readonly Pillar[];
  readonly indicators: readonly Indicator[];
  readonly missingPolicy: MissingPolicy;
  /** The share 0..1 of points that must have a figure. Exactly the minimum is enough for a rank. */
  readonly minimumCoverage: number;
  /** How figures must and should agree; absent = by the commune catalogue. */
  readonly relations?: FigureRelations | undefined;
  /** How many counted people or households decide together, at least 1; absent = 1. */
  readonly clustering?: number | undefined;
  /** Other ways of calculation under which an order must hold; absent = the usual list (`named-method.ts`). */
  readonly namedMethods?: readonly NamedMethod[] | undefined;
  /** The figure of a submission if a source system and an official differ; absent = the typed one. */
  readonly winner?: 'TYPED' | 'SOURCE';
};

export const clusteringOf = ({ clustering }: Pick<MethodVersion, 'clustering'>): number => clustering ?? 1;

export const winnerOf = ({ winner }: Pick<MethodVersion, 'winner'>): 'TYPED' | 'SOURCE' => winner ?? 'TYPED';

export const indicatorOf = <Listed extends Pick<Indicator, 'code'>>(
  method: { readonly indicators: readonly Listed[] },
  code: IndicatorCode,
): Listed | undefined => method.indicators.find((indicator) => indicator.code === code);
