import type { Unit } from '../register/unit.js';
import type { LocalDate } from '../time/local-date.js';
import type { ReorganisationLine } from './columns.js';

/** Today's units as they would go on unchanged: who divides or merges some of them overwrites the new side. */
export const reorganisationLines = (
  units: readonly Unit[],
  codeOf: (id: string) => string | null,
  day: LocalDate,
): readonly ReorganisationLine[] =>
  units
    .filter(({ gsoCode, level }) => gsoCode !== null && level !== 'VILLAGE')
    .map((unit, i) => ({
      unit,
      parentCode: unit.parent === null ? null : codeOf(unit.parent),
      effective: i === 0 ? day : null,
    }));
