import type { Extent, Reorganisation, UnitChange } from '../../../src/domain/register/reorganisation.js';
import { LEVEL_OF_KIND, type Unit, type UnitKind } from '../../../src/domain/register/unit.js';
import data from '../../../src/seed/data/reform-chains.json' with { type: 'json' };
import { idOf, kindOf } from './thai-nguyen.js';

type Place = {
  readonly gsoCode: string | null;
  readonly nameVi: string;
  readonly kind: string | null;
  readonly extent?: string;
  readonly clause?: string;
  readonly province?: string;
};
type Step = {
  readonly date: string;
  readonly decision: string;
  readonly change: string;
  readonly from: readonly Place[];
  readonly to: readonly Place[];
};
type Entry = { nameVi: string; gsoCode: string; kind: string; province?: string };

const CITY_LEVEL = new Set(['TINH', 'THANH_PHO']);
const kindIn = (kind: string): UnitKind =>
  kind === 'TINH' ? 'PROVINCE' : kind === 'THANH_PHO' ? 'CITY' : kindOf(kind);
const provinceId = (code: string | undefined) => `province-${code ?? 'x'}`;

const unitIn = (id: string, kind: UnitKind, place: Entry, parent: string | null): Unit => ({
  id,
  path: parent === null ? id : `${parent}/${id}`,
  level: LEVEL_OF_KIND[kind],
  kind,
  gsoCode: place.gsoCode,
  name: { vi: place.nameVi, en: place.nameVi },
  parent,
  validFrom: null,
  validTo: null,
  isDemonstration: false,
});

/** A real case as a register before it and the events that follow, each of one day. */
export function chain(caseId: string): { readonly units: readonly Unit[]; readonly events: readonly Reorganisation[] } {
  const found = data.cases.find(({ id }) => id === caseId);
  if (!found) throw new Error(`no case ${caseId}`);
  const steps = found.events.filter((event) => 'from' in event && event.from) as unknown as Step[];
  const units = new Map<string, Unit>();
  const provinceOf = (code: string | undefined) => {
    const id = provinceId(code);
    if (!units.has(id)) units.set(id, unitIn(id, 'PROVINCE', { nameVi: id, gsoCode: '', kind: 'TINH' }, null));
    return id;
  };
  provinceOf(undefined);
  /** The unit with a code after the events so far. */
  const bearers = new Map<string, string>();
  const unitBefore = (place: Place): string => {
    const entry = place as Entry;
    const bearer = bearers.get(entry.gsoCode);
    if (bearer) return bearer;
    const id = idOf(entry);
    const parent = CITY_LEVEL.has(entry.kind) ? null : provinceOf(entry.province);
    units.set(id, unitIn(id, kindIn(entry.kind), entry, parent));
    bearers.set(entry.gsoCode, id);
    return id;
  };
  const dates = [...new Set(steps.map(({ date }) => date))].sort();
  const events = dates.map((effective): Reorganisation => {
    const ofDay = steps.filter(({ date }) => date === effective);
    const changes = changesOf(ofDay, unitBefore, provinceOf);
    for (const change of changes)
      if (change.of === 'FORM' && change.unit.gsoCode) bearers.set(change.unit.gsoCode, change.unit.id);
    return { id: `${caseId}-${effective}`, effective, decision: ofDay[0]?.decision ?? '', changes };
  });
  return { units: [...units.values()], events };
}

function changesOf(
  steps: readonly Step[],
  unitBefore: (place: Place) => string,
  provinceOf: (code: string | undefined) => string,
): UnitChange[] {
  const altered: UnitChange[] = [];
  const formed = new Map<string, Extract<UnitChange, { of: 'FORM' }>>();
  for (const { change, from, to, date } of steps) {
    if (['RENAME', 'KIND', 'PARENT'].includes(change)) {
      const [before, after] = [from[0] as Entry, to[0] as Entry];
      altered.push({
        of: 'ALTER',
        unit: unitBefore(before),
        ...(before.nameVi !== after.nameVi && { name: { vi: after.nameVi, en: after.nameVi } }),
        ...(before.kind !== after.kind && { kind: kindIn(after.kind) }),
        ...(before.province !== after.province && { parent: provinceOf(after.province) }),
        clause: null,
      });
      continue;
    }
    for (const place of to as readonly (Place & Entry)[]) {
      const earlier = formed.get(place.gsoCode);
      const parts = from.filter(({ gsoCode }) => gsoCode !== null);
      const predecessors = parts.map((part) => ({
        unit: unitBefore(part),
        extent: (place.extent ?? part.extent) as Extent,
      }));
      const land = from
        .filter(({ gsoCode }) => gsoCode === null)
        .map(({ nameVi }) => ({ name: nameVi, isUnit: false }));
      formed.set(place.gsoCode, {
        of: 'FORM',
        unit: {
          id: `${idOf(place)}-${date}`,
          kind: kindIn(place.kind),
          gsoCode: place.gsoCode,
          name: { vi: place.nameVi, en: place.nameVi },
          parent: provinceOf(place.province),
        },
        predecessors: [...(earlier?.predecessors ?? []), ...predecessors],
        outside: land,
        clause: place.clause ?? null,
      });
    }
  }
  return [...altered, ...formed.values(), ...restsElsewhere([...formed.values()])];
}

/** A case that names only some heirs of a divided unit: what remains goes outside of the register. */
function restsElsewhere(formed: readonly Extract<UnitChange, { of: 'FORM' }>[]): UnitChange[] {
  const shares = formed.flatMap(({ predecessors }) => predecessors);
  const divided = new Set(shares.filter(({ extent }) => extent === 'PART').map(({ unit }) => unit));
  return [...divided]
    .filter((unit) => !shares.some((share) => share.unit === unit && share.extent === 'REST'))
    .map((unit) => ({ of: 'END', unit, heirsOutside: ['an heir that the case does not name'], clause: null }));
}

/** The cases that hold events; one is about lists that disagree. */
export const chainIds: readonly string[] = data.cases
  .filter(({ events }) => events.some((event) => 'from' in event))
  .map(({ id }) => id);
