import type { SignedInViewer } from '../../domain/access/access.js';
import { seatOn } from '../../domain/register/seat.js';
import type { Unit } from '../../domain/register/unit.js';
import { knownUnit } from '../../reference-data/reference.js';
import type { Context } from '../context.js';

/** The unit where the viewer works today, because the stored unit may have ended. */
export function viewersUnit({ reference, today }: Context, { unit }: Pick<SignedInViewer, 'unit'>): Unit {
  return knownUnit(reference, seatOn(reference.register, unit, today), today);
}
