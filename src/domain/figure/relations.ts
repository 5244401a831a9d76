import type { IndicatorCode } from '../indicator/indicator.js';

export type RatioSide = 'numerator' | 'denominator';
export type FigureSide = readonly [code: IndicatorCode, side: RatioSide];

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
  mustEqual: readonly { of: FigureSide; as: FigureSide }[];
  villages: readonly IndicatorCode[];
  sameDenominator: readonly (readonly IndicatorCode[])[];
  shouldEqual: readonly { of: FigureSide; as: FigureSide }[];
  shouldNotExceed: readonly { of: FigureSide; as: FigureSide }[];
};

/** Whether an indicator's denominator is the commune's villages. */
export const countsVillages = ({ code }: { readonly code: IndicatorCode }): boolean =>
  (figureRelations.villages as readonly IndicatorCode[]).includes(code);
