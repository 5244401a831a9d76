import { lifeOf } from '../../domain/register/life.js';
import type { Unit, UnitId } from '../../domain/register/unit.js';
import { demonstrationSources } from '../register/source-systems.js';
import { SEEDED_APP_URL } from '../settings/office.js';
import { UNNAMED_CONTACT } from '../settings/texts.js';
import { provinceMethod } from '../thai-nguyen/catalogue.js';
import { communeNumbers } from '../thai-nguyen/numbers.js';
import { provinceOfficials, reviewersOf } from '../thai-nguyen/officials.js';
import { demonstrationRegisters, type Registers, realRegisters } from '../thai-nguyen/registers.js';
import { FORMER_LETTERHEADS, PROVINCE_LETTERHEAD, TAX_OFFICE } from '../thai-nguyen/texts.js';
import { provinceId } from '../thai-nguyen/units.js';
import type { DemonstrationWorld, ReportingCommune } from './world.js';

const { inForce } = demonstrationRegisters;

const registersFor = (demonstration: boolean): Registers => (demonstration ? demonstrationRegisters : realRegisters());

function unitNamed(id: UnitId): Unit {
  const unit = lifeOf(inForce, id)?.entries.at(-1);
  if (!unit) throw new RangeError(`the register has no ${id}`);
  return unit;
}

const contact = provinceOfficials.find(({ role, active }) => role === 'reviewer' && active);

/** The province of today: 92 communes and wards since 2025-07-01, and the 280 of both provinces before. */
export const thaiNguyen: DemonstrationWorld = {
  name: 'thai-nguyen',
  scope: unitNamed(provinceId),
  register: (demonstration) => registersFor(demonstration).inForce,
  drafts: [],
  baseRegister: (demonstration) => registersFor(demonstration).base,
  method: provinceMethod,
  observations: [],
  letterhead: (demonstration) => ({
    ...PROVINCE_LETTERHEAD,
    ...(demonstration && contact
      ? { contactName: contact.name, contactPhone: contact.phone ?? UNNAMED_CONTACT.contactPhone }
      : UNNAMED_CONTACT),
    appUrl: SEEDED_APP_URL,
  }),
  sources: demonstrationSources.map((source) => ({
    ...source,
    unit: provinceId,
    ...(source.id === 'thue' && { name: TAX_OFFICE }),
  })),
  officials: () => provinceOfficials,
  reviewersOf,
  communes: inForce.units.flatMap((unit): ReportingCommune[] => {
    const numbers = unit.level === 'COMMUNE' ? communeNumbers.get(unit.id) : undefined;
    return numbers ? [{ unit, numbers }] : [];
  }),
  formerScopes: [...FORMER_LETTERHEADS].map(([id, letterhead]) => ({
    scope: unitNamed(id),
    letterhead: () => ({ ...letterhead, ...UNNAMED_CONTACT, appUrl: SEEDED_APP_URL }),
  })),
  historyFrom: '2024-12',
  // The first day on which a ranking with the new units can be computed.
  startsFrom: '2025-08-25',
};
