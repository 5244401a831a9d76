import { yesNo } from '../../domain/figure/figure.js';
import { lastMonthOf } from '../../domain/time/period.js';
import {
  adopted,
  around,
  type FigureMaker,
  type FigureToMake,
  flow,
  levelOf,
  noise,
  partOf,
  stock,
  wholeCount,
} from './figure-makers.js';
import { fraction, whole } from './fraction.js';
import { monthlyFigures } from './monthly-figures.js';

/**
 * In a quiet quarter no task falls due: 0/0, not applicable. In other quarters at least eight fall due, and weak communes
 * miss up to two.
 */
const tasksOnTime: FigureMaker = (cell) => {
  const { commune, code, period } = cell;
  if (fraction(commune.id, code, period, 'quiet') < 0.04) return partOf(0, 0);
  const due = whole(8, 14, commune.id, code, period, 'due');
  return partOf(due, due - Math.floor((2.8 - 1.8 * adopted(cell)) * (noise(cell) + 0.5)));
};

/** The verified part of the records in the monthly report of the closing month. */
const verifiedRecords: FigureMaker = (cell) => {
  const records = monthlyFigures.S02?.({ ...cell, code: 'S02', period: lastMonthOf(cell.period) });
  const denominator = records?.kind === 'ratio' ? records.numerator : 0;
  return partOf(denominator, denominator * (0.5 + 0.46 * adopted(cell)));
};

/**
 * At least 26 in a commune: staff, heads of schools and of the health station. So 18 reports are enough for the
 * published 450 of the district.
 */
const tokens: FigureMaker = (cell) => wholeCount(cell.commune.staff + 6 + 6 * adopted(cell));

const leaders = (cell: FigureToMake['commune']) => cell.villages + 1;

export const quarterlyFigures: Readonly<Record<string, FigureMaker>> = {
  F02: (cell) => wholeCount(0.8 + 3.4 * adopted(cell) + 2 * noise(cell)),
  F06: tasksOnTime,
  F08: stock((commune) => commune.adults, 0.55, 0.92),
  F09: stock((commune) => commune.households, 0.36, 0.9),
  F11: (cell) => levelOf(1 + 2.6 * adopted(cell), 3),
  F14: stock(leaders, 0.35, 1.04),
  F16: stock((commune) => commune.workingAge, 0.3, 0.82),
  F18: stock((commune) => commune.computers, 0.55, 1.05),
  F19: stock((commune) => commune.staff, 0.6, 1.06),
  G04: tokens,
  G07: (cell) => levelOf(4.9 * adopted(cell), 4),
  G11: flow((cell) => around(cell, 45, 'ratings'), 0.84, 1, 0.06),
  G13: ({ commune }) => partOf(commune.villages, commune.villages),
  E03: stock((commune) => commune.farmHouseholds, 0.06, 0.6),
  E04: (cell) => wholeCount(7 * adopted(cell) + 3 * noise(cell)),
  E05: stock((commune) => commune.over15, 0.48, 0.94),
  E06: stock((commune) => commune.businesses, 0.12, 0.78),
  S05: verifiedRecords,
  S06: (cell) => yesNo(adopted(cell) > 0.3),
  S08: stock((commune) => commune.adults, 0.1, 0.6),
};
