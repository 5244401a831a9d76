import type { FieldChange } from '../../domain/administration/field-changes.js';
import type { UnitPath } from '../../domain/register/unit.js';

/** A change, with the unit whose administrators and auditors may read it. */
export type RecordedChange = FieldChange & { readonly path: UnitPath };
