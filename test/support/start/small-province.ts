import { registerInForce } from '../../../src/domain/register/register-in-force.js';
import type { Unit, UnitId } from '../../../src/domain/register/unit.js';
import { demonstrationRegisters } from '../../../src/seed/thai-nguyen/registers.js';
import { thaiNguyen } from '../../../src/seed/worlds/thai-nguyen.js';
import type { DemonstrationWorld } from '../../../src/seed/worlds/world.js';

/** Three communes formed from four, three and two of Chợ Đồn's, a ward, and a commune that the reform kept. */
export const SMALL_PROVINCE: readonly UnitId[] = [
  'cho-don-2025',
  'nam-cuong-2025',
  'quang-bach-2025',
  'duc-xuan-2025',
  'thuong-quan',
];

/** The province of today with only these communes and their predecessors. Everything else is unchanged. */
export function smallProvince(ids: readonly UnitId[] = SMALL_PROVINCE): DemonstrationWorld {
  const [event] = demonstrationRegisters.inForce.events ?? [];
  if (!event) throw new Error('the province has no reorganisation');
  const chosen = new Set(ids);
  const changes = event.changes.filter((change) => {
    if (change.of !== 'FORM' || change.unit.kind === 'PROVINCE') return true;
    if (!chosen.has(change.unit.id)) return false;
    for (const { unit } of change.predecessors) chosen.add(unit);
    return true;
  });
  const isChosen = ({ id, level }: Unit) => level !== 'COMMUNE' || chosen.has(id);
  const base = { version: 1, units: demonstrationRegisters.base.units.filter(isChosen) };
  const inForce = registerInForce(2, base, [{ ...event, changes }]);
  return {
    ...thaiNguyen,
    register: () => inForce,
    baseRegister: () => base,
    officials: (day) =>
      thaiNguyen.officials(day).filter(({ unit }) => chosen.has(unit) || unit === thaiNguyen.scope.id),
    communes: thaiNguyen.communes.filter(({ unit }) => isChosen(unit)),
  };
}
