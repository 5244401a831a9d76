import type { Unit } from '../register/unit.js';
import { kindWord } from '../sheet/unit-words.js';
import type { LocalDate } from '../time/local-date.js';
import type { ReorganisationColumn } from './rows.js';
import { EXTENT_WORDS } from './texts.js';

/** Today's units as they would go on unchanged: who divides or merges some of them overwrites the new side. */
export function reorganisationLines(
  units: readonly Unit[],
  codeOf: (id: string) => string | null,
  day: LocalDate,
): readonly Readonly<Partial<Record<ReorganisationColumn, string | null>>>[] {
  return units
    .filter(({ gsoCode, level }) => gsoCode !== null && level !== 'VILLAGE')
    .map(({ gsoCode, name, kind, parent }, i) => ({
      oldCode: gsoCode,
      oldName: name.vi,
      extent: EXTENT_WORDS.WHOLE[0],
      newCode: gsoCode,
      newName: name.vi,
      newNameEn: name.en,
      kind: kindWord(kind),
      parent: parent === null ? null : codeOf(parent),
      effective: i === 0 ? day : null,
    }));
}
