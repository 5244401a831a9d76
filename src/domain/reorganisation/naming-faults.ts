import type { Reorganisation, UnitChange } from '../register/reorganisation.js';
import type { FaultAt, ReorganisationFault } from '../register/reorganisation-fault.js';
import { CODE_DIGITS, LEVEL_OF_KIND, type Unit, type UnitId, type UnitKind } from '../register/unit.js';
import { KIND_TEXTS } from '../register/unit-text.js';
import { capitalised } from '../text/text.js';

/**
 * Codes and names that a file of units would not bring either. Only a draft is checked: what an earlier release
 * published stays in force.
 *
 * @param unitOf the unit as it is before the event
 */
export function namingFaults(event: Reorganisation, unitOf: (id: UnitId) => Unit | undefined): ReorganisationFault[] {
  const faults: ReorganisationFault[] = [];
  for (const [i, change] of event.changes.entries())
    changeFaults(change, unitOf, (path, code, value, other = '') =>
      faults.push({
        ...{ code, event: event.id, path: ['changes', String(i), ...path.map(String)], value, other },
        lacking: null,
      }),
    );
  return faults;
}

function changeFaults(change: UnitChange, unitOf: (id: UnitId) => Unit | undefined, at: FaultAt): void {
  if (change.of === 'FORM') {
    const { kind, gsoCode, name } = change.unit;
    if (gsoCode !== null) codeFault(gsoCode, kind, ['unit', 'gsoCode'], at);
    if (name.vi.trim() !== '') nameFault(name.vi, kind, ['unit', 'name', 'vi'], at);
  } else if (change.of === 'ALTER') {
    const before = unitOf(change.unit);
    const kind = change.kind ?? before?.kind;
    if (!before || !kind) return;
    if (change.gsoCode !== undefined) codeFault(change.gsoCode, kind, ['gsoCode'], at);
    if (change.name) nameFault(change.name.vi, kind, ['name', 'vi'], at);
    else if (change.kind) nameFault(before.name.vi, kind, ['kind'], at);
  }
}

function codeFault(code: string, kind: UnitKind, path: readonly string[], at: FaultAt): void {
  if (!/^\d+$/.test(code) || code.length !== CODE_DIGITS[LEVEL_OF_KIND[kind]]) at(path, 'CODE_NOT_READABLE', code);
}

/** Villages are called in many ways: thôn, bản, tổ dân phố, khu. */
function nameFault(nameVi: string, kind: UnitKind, path: readonly string[], at: FaultAt): void {
  if (kind === 'VILLAGE' || kind === 'COUNTRY') return;
  const word = capitalised(KIND_TEXTS[kind].vi);
  if (!nameVi.normalize('NFC').trim().startsWith(`${word} `)) at(path, 'KIND_CONTRADICTS_NAME', nameVi, word);
}
