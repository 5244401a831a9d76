import type { Extent } from '../../domain/register/reorganisation.js';
import type { UnitId } from '../../domain/register/unit.js';
import { type CommuneCounts, type DemonstrationCommune, demonstrationCommune } from '../demonstration/commune.js';
import { whole } from '../demonstration/fraction.js';
import { seededCommunes } from '../register/register.js';
import { VILLAGES_OF } from '../register/villages.js';
import { reformOfProvince, unitsBefore } from './units.js';

/** The numbers of villages in the 20 communes of Chợ Đồn, the same as in the world of the article. */
const villagesOfArticle = new Map(seededCommunes.map(({ id, gsoCode }) => [gsoCode, VILLAGES_OF[id]]));

const numbers = new Map<UnitId, DemonstrationCommune>(
  unitsBefore
    .filter(({ level }) => level === 'COMMUNE')
    .map((unit) => {
      const villages = villagesOfArticle.get(unit.gsoCode) ?? whole(8, 14, unit.id, 'villages');
      return [unit.id, demonstrationCommune(unit, villages)];
    }),
);

/** The count in a part of a unit. No decision publishes sizes of parts, so a part is half, rounded down. */
function shareOf(count: number, extent: Extent): number {
  if (extent === 'WHOLE') return count;
  return extent === 'PART' ? Math.floor(count / 2) : Math.ceil(count / 2);
}

/** A part of a formed commune, and how much of it the commune takes in. */
type Taken = { readonly part: DemonstrationCommune; readonly extent: Extent };

function formedOf(id: UnitId, taken: readonly Taken[]): DemonstrationCommune {
  const parts = taken.map(({ part }) => part);
  const strength = parts.reduce((total, part) => total + part.strength, 0) / parts.length;
  const sums: Record<string, number> = {};
  for (const { part, extent } of taken) {
    const { id: _, strength: __, parts: ___, ...counts } = part;
    for (const [name, count] of Object.entries(counts)) sums[name] = (sums[name] ?? 0) + shareOf(count, extent);
  }
  return { id, parts, strength, ...(sums as CommuneCounts) };
}

for (const change of reformOfProvince.changes) {
  if (change.of !== 'FORM') continue;
  const taken = change.predecessors.flatMap(({ unit, extent }) => {
    const part = numbers.get(unit);
    return part ? [{ part, extent }] : [];
  });
  if (taken.length > 0) numbers.set(change.unit.id, formedOf(change.unit.id, taken));
}

/** Invented numbers of every commune before and after the reform. A formed commune has the sums of its parts. */
export const communeNumbers: ReadonlyMap<UnitId, DemonstrationCommune> = numbers;
