import type { FigureEntry } from '../../../src/domain/figure/entry.js';
import type { Indicator } from '../../../src/domain/indicator/indicator.js';
import { relationsOf } from '../../../src/domain/method/figure-relations.js';
import { type PeriodId, periodOf } from '../../../src/domain/time/period.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import type { Lots } from '../files/hostile-files.js';

const VILLAGES = relationsOf(seededMethod).villages;
const REASONS = [
  'Mới tập huấn',
  '=1+1 là công thức',
  '-',
  "'tis",
  '+84 209',
  'Thiếu máy; chờ cấp "mới"',
  'Đường Hoà Bình, số 1,5',
  '@x',
];

/** Empties every figure of the period: what a later draft leaves out would otherwise keep its value. */
export function emptiedEntries(period: PeriodId): FigureEntry[] {
  const { frequency } = periodOf(period);
  return seededMethod.indicators
    .filter((indicator) => indicator.frequency === frequency && !indicator.computed)
    .map(({ code }) => ({ code, figure: { empty: true } }));
}

/** A draft with any figures that no rule refuses; some are missing, some are 0/0, some have a reason or a link. */
export function randomEntries(period: PeriodId, draw: Lots): FigureEntry[] {
  const { frequency } = periodOf(period);
  const indicators = seededMethod.indicators.filter(
    (indicator) => indicator.frequency === frequency && !indicator.computed,
  );
  const entries = indicators.map((indicator) => ({
    ...figureByLot(indicator, draw),
    ...besides(draw),
    code: indicator.code,
  }));
  const users = entries.find(({ code }) => code === 'G01')?.numerator;
  return entries.map((entry) => {
    if (entry.code !== 'G02' || !('numerator' in entry)) return entry;
    // G02 counts a part of the users whom the numerator of G01 counts.
    return users === undefined || users === 0
      ? { code: 'G02' }
      : { ...entry, numerator: draw(users + 1), denominator: users };
  });
}

function figureByLot(
  indicator: Indicator,
  draw: Lots,
): Partial<FigureEntry> & { numerator?: number; denominator?: number } {
  if (draw(8) === 0) return {};
  switch (indicator.kind) {
    case 'ratio': {
      if (VILLAGES.includes(indicator.code)) return { numerator: draw(4) };
      if (indicator.zeroDenominator === 'notApplicable' && draw(6) === 0) return { numerator: 0, denominator: 0 };
      const denominator = draw(2_000_000) + 1;
      return { numerator: draw(denominator + 1), denominator };
    }
    case 'count':
      return { value: draw(3) === 0 ? draw(10) : draw(3_000_000) };
    case 'level':
      return { value: draw(indicator.scoring.rule === 'levels' ? indicator.scoring.max + 1 : 3) };
    case 'boolean':
      return { yes: draw(2) === 0 };
  }
}

const besides = (draw: Lots): Pick<FigureEntry, 'reason' | 'evidence'> => ({
  reason: draw(4) === 0 ? (REASONS[draw(REASONS.length)] ?? '') : '',
  evidence:
    draw(6) === 0 ? ['https://xaso.example/bien-ban.pdf', `https://xaso.example/${draw(9)}`].slice(draw(2)) : [],
});
