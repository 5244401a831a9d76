import { notFormedText } from '../../domain/explanation/past-place-text.js';
import { isFromDemonstration, type PastProfile, pastEntries } from '../../domain/explanation/profile-before.js';
import { sumsNote } from '../../domain/insight/parts-text.js';
import type { Unit } from '../../domain/register/unit.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { knownUnit } from '../../reference-data/reference.js';
import type { FilesContext } from '../context.js';
import { tableOf } from '../table/columns.js';
import { exportNotes } from '../table/notes.js';
import { type DataTable, markedAsDemonstration } from '../table/table.js';
import { COMMUNE_COLUMNS, communeCodes, PARTS_COLUMN } from './commune-columns.js';
import { EXPORT_TEXTS } from './texts.js';

const { sheet, titleBefore } = EXPORT_TEXTS.commune;

/** A commune in a month before it began: the sums of its predecessors, without points and without a rank. */
export function pastCommuneTable(context: FilesContext, unit: Unit, profile: PastProfile): DataTable {
  const { scope, month, method, notFormed } = profile;
  const isDemonstration = isFromDemonstration(profile);
  const sentence = notFormedText(notFormed, (id) => knownUnit(context.reference, id).name);
  return markedAsDemonstration({
    name: `commune-${unit.id}-${month}`,
    sheet,
    title: titleBefore(unit.name, shortPeriodLabel(month)),
    notes: [sentence, sumsNote, ...exportNotes(month, scope.path, isDemonstration)],
    ...tableOf(
      [...COMMUNE_COLUMNS, PARTS_COLUMN, ...communeCodes(context.reference, scope)],
      pastEntries(context.reference.register, profile).map((entry) => ({ ...entry, unit, cell: null })),
    ),
    facts: { scope, from: month, to: month, methods: [method.id], ranking: null, isDemonstration },
  });
}
