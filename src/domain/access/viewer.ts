import { isInForceOn, isSamePerson } from '../official/assignment.js';
import type { Official } from '../official/official.js';
import { absenceOn, substituteOn } from '../official/substitute.js';
import { hasSeat, placedOn, seatsOf, wholePartsOf } from '../register/seat.js';
import type { Register, UnitId } from '../register/unit.js';
import type { LocalDate } from '../time/local-date.js';
import type { Assignment, Place, SignedInViewer, SourceSystem } from './access.js';

/** The person or system of a verified token, before their unit and rights are read from the table. */
export type Identity =
  | { readonly kind: 'person'; readonly id: string; readonly roles: readonly string[] }
  | { readonly kind: 'system'; readonly id: string };

export type ReasonNotToKnow =
  /** The token names no role of this service. */
  | 'NO_ROLE'
  /** Nobody in the table has this id, or all assignments of the person are closed. */
  | 'NOT_ACTIVE'
  /** The token names none of the person's roles in the table. One of the two dates from before a transfer. */
  | 'OTHER_ROLE'
  | 'NO_UNIT'
  /** The request chooses an assignment that the person does not have. */
  | 'OTHER_ASSIGNMENT';

/** A person in the register, and the request's choice. */
export type PersonInRegister = {
  /** Every assignment of the person, the first one first. */
  readonly entries: readonly Official[];
  readonly day: LocalDate;
  /** Officials who ever named the person as substitute; absent = nobody did. */
  readonly absent?: readonly Official[] | undefined;
  /** The entry that the request names; absent = the first that can be chosen. */
  readonly chosen?: string | undefined;
};

/**
 * The viewer of a verified token, or why there is none. Both the table and the token must name a role: the assignments
 * in force in the table decide, and the token can only narrow them.
 */
export function officialViewer(
  { id, roles }: Extract<Identity, { kind: 'person' }>,
  { entries, absent = [], day, chosen }: PersonInRegister,
  register: Register,
): SignedInViewer | ReasonNotToKnow {
  if (roles.length === 0) return 'NO_ROLE';
  const inForce = entries.filter((entry) => isSamePerson(entry.id, id) && isInForceOn(entry, day));
  if (inForce.length === 0) return 'NOT_ACTIVE';
  const proven = inForce.filter(({ role }) => roles.includes(role));
  if (proven.length === 0) return 'OTHER_ROLE';
  const placed = proven.filter(({ unit }) => hasSeat(register, unit));
  if (placed.length === 0) return 'NO_UNIT';
  const substituted = absent.flatMap((official) => substitution(official, placed, day, register) ?? []);
  const choices = [...placed.map((entry) => ({ entry, assignment: assignmentOf(entry) })), ...substituted];
  const [first] = choices;
  const choice = chosen === undefined ? first : choices.find(({ entry }) => entry.id === chosen);
  const [own] = placed;
  if (!choice || !own) return 'OTHER_ASSIGNMENT';
  const { role, unit } = choice.entry;
  const { actsFor } = choice.assignment;
  return {
    ...{ kind: 'official', id, name: own.name, language: own.language, role, unit, places: placesOf(register, unit) },
    official: choice.entry.id,
    assignments: choices.map(({ assignment }) => assignment),
    ...(actsFor && { actsFor }),
  };
}

type Choice = { readonly entry: Official; readonly assignment: Assignment };

/** The assignment of an absent official, on the days for which one of the person's own entries was named. */
function substitution(
  absent: Official,
  own: readonly Official[],
  day: LocalDate,
  register: Register,
): Choice | undefined {
  const colleagues = own.map((entry) => placedOn(register, entry, day));
  const absence = absenceOn(absent, day);
  if (!absence || !hasSeat(register, absent.unit)) return undefined;
  if (!substituteOn(placedOn(register, absent, day), colleagues, day)) return undefined;
  const { id, name, role, unit } = absent;
  const { from: since, until } = absence;
  return { entry: absent, assignment: { official: id, role, unit, since, until, actsFor: { id, name } } };
}

const assignmentOf = ({ id, role, unit, since, until }: Official): Assignment => ({
  official: id,
  role,
  unit,
  ...(since !== undefined && { since }),
  ...(until !== undefined && { until }),
});

export function sourceViewer(
  { id }: Extract<Identity, { kind: 'system' }>,
  source: SourceSystem | undefined,
  register: Register,
): SignedInViewer | ReasonNotToKnow {
  if (!source?.active || source.id !== id) return 'NOT_ACTIVE';
  if (!hasSeat(register, source.unit)) return 'NO_UNIT';
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

const PREFIX = 'Assignment:';

/** The opaque id of an assignment for clients. */
export const toAssignmentId = (official: string): string =>
  Buffer.from(`${PREFIX}${official}`, 'utf8').toString('base64url');

/** The entry of the register behind such an id; undefined for any other text. */
export function officialOfAssignment(id: string): string | undefined {
  const text = Buffer.from(id, 'base64url').toString('utf8');
  const official = text.startsWith(PREFIX) ? text.slice(PREFIX.length) : '';
  return official !== '' && toAssignmentId(official) === id ? official : undefined;
}
