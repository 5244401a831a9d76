import type { Official } from '../official/official.js';
import { seatsOf, wholePartsOf } from '../register/seat.js';
import { type Register, type UnitId, unitById } from '../register/unit.js';
import type { Place, SignedInViewer } from './access.js';
import type { SourceSystem } from './source-system.js';

/** The person or system of a verified token, before their unit and rights are read from the table. */
export type Identity =
  | { readonly kind: 'person'; readonly id: string; readonly roles: readonly string[] }
  | { readonly kind: 'system'; readonly id: string };

export type ReasonNotToKnow =
  /** The token names no role of this service, or several. */
  | 'NO_SINGLE_ROLE'
  /** Nobody in the table has this id, or it is closed. */
  | 'NOT_ACTIVE'
  /** The roles of token and table differ: one of them dates from before a transfer. */
  | 'OTHER_ROLE'
  | 'NO_UNIT';

/** Neither the token nor the table alone gives a right: both must name the same role. */
export function officialViewer(
  { id, roles }: Extract<Identity, { kind: 'person' }>,
  official: Official | undefined,
  register: Register,
): SignedInViewer | ReasonNotToKnow {
  const [role] = roles;
  if (role === undefined || roles.length > 1) return 'NO_SINGLE_ROLE';
  if (!official?.active || official.id !== id) return 'NOT_ACTIVE';
  if (official.role !== role) return 'OTHER_ROLE';
  if (!unitById(register, official.unit)) return 'NO_UNIT';
  const { name, unit, language } = official;
  return { kind: 'official', id, name, language, role: official.role, unit, places: placesOf(register, unit) };
}

export function sourceViewer(
  { id }: Extract<Identity, { kind: 'system' }>,
  source: SourceSystem | undefined,
  register: Register,
): SignedInViewer | ReasonNotToKnow {
  if (!source?.active || source.id !== id) return 'NOT_ACTIVE';
  if (!unitById(register, source.unit)) return 'NO_UNIT';
  const { name, unit, indicators } = source;
  return { kind: 'source', id, name, unit, indicators, places: placesOf(register, unit) };
}

/**
 * The places of the unit, of the units that took it over, and of those that went into them. Rights move with the
 * territory.
 */
function placesOf(register: Register, id: UnitId): Place[] {
  const seats = seatsOf(register, id);
  const units = new Set(seats.flatMap((seat) => [seat, ...wholePartsOf(register, seat)]));
  return register.units
    .filter((unit) => units.has(unit.id))
    .map(({ path, validFrom, validTo }) => ({ path, validFrom, validTo }));
}
