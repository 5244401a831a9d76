import { missingFigure } from '../figure/figure.js';
import type { FigureOfParts } from '../figure/merge.js';
import { columnsOf, type EarlierRankings, pointOfParts } from '../insight/series-before.js';
import { indicatorsOf } from '../method/catalogue.js';
import type { MethodVersion } from '../method/method.js';
import type { Register, UnitId } from '../register/unit.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import { figurePeriods, lastMonthOf, type PeriodId } from '../time/period.js';
import type { NotFormed } from './past-place.js';
import { gapTo, type ProfileEntry } from './profile.js';

/** A unit in a month before it began: the sums of its predecessors, without points and without a rank. */
export type PastProfile = {
  readonly unit: UnitId;
  readonly scope: ScopeSettings;
  readonly month: PeriodId;
  readonly method: MethodVersion;
  readonly notFormed: NotFormed;
  /** Rankings of the month, and of the months in which its quarter and its year closed. */
  readonly earlier: readonly EarlierRankings[];
};

/** One indicator of a unit before it began. It has no share, no points and no rank. */
export type PastEntry = Omit<ProfileEntry, 'ranking' | 'cell'> & {
  readonly scope: ScopeSettings;
  /** How much of the sum is known; null if the unit existed when the period closed. */
  readonly parts: FigureOfParts | null;
  /** A file of past figures contained a part of the sum. */
  readonly isLoaded: boolean;
};

/** The months whose rankings have the figures of a month: its own, and those in which its quarter and year closed. */
export const monthsOfFigures = (month: PeriodId, closingDay: number): PeriodId[] => [
  ...new Set([...Object.values(figurePeriods(month, closingDay)).map(lastMonthOf), month]),
];

/** Whether some of its figures are made up for the demonstration. */
export const isFromDemonstration = ({ earlier }: PastProfile): boolean =>
  earlier.some(({ rankings, loaded = [] }) => [...rankings, ...loaded].some(({ isDemonstration }) => isDemonstration));

export const pastEntries = (register: Register, { unit, scope, month, method, earlier }: PastProfile): PastEntry[] => {
  const periods = figurePeriods(month, scope.closingDay);
  return indicatorsOf(method).map((of): PastEntry => {
    const period = periods[of.indicator.frequency];
    const column = columnsOf(of, earlier).find((candidate) => candidate.period === period);
    const point = pointOfParts(register, unit, of, column ?? { scope, period, points: new Map() });
    const { figure = missingFigure, target = null, parts = null, isLoaded = false } = point ?? {};
    const isComparable = parts?.kind === 'EXACT';
    return {
      scope: column?.scope ?? scope,
      of,
      period,
      figure,
      missingReason: isComparable ? (figure.state === 'notApplicable' ? 'NOT_APPLICABLE' : null) : 'PARTS_UNKNOWN',
      target,
      gap: isComparable ? gapTo(target, figure) : null,
      parts,
      isLoaded,
    };
  });
};
