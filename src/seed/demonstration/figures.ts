import type { Figure, Figures } from '../../domain/figure/figure.js';
import type { IndicatorCode } from '../../domain/indicator/indicator.js';
import { type PeriodId, periodOf } from '../../domain/time/period.js';
import type { DemonstrationCommune } from './commune.js';
import type { FigureMaker } from './figure-makers.js';
import { fraction } from './fraction.js';
import { monthlyFigures } from './monthly-figures.js';
import { quarterlyFigures } from './quarterly-figures.js';
import { yearlyFigures } from './yearly-figures.js';

const MAKERS: Readonly<Record<string, Readonly<Record<string, FigureMaker>>>> = {
  MONTHLY: monthlyFigures,
  QUARTERLY: quarterlyFigures,
  YEARLY: yearlyFigures,
};

/** Indicators that are always reported, because a published bound or another figure depends on them. */
const NEVER_MISSING = new Set(['F13', 'G01', 'G02', 'G04', 'G12', 'G13', 'E01', 'E02', 'S02', 'S03', 'S04']);

/** The final figures of a commune's report. About one in fifty is missing: for it the commune reports "no data". */
export function figuresToReport(commune: DemonstrationCommune, period: PeriodId) {
  const makers = Object.entries(MAKERS[periodOf(period).frequency] ?? {});
  const isMissing = (code: IndicatorCode) =>
    !NEVER_MISSING.has(code) && fraction(commune.id, code, period, 'missing') < 0.03 - 0.02 * commune.strength;
  const reported = makers.filter(([code]) => !isMissing(code));
  return {
    figures: new Map(reported.map(([code, make]): [string, Figure] => [code, make({ commune, code, period })])),
    missing: makers.map(([code]) => code).filter(isMissing),
  };
}

/** The figures of a draft: about this share of all. A larger share contains every figure of a smaller one. */
export const partOfFigures = (figures: Figures, share: number, commune: string, period: PeriodId): Figures =>
  new Map([...figures].filter(([code]) => fraction(commune, code, period, 'draft') < share));

/** The figure that the reviewer of a returned report asks for. A commune may really not have it. */
export const figureToAskFor = (figures: Figures, commune: string, period: PeriodId): IndicatorCode | undefined =>
  [...figures.keys()]
    .filter((code) => !NEVER_MISSING.has(code))
    .toSorted((a, b) => fraction(commune, a, period, 'asked') - fraction(commune, b, period, 'asked'))
    .at(0);
