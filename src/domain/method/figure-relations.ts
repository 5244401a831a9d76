import type { IndicatorCode } from '../indicator/indicator.js';

export type RatioSide = 'numerator' | 'denominator';
export type FigureSide = readonly [code: IndicatorCode, side: RatioSide];

/** A relation between one side of the ratio `of` and one side of the ratio `as`. The other sides are free. */
export type FigureRelation = { readonly of: FigureSide; readonly as: FigureSide };

/** How figures of one commune must and should agree (DOMAIN.md §2, Validation). */
export type FigureRelations = {
  /** Two sides are the same number. A difference is an error. */
  readonly mustEqual: readonly FigureRelation[];
  /** Denominators that are the commune's villages in the register. A difference is an error. */
  readonly villages: readonly IndicatorCode[];
  /** Indicators with the same people or households as denominator. A difference is a warning. */
  readonly sameDenominator: readonly (readonly IndicatorCode[])[];
  readonly shouldEqual: readonly FigureRelation[];
  readonly shouldNotExceed: readonly FigureRelation[];
};

/** The relations of the commune catalogue, for versions stored before relations were part of them. */
export const COMMUNE_RELATIONS: FigureRelations = {
  mustEqual: [{ of: ['G02', 'denominator'], as: ['G01', 'numerator'] }],
  villages: ['F13', 'G13'],
  sameDenominator: [
    ['F15', 'F19', 'G01'],
    ['F09', 'F10'],
    ['F08', 'S08'],
    ['S03', 'S04'],
  ],
  shouldEqual: [{ of: ['S05', 'denominator'], as: ['S02', 'numerator'] }],
  shouldNotExceed: [{ of: ['S04', 'numerator'], as: ['S03', 'numerator'] }],
};

type WithRelations = { readonly relations?: FigureRelations | undefined };

/** The relations of a version; those of the commune catalogue for a version stored before relations were part of it. */
export const relationsOf = ({ relations }: WithRelations): FigureRelations => relations ?? COMMUNE_RELATIONS;

/** The sides that a ratio's side should not exceed (`atMost`), and those that should not exceed it (`atLeast`). */
export function limitsOf(
  [code, side]: FigureSide,
  relations: readonly FigureRelation[],
): { readonly atMost: readonly FigureSide[]; readonly atLeast: readonly FigureSide[] } {
  const isMeant = (other: FigureSide) => other[0] === code && other[1] === side;
  return {
    atMost: relations.filter(({ of }) => isMeant(of)).map(({ as }) => as),
    atLeast: relations.filter(({ as }) => isMeant(as)).map(({ of }) => of),
  };
}

/** Whether an indicator's denominator is the commune's villages. */
export const countsVillages = (method: WithRelations, code: IndicatorCode): boolean =>
  relationsOf(method).villages.includes(code);
