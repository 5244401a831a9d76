import type { Absence, OfficialRole } from '../../domain/official/official.js';

/** Days of absence with the role of the absent official: only a chairman's absence changes what is printed. */
export type ShownAbsence = Absence & { readonly role: OfficialRole };
