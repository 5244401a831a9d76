import { isInForceOn, isSamePerson } from '../domain/official/assignment.js';
import type { Official } from '../domain/official/official.js';
import { officialsWithin } from '../domain/official/officials-within.js';
import type { UserError } from '../domain/refusal/codes.js';
import { isBelow, unitById } from '../domain/register/unit.js';
import { isAmong } from '../domain/report/hands.js';
import type { Hand, WaysOut } from '../domain/report/obstacles.js';
import type { Report } from '../domain/report/report.js';
import { type Instant, localDateOf } from '../domain/time/local-date.js';
import type { Stores } from '../store/index.js';
import type { FilingReference } from './reference.js';

type Asked = {
  readonly head: Report | undefined;
  readonly hand: Hand;
  readonly now: Instant;
  readonly errors: readonly UserError[];
};

/** Who else can do what is refused to this person. Read only where the person, not the report, is in the way. */
export async function waysOut(
  { officials }: Pick<Stores, 'officials'>,
  { unit, register }: FilingReference,
  { head, hand, now, errors }: Asked,
): Promise<WaysOut | undefined> {
  const isAbove = errors.some(({ code }) => code === 'OWN_REPORT');
  const isHere = errors.some(
    ({ code, path }) => code === 'TYPED_BY_SUBSTITUTE' || (!hand.mayType && path[0] === 'figures'),
  );
  if (!isAbove && !isHere) return undefined;
  const day = localDateOf(now);
  const within = isAbove ? (unit.path.split('/', 1)[0] as string) : unit.path;
  const found = await officialsWithin(officials.ofScope, register, within, day);
  const inForce = found.filter((official) => isInForceOn(official, day));
  const { typed, sent } = head?.hands ?? { typed: [], sent: [] };
  const isOther = ({ id }: Official) => !isSamePerson(id, hand.actor) && !isAmong(typed, id);
  const reviewers = inForce.filter(
    (official) =>
      official.role === 'reviewer' &&
      isBelow(unit.path, official.path) &&
      isOther(official) &&
      !isAmong(sent, official.id),
  );
  const here = inForce.filter(({ path }) => path === unit.path);
  return {
    reviewersOf: [...new Set(reviewers.map((reviewer) => reviewer.unit))].flatMap(
      (id) => unitById(register, id, day)?.name ?? [],
    ),
    hasOtherSubstitute: here.some((official) => official.role !== 'chairman' && isOther(official)),
    hasOfficer: here.some(({ role }) => role === 'officer'),
  };
}
