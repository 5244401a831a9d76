import { foldText } from '../text/fold-text.js';
import type { LocalDate } from '../time/local-date.js';
import type { UnitId } from './unit.js';
import { ownNameOf } from './unit-text.js';

const HAS_LETTER = /[a-z]/;

/** The readable id made of a unit's name: `xuan-lac`. "Phường 1" keeps its kind, because no id is a number. */
export const slugOf = (nameVi: string): UnitId => {
  const own = foldText(ownNameOf(nameVi));
  return (HAS_LETTER.test(own) ? own : foldText(nameVi)).replaceAll(' ', '-');
};

export type UnitToName = {
  readonly nameVi: string;
  readonly validFrom: LocalDate | null;
  readonly parent: UnitId | null;
};

/**
 * An id that no unit has or had: `cho-don`, else with the year in which the unit begins, `cho-don-2025`. If a unit of
 * the same name exists at the same time, the id of the unit above tells them apart: `tan-lap-thai-nguyen`.
 */
export function freeSlug(
  { nameVi, validFrom, parent }: UnitToName,
  isTaken: (id: UnitId) => boolean,
  hasNamesake: (id: UnitId) => boolean,
): UnitId {
  const slug = slugOf(nameVi);
  const year = validFrom === null ? [] : [`${slug}-${validFrom.slice(0, 4)}`];
  const place = parent === null ? [] : [`${slug}-${parent}`];
  const ways = hasNamesake(slug) ? [...place, ...year] : [...year, ...place];
  const readable = [slug, ...ways].find((id) => !isTaken(id));
  if (readable !== undefined) return readable;
  const base = ways[0] ?? slug;
  let n = 2;
  while (isTaken(`${base}-${n}`)) n += 1;
  return `${base}-${n}`;
}
