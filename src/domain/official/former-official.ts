import type { LocalDate } from '../time/local-date.js';
import { FORMER_OFFICIAL } from './former-official-text.js';
import type { Official } from './official.js';

/** The assignment because of which somebody's data cannot be erased: in force today, or still to come. */
export const assignmentHeld = (assignments: readonly Official[], today: LocalDate): Official | undefined =>
  assignments.find(({ active, until }) => active && (until === undefined || until >= today));

export const isErased = ({ name, email }: Pick<Official, 'name' | 'email'>): boolean =>
  name === FORMER_OFFICIAL && email === '';

/** The entry that history goes on reading: who it was is gone. */
export function erasedEntry({
  id,
  role,
  unit,
  path,
  language,
  since,
  until,
  isDemonstration,
  trail,
}: Official): Official {
  return {
    ...{ id, role, unit, path, language, isDemonstration },
    ...{ name: FORMER_OFFICIAL, email: '', phone: null, active: false },
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(trail && { trail }),
  };
}
