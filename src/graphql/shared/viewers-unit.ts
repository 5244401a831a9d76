import type { SignedInViewer } from '../../domain/access/access.js';
import { placedOn } from '../../domain/register/seat.js';
import type { Unit } from '../../domain/register/unit.js';
import { knownUnit } from '../../reference-data/reference.js';
import type { Context } from '../context.js';

/** The unit where the viewer works today, because the stored unit may have ended. */
export function viewersUnit({ reference, today }: Context, { unit }: Pick<SignedInViewer, 'unit'>): Unit {
  const { unit: placed } = placedOn(reference.register, { unit, path: '' }, today);
  return knownUnit(reference, placed, today);
}
