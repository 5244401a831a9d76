import { foldReorganisations } from '../../../src/domain/register/register-in-force.js';
import type { Reorganisation } from '../../../src/domain/register/reorganisation.js';
import type { Unit } from '../../../src/domain/register/unit.js';

/** Every fault of a new event, and of the published ones that it would break, at once. */
export const reasonsToRefusePublication = (
  base: readonly Unit[],
  published: readonly Reorganisation[],
  event: Reorganisation,
) => foldReorganisations(base, [...published, event]).faults;
