import type { IndicatorCode } from '../indicator/indicator.js';

export type RatioSide = 'numerator' | 'denominator';
export type FigureSide = readonly [code: IndicatorCode, side: RatioSide];

/** `of` is bound: this side of its ratio, by that side of `as`. The other side of either is free. */
export type FigureRelation = { readonly of: FigureSide; readonly as: FigureSide };

/** How figures of the commune catalogue must and should agree with each other (DOMAIN.md §2, Validation). */
export const figureRelations = {
  /** The numerator of one is the denominator of the other. A difference is an error. */
  mustEqual: [{ of: ['G02', 'denominator'], as: ['G01', 'numerator'] }],
  /** Denominators that are the villages of the commune in the register. An error. */
  villages: ['F13', 'G13'],
  /** The same people or households, whichever indicator asks for them. A warning. */
  sameDenominator: [
    ['F15', 'F19', 'G01'],
    ['F09', 'F10'],
    ['F08', 'S08'],
    ['S03', 'S04'],
  ],
  shouldEqual: [{ of: ['S05', 'denominator'], as: ['S02', 'numerator'] }],
  shouldNotExceed: [{ of: ['S04', 'numerator'], as: ['S03', 'numerator'] }],
} as const satisfies {
  mustEqual: readonly FigureRelation[];
  villages: readonly IndicatorCode[];
  sameDenominator: readonly (readonly IndicatorCode[])[];
  shouldEqual: readonly FigureRelation[];
  shouldNotExceed: readonly FigureRelation[];
};

/** What a side of a ratio should not exceed, and what should not exceed it. */
export function limitsOf(
  [code, side]: FigureSide,
  relations: readonly FigureRelation[] = figureRelations.shouldNotExceed,
): { readonly atMost: readonly FigureSide[]; readonly atLeast: readonly FigureSide[] } {
  const isMeant = (other: FigureSide) => other[0] === code && other[1] === side;
  return {
    atMost: relations.filter(({ of }) => isMeant(of)).map(({ as }) => as),
    atLeast: relations.filter(({ as }) => isMeant(as)).map(({ of }) => of),
  };
}

/** Whether an indicator's denominator is the commune's villages. */
export const countsVillages = ({ code }: { readonly code: IndicatorCode }): boolean =>
  (figureRelations.villages as readonly IndicatorCode[]).includes(code);
