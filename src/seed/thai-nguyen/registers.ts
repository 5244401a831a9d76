import { registerInForce } from '../../domain/register/register-in-force.js';
import type { Reorganisation } from '../../domain/register/reorganisation.js';
import type { Register, Unit, UnitId } from '../../domain/register/unit.js';
import { communeNumbers } from './numbers.js';
import { reformOfProvince, unitsBefore } from './units.js';

export type Registers = { readonly base: Register; readonly inForce: Register };

const villageCount = (id: UnitId) => {
  const villages = communeNumbers.get(id)?.villages;
  return villages === undefined ? {} : { villageCount: villages, isVillageCountDemonstration: true };
};

const counted: readonly Unit[] = unitsBefore.map((unit) => ({ ...unit, ...villageCount(unit.id) }));

const countedReform: Reorganisation = {
  ...reformOfProvince,
  changes: reformOfProvince.changes.map((change) =>
    change.of === 'FORM' ? { ...change, unit: { ...change.unit, ...villageCount(change.unit.id) } } : change,
  ),
};

const registersOf = (units: readonly Unit[], reform: Reorganisation): Registers => {
  const base = { version: 1, units };
  return { base, inForce: registerInForce(2, base, [reform]) };
};

/** The registers of the demonstration, in which communes have invented numbers of villages. */
export const demonstrationRegisters: Registers = registersOf(counted, countedReform);

export const realRegisters = (): Registers => registersOf(unitsBefore, reformOfProvince);
