import { profileOf } from '../../domain/explanation/profile.js';
import { rankingNotes } from '../../domain/ranking/note-texts.js';
import { type RowOf, rowOf } from '../../domain/ranking/view.js';
import type { Unit } from '../../domain/register/unit.js';
import { innermostScope } from '../../domain/settings/scopes.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { pastProfile } from '../../reference-data/past-profile.js';
import { knownMethod, knownScope } from '../../reference-data/reference.js';
import { permit } from '../access.js';
import type { FilesContext } from '../context.js';
import { badParameter, namesNothing } from '../import/fault.js';
import { tableOf } from '../table/columns.js';
import { knowsOnly, monthOf, parameterOf, periodAsked, scopeAsked, unitNamed } from '../table/parameters.js';
import { type DataTable, markedAsDemonstration } from '../table/table.js';
import { COMMUNE_COLUMNS, communeCodes } from './commune-columns.js';
import { pastCommuneTable } from './past-commune-table.js';
import { pastReaders } from './past-readers.js';
import { factsOf, meansOnePublication, rankingIfPublished, rankingNotPublished } from './ranking-asked.js';
import { EXPORT_TEXTS } from './texts.js';

const { accepted, sheet, title } = EXPORT_TEXTS.commune;

/** One commune in one month, a row for each indicator. Filters as in the query `communeProfile`. */
export async function communeTable(context: FilesContext): Promise<DataTable> {
  permit(context.viewer, 'ranking', 'approvedFigures');
  knowsOnly(context, ['scope', 'unit', 'period', 'version', 'publishedOn']);
  const { unit, scope } = communeAsked(context);
  const ranking = await rankingIfPublished(context, scope);
  const row = ranking && rowOf(ranking, unit.id);
  if (row) return tableOfRow(context, unit, row);
  const past = meansOnePublication(context)
    ? undefined
    : await pastProfile(pastReaders(context), context.reference, { unit, scope }, monthOf(periodAsked(context)));
  if (past) return 'row' in past ? tableOfRow(context, unit, past) : pastCommuneTable(context, unit, past);
  throw ranking ? namesNothing('unit', unit.id, accepted.ranked(ranking.period)) : rankingNotPublished(context, scope);
}

function tableOfRow(context: FilesContext, unit: Unit, row: RowOf): DataTable {
  const { ranking } = row;
  const method = knownMethod(context.reference, ranking.method);
  return markedAsDemonstration({
    name: `commune-${unit.id}-${ranking.period}`,
    sheet,
    title: title(unit.name, shortPeriodLabel(ranking.period), ranking.version),
    notes: rankingNotes(ranking),
    ...tableOf(
      [...COMMUNE_COLUMNS, ...communeCodes(context.reference, knownScope(context.reference, ranking.scope))],
      profileOf(row, method).map((entry) => ({
        ...{ ...entry, unit, isLoaded: entry.cell.origin?.kind === 'LOADED', parts: null },
      })),
    ),
    facts: factsOf(context, ranking),
  });
}

/** The commune, and the scope where it reports unless another one is named. */
function communeAsked(context: FilesContext) {
  const id = parameterOf(context, 'unit') ?? '';
  const unit = unitNamed(context, 'unit', id);
  const own = unit.level === 'COMMUNE' ? innermostScope(context.reference.settings, unit.path) : undefined;
  if (!own) throw badParameter('unit', id, accepted.commune);
  return { unit, scope: parameterOf(context, 'scope') === undefined ? own : scopeAsked(context) };
}
