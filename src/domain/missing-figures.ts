import type { Figures } from './figure.js';
import type { Frequency, Indicator } from './indicator.js';
import type { Group, MethodVersion } from './method.js';

/** The indicators of one group that a report still lacks, in the order of the catalogue. */
export type MissingGroup = { readonly group: Group; readonly indicators: readonly Indicator[] };

/** How far a report is filled in. A typed 0 and a typed 0/0 are entered; computed indicators are nobody's to type. */
export type Progress = {
  readonly entered: number;
  readonly toFile: number;
  /** Groups with something missing, in the order of the method. */
  readonly missing: readonly MissingGroup[];
};

/** The indicators that a commune types in a report of this frequency. */
export const indicatorsToFile = (method: MethodVersion, frequency: Frequency): readonly Indicator[] =>
  method.indicators.filter((indicator) => indicator.frequency === frequency && !indicator.computed);

export function progressOf(method: MethodVersion, frequency: Frequency, figures: Figures): Progress {
  const toFile = indicatorsToFile(method, frequency);
  const lacking = toFile.filter((indicator) => !figures.has(indicator.code));
  const missing = method.groups
    .map((group) => ({ group, indicators: lacking.filter((indicator) => indicator.group === group.code) }))
    .filter(({ indicators }) => indicators.length > 0);
  return { entered: toFile.length - lacking.length, toFile: toFile.length, missing };
}

/** Several reports that are filled in as one form. */
export function jointProgress(parts: readonly Progress[]): Progress {
  const groups = new Map<string, MissingGroup>();
  for (const { group, indicators } of parts.flatMap((part) => part.missing)) {
    const before = groups.get(group.code)?.indicators ?? [];
    groups.set(group.code, { group, indicators: [...before, ...indicators] });
  }
  return {
    entered: parts.reduce((sum, part) => sum + part.entered, 0),
    toFile: parts.reduce((sum, part) => sum + part.toFile, 0),
    missing: [...groups.values()],
  };
}
