import { demonstrationNotes, rankingNotes } from '../../domain/ranking/note-texts.js';
import type { ReportView } from '../../domain/report/view.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import { scopeOfMonth } from '../../domain/settings/scopes.js';
import { lastMonthOf, type PeriodId } from '../../domain/time/period.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { collected } from '../../reference-data/collected-reports.js';
import { methodFor } from '../../reference-data/reference.js';
import type { FilesContext } from '../context.js';
import { type ColumnOf, tableOf } from '../table/columns.js';
import { periodToExport, reportedScope, scopeAsked } from '../table/parameters.js';
import { type DataTable, markedAsDemonstration, type TableFacts } from '../table/table.js';

type Parts<Row> = Pick<DataTable, 'name' | 'sheet' | 'title' | 'facts'> & {
  /** Notes that only this table has. */
  readonly notes?: DataTable['notes'];
  readonly columns: readonly ColumnOf<Row>[];
  readonly rows: readonly Row[];
};

/** A table of published data. Its facts decide the notes about a ranking or a demonstration that stand above the rows. */
export function dataTable<Row>({ columns, rows, notes = [], facts, ...head }: Parts<Row>): DataTable {
  const demonstration = facts.isDemonstration ? demonstrationNotes(lastMonthOf(facts.to), facts.scope.path) : [];
  return markedAsDemonstration({
    ...head,
    notes: [...notes, ...(facts.ranking ? rankingNotes(facts.ranking) : demonstration)],
    ...tableOf(columns, rows),
    facts,
  });
}

type OfPeriod = { readonly scope: ScopeSettings; readonly period: PeriodId };

export async function periodInScope(context: FilesContext): Promise<OfPeriod> {
  const scope = scopeAsked(context);
  const period = await periodToExport(context, scope);
  // The title names the same scope: before a reorganisation, the one that ranked the month.
  return { scope: scopeOfMonth(context.reference.settings, scope, lastMonthOf(period)), period };
}

/** The reports of a scope and period, with the names and facts for the head of a table. */
export async function collectedFor(context: FilesContext, { scope, period }: OfPeriod) {
  const { reference, stores } = context;
  const found = await collected({ ...context, queries: { reports: stores.reports.inScope } }, scope, period);
  return {
    ...found,
    label: shortPeriodLabel(period),
    whole: reportedScope(context, scope, period),
    factsOf: (views: readonly ReportView[]): TableFacts => ({
      ...{ scope, from: period, to: period, ranking: null },
      methods: [methodFor(reference, lastMonthOf(period)).id],
      isDemonstration: views.some((view) => view.isDemonstration),
    }),
  };
}
