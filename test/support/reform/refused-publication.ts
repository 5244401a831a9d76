import { foldReorganisations } from '../../../src/domain/register/register-in-force.js';
import type { Reorganisation } from '../../../src/domain/register/reorganisation.js';
import type { Unit } from '../../../src/domain/register/unit.js';

/** All faults of a new event, and of published events that it would break. */
export const reasonsToRefusePublication = (
  base: readonly Unit[],
  published: readonly Reorganisation[],
  event: Reorganisation,
) => foldReorganisations(base, [...published, event]).faults;
