import { FIGURE_STATES } from '../../domain/figure/figure-text.js';
import { type FigureView, shownValue } from '../../domain/figure/view.js';
import type { IndicatorOf } from '../../domain/method/catalogue.js';
import { STATES } from '../../domain/report/texts.js';
import { figuresOf, type ReportView } from '../../domain/report/view.js';
import { lastMonthOf } from '../../domain/time/period.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { collected } from '../../reference-data/collected-reports.js';
import { methodFor } from '../../reference-data/reference.js';
import { permit } from '../access.js';
import type { FilesContext } from '../context.js';
import { exportNotes } from '../table/notes.js';
import { knowsOnly, periodToExport, reportedScope, scopeAsked } from '../table/parameters.js';
import { type DataColumn, type DataTable, markedAsDemonstration, type TableCell } from '../table/table.js';
import { no, yes } from '../table/texts.js';
import { EXPORT_TEXTS } from './texts.js';

const { headers, sheet, title } = EXPORT_TEXTS.matrix;

const COMMUNE: readonly DataColumn[] = [
  { key: 'unitCode', header: headers.unitCode, width: 8 },
  { key: 'unit', header: headers.unit, width: 18 },
  { key: 'state', header: headers.state, width: 11 },
];

/** The published figures of a period: a row for each commune, a column for each indicator. */
export async function matrixTable(context: FilesContext): Promise<DataTable> {
  permit(context.viewer, 'timeliness', 'approvedFigures');
  knowsOnly(context, ['scope', 'period']);
  const scope = scopeAsked(context);
  const period = await periodToExport(context, scope);
  const { views } = await collected(
    { ...context, queries: { reports: context.stores.reports.inScope } },
    scope,
    period,
  );
  const { name } = reportedScope(context, scope, period);
  const indicators = indicatorsIn(views);
  const isDemonstration = views.some((view) => view.isDemonstration);
  return markedAsDemonstration({
    name: `matrix-${scope.scope}-${period}`,
    sheet,
    title: title(shortPeriodLabel(period), name),
    notes: exportNotes(period, scope.path, isDemonstration),
    columns: [...COMMUNE, ...indicators.map(columnOf)],
    rows: views.map((view) => {
      const figures = new Map(figuresOf(view).map(({ of, figure }) => [of.indicator.code, figure]));
      const own = indicators.map(({ indicator }) => cellOf(figures.get(indicator.code)));
      return [view.unit.gsoCode, view.unit.name, STATES[view.state], ...own];
    }),
    facts: {
      scope,
      from: period,
      to: period,
      methods: [methodFor(context.reference, lastMonthOf(period)).id],
      ranking: null,
      isDemonstration,
    },
  });
}

/** Of the first report that has figures: all of a period are asked for the same. */
const indicatorsIn = (views: readonly ReportView[]): IndicatorOf[] =>
  views.map((view) => figuresOf(view).map(({ of }) => of)).find((indicators) => indicators.length > 0) ?? [];

/** A ratio is shown as its share of a hundred. */
const columnOf = ({ indicator: { code, name, uom, kind } }: IndicatorOf): DataColumn => ({
  key: code,
  header: { vi: `${code} ${name.vi}`, en: `${code} ${name.en}` },
  width: 13,
  ...(kind === 'boolean' ? {} : { format: kind === 'ratio' ? ('decimal' as const) : ('integer' as const) }),
  unit: kind === 'ratio' ? { vi: '%', en: '%' } : uom,
});

function cellOf(view: FigureView | undefined): TableCell {
  if (!view) return null;
  if (view.state !== 'present') return FIGURE_STATES[view.state];
  if (view.figure?.kind === 'boolean') return view.figure.value ? yes : no;
  return shownValue(view);
}
