import { notFormedText } from '../../domain/explanation/past-place-text.js';
import { isFromDemonstration, type PastProfile, pastEntries } from '../../domain/explanation/profile-before.js';
import { partsText, sumsNote } from '../../domain/insight/parts-text.js';
import type { Unit } from '../../domain/register/unit.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { knownUnit } from '../../reference-data/reference.js';
import type { FilesContext } from '../context.js';
import { exportNotes } from '../table/notes.js';
import { type DataTable, markedAsDemonstration } from '../table/table.js';
import { no, yes } from '../table/texts.js';
import { COMMUNE_COLUMNS, indicatorCells } from './commune-columns.js';
import { EXPORT_TEXTS } from './texts.js';

const { headers, sheet, titleBefore } = EXPORT_TEXTS.commune;

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
    columns: [...COMMUNE_COLUMNS, { key: 'parts', header: headers.parts, width: 40 }],
    rows: pastEntries(context.reference.register, profile).map(
      ({ of, period, figure, target, gap, parts, isLoaded }) => [
        ...indicatorCells(unit, of, period, figure),
        no,
        target?.value ?? null,
        gap,
        ...[null, null, null, null],
        of.indicator.source,
        isLoaded ? yes : no,
        parts && partsText(parts),
      ],
    ),
    facts: { scope, from: month, to: month, methods: [method.id], ranking: null, isDemonstration },
  });
}
