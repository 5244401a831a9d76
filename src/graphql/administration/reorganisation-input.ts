import type { Reorganisation, UnitChange } from '../../domain/register/reorganisation.js';
import { freeSlug } from '../../domain/register/slug.js';
import type { Register, UnitId } from '../../domain/register/unit.js';
import type { AlterUnitInput, ReorganisationDraftInput, UnitChangeInput } from '../generated/types.js';
import { ADMINISTRATION_ARGUMENT_TEXTS, atMost, onlyOneOf } from '../shared/accepted-texts.js';
import { badCount, badUserInput } from '../shared/errors.js';
import { readableId } from '../shared/ids.js';

const MOST_CHANGES = 1_000;
const MOST_PARTS = 200;

/** The event that an input describes. A new unit without an id gets a readable one that no unit has or had. */
export function reorganisationOf(input: ReorganisationDraftInput, register: Register): Reorganisation {
  const { id, effective, decision, changes, scopeHeirs = [] } = input;
  if (changes.length > MOST_CHANGES) throw badCount('input.changes', changes.length, atMost(MOST_CHANGES));
  if (scopeHeirs.length > MOST_PARTS) throw badCount('input.scopeHeirs', scopeHeirs.length, atMost(MOST_PARTS));
  const taken = new Set<UnitId>(register.units.map((unit) => unit.id));
  for (const { form } of changes) if (form?.id != null) taken.add(form.id);
  return {
    id,
    effective,
    decision: decision.trim(),
    changes: changes.map((change, i) => changeOf(change, i, effective, taken)),
    ...(scopeHeirs.length > 0 && {
      scopeHeirs: scopeHeirs.map(({ scope, heir }) => ({ scope: unitId(scope), heir: unitId(heir) })),
    }),
  };
}

function changeOf(input: UnitChangeInput, i: number, effective: string, taken: Set<UnitId>): UnitChange {
  const { form, alter, end, endLevel } = input;
  const at = `input.changes.${i}`;
  if ([form, alter, end, endLevel].filter((part) => part != null).length !== 1)
    throw badUserInput(at, null, ADMINISTRATION_ARGUMENT_TEXTS.oneOfFour);
  if (form) {
    const { predecessors = [], outsideUnits = [], outsideLand = [] } = form;
    const parts = predecessors.length + outsideUnits.length + outsideLand.length;
    if (parts > MOST_PARTS) throw badCount(`${at}.form.predecessors`, parts, atMost(MOST_PARTS));
    const parent = form.parent == null ? null : unitId(form.parent);
    const formed = { nameVi: form.name.vi, validFrom: effective, parent };
    const isTaken = (slug: UnitId) => taken.has(slug);
    const id = form.id ?? freeSlug(formed, isTaken, () => false);
    taken.add(id);
    return {
      of: 'FORM',
      unit: { id, kind: form.kind, gsoCode: codeIn(form, `${at}.form`), name: form.name, parent },
      predecessors: predecessors.map(({ unit, extent = 'WHOLE' }) => ({ unit: unitId(unit), extent })),
      outside: [
        ...outsideUnits.map((name) => ({ name, isUnit: true })),
        ...outsideLand.map((name) => ({ name, isUnit: false })),
      ],
      clause: form.clause ?? null,
    };
  }
  if (alter) {
    const { unit, name, kind, parent, clause } = alter;
    const gsoCode = codeIn(alter, `${at}.alter`);
    return {
      of: 'ALTER',
      unit: unitId(unit),
      ...(name != null && { name }),
      ...(kind != null && { kind }),
      ...(parent != null && { parent: unitId(parent) }),
      ...(gsoCode != null && { gsoCode }),
      clause: clause ?? null,
    };
  }
  if (end)
    return { of: 'END', unit: unitId(end.unit), heirsOutside: end.heirsOutside ?? [], clause: end.clause ?? null };
  const within = endLevel?.within == null ? null : unitId(endLevel.within);
  return { of: 'END_LEVEL', level: endLevel?.level ?? 'DISTRICT', within, clause: endLevel?.clause ?? null };
}

/** The code of the statistics office, from `code` or its earlier name `gsoCode`. @throws where both are given */
function codeIn({ code, gsoCode }: Pick<AlterUnitInput, 'code' | 'gsoCode'>, at: string): string | null {
  if (code != null && gsoCode != null) throw badUserInput(`${at}.gsoCode`, gsoCode, onlyOneOf('code', 'gsoCode'));
  return code ?? gsoCode ?? null;
}

const unitId = (id: string): UnitId => readableId('Unit', id) ?? id;
