import type { Indicator } from '../indicator/indicator.js';
import { type GroupedIndicators, inGroups } from '../method/catalogue.js';
import type { MethodVersion } from '../method/method.js';
import type { Frequency } from '../time/period.js';
import type { Report } from './report.js';

/**
 * How far a report is filled in. A typed 0, a typed 0/0 and "no data" with a reason count as entered. Nobody types
 * computed indicators.
 */
export type Progress = {
  /** Answered questions, those without data included. */
  readonly entered: number;
  /** Questions answered with "no data" and a reason. */
  readonly withoutData: number;
  readonly toFile: number;
  /** Groups with missing figures, in the order of the method. */
  readonly missing: readonly GroupedIndicators[];
};

/** The indicators that a commune types in a report of this frequency. */
export const indicatorsToFile = (method: MethodVersion, frequency: Frequency): readonly Indicator[] =>
  method.indicators.filter((indicator) => indicator.frequency === frequency && !indicator.computed);

export function progressOf(
  method: MethodVersion,
  frequency: Frequency,
  { working, noData = [] }: Pick<Report, 'working' | 'noData'>,
): Progress {
  const toFile = indicatorsToFile(method, frequency);
  const withoutFigure = toFile.filter(({ code }) => !working.has(code));
  const lacking = withoutFigure.filter(({ code }) => !noData.includes(code));
  return {
    entered: toFile.length - lacking.length,
    withoutData: withoutFigure.length - lacking.length,
    toFile: toFile.length,
    missing: inGroups(method, lacking),
  };
}

/** The progress of several reports that are filled in as one form. Groups are in the order of the method. */
export function jointProgress(method: MethodVersion, parts: readonly Progress[]): Progress {
  const missing = parts.flatMap((part) => part.missing).flatMap(({ indicators }) => indicators);
  return {
    entered: parts.reduce((sum, part) => sum + part.entered, 0),
    withoutData: parts.reduce((sum, part) => sum + part.withoutData, 0),
    toFile: parts.reduce((sum, part) => sum + part.toFile, 0),
    missing: inGroups(method, missing),
  };
}
