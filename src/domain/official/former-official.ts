import type { LocalDate } from '../time/local-date.js';
import { FORMER_OFFICIAL } from './former-official-text.js';
import type { Official } from './official.js';

/** The first assignment that is in force today or later: its person's data stays, and nobody gives it a second time. */
export const assignmentHeld = (assignments: readonly Official[], today: LocalDate): Official | undefined =>
  assignments.find(({ active, until }) => active && (until === undefined || until >= today));

export const isErased = ({ name, email }: Pick<Official, 'name' | 'email'>): boolean =>
  name === FORMER_OFFICIAL && email === '';

/** The entry that the history keeps. It no longer says who the person was. */
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
