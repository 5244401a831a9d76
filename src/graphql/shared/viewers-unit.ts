import type { SignedInViewer } from '../../domain/access/access.js';
import type { InternalKind } from '../../domain/access/action.js';
import { seatOn } from '../../domain/register/seat.js';
import type { Unit } from '../../domain/register/unit.js';
import { knownUnit } from '../../reference-data/reference.js';
import type { Context } from '../context.js';
import { unitArgument } from './arguments.js';
import { denied } from './errors.js';

/** The unit where the viewer works today, because the stored unit may have ended. */
export function viewersUnit({ reference, today }: Context, { unit }: Pick<SignedInViewer, 'unit'>): Unit {
  return knownUnit(reference, seatOn(reference.register, unit, today), today);
}

/**
 * The unit of the argument, or the viewer's own unit.
 * @throws UNAUTHENTICATED for a viewer without a token
 */
export function unitWithin(
  context: Context,
  id: string | null | undefined,
  what: InternalKind,
  argument: 'within' | 'unit' = 'within',
): Unit {
  const { viewer } = context;
  if (viewer.kind === 'public') throw denied(viewer, what);
  if (id == null) return viewersUnit(context, viewer);
  return unitArgument(context, argument, id);
}
