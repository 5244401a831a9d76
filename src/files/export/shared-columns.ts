import { type FigureView, shownValue } from '../../domain/figure/figure.js';
import type { FigureOfParts } from '../../domain/figure/merge.js';
import { FIGURE_STATES } from '../../domain/figure/state-texts.js';
import type { Indicator } from '../../domain/indicator/indicator.js';
import { partsText } from '../../domain/insight/texts.js';
import type { TargetOf } from '../../domain/method/catalogue.js';
import type { RankingRow } from '../../domain/ranking/ranking.js';
import type { Unit, UnitId } from '../../domain/register/unit.js';
import type { ReportView } from '../../domain/report/view.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import { closingDateOf, type PeriodId } from '../../domain/time/period.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { knownUnit, type Reference } from '../../reference-data/reference.js';
import { type ColumnOf, columnsOn, decimal, forPrograms, integer, score, words } from '../table/columns.js';
import type { TableCell } from '../table/table.js';
import { dayText, momentText } from '../table/texts.js';
import { EXPORT_TEXTS } from './texts.js';

const { headings } = EXPORT_TEXTS;

export const unitColumns = (codeWidth = 10, nameWidth = 22): ColumnOf<Pick<Unit, 'gsoCode' | 'name'>>[] => [
  words('unitCode', { vi: 'Mã đơn vị', en: 'Unit code' }, codeWidth, ({ gsoCode }) => gsoCode),
  words('unit', { vi: 'Đơn vị', en: 'Unit' }, nameWidth, ({ name }) => name),
];

export const unitIdColumn = words('unitId', headings.unitId, 18, ({ id }: Pick<Unit, 'id'>) => id);

export const OF_PERIOD = {
  id: words('periodId', headings.periodId, 10, (period: PeriodId) => period),
  label: words('period', { vi: 'Kỳ báo cáo', en: 'Period' }, 16, (period: PeriodId) => shortPeriodLabel(period)),
};

export const OF_INDICATOR = {
  code: words('indicatorCode', { vi: 'Mã chỉ tiêu', en: 'Indicator code' }, 10, ({ code }: Indicator) => code),
  name: words('indicator', { vi: 'Chỉ tiêu', en: 'Indicator' }, 48, ({ name }: Indicator) => name),
  uom: words('unitOfMeasure', { vi: 'Đơn vị tính', en: 'Unit of measure' }, 14, ({ uom }: Indicator) => uom),
};

const sideOf = ({ figure }: FigureView, side: 'numerator' | 'denominator'): number | null =>
  figure?.kind === 'ratio' ? figure[side] : null;

/** The four columns of a figure: numerator and denominator of a ratio, value (a ratio in per cent, 1 for yes), and state. */
export const FIGURE_COLUMNS: readonly ColumnOf<FigureView>[] = [
  integer('numerator', { vi: 'Tử số', en: 'Numerator' }, 11, (view) => sideOf(view, 'numerator')),
  integer('denominator', { vi: 'Mẫu số', en: 'Denominator' }, 11, (view) => sideOf(view, 'denominator')),
  decimal('value', { vi: 'Giá trị', en: 'Value' }, 11, shownValue),
  words('state', { vi: 'Tình trạng số liệu', en: 'State of the figure' }, 18, ({ state }) => FIGURE_STATES[state]),
];

/** The state of a figure as the API spells it: `NOT_EXPECTED`. */
export const figureStateCode = forPrograms(
  'figureStateCode',
  { vi: 'Mã tình trạng số liệu', en: 'Code of the figure state' },
  ({ state }: FigureView) => state.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(),
);

export const hasLoadedFigure = forPrograms(
  'hasLoadedFigure',
  { vi: 'Nạp từ tệp (true/false)', en: 'Loaded from a file (true/false)' },
  ({ isLoaded }: { readonly isLoaded?: boolean | undefined }) => isLoaded ?? false,
  'boolean',
);

export const OF_REPORT = {
  dueDay: words('dueDay', { vi: 'Hạn gửi', en: 'Due date' }, 12, ({ dueDay }: ReportView) => dayText(dueDay)),
  firstSubmitted: words(
    'firstSubmitted',
    { vi: 'Gửi lần đầu', en: 'First submitted' },
    17,
    ({ firstSubmittedAt }: ReportView) => momentText(firstSubmittedAt),
  ),
  daysLate: integer(
    'daysLate',
    { vi: 'Số ngày làm việc quá hạn', en: 'Working days late' },
    11,
    ({ timeliness }: ReportView) => timeliness.workingDaysLate,
  ),
};

export const CODES_OF_REPORT = {
  state: forPrograms(
    'reportStateCode',
    { vi: 'Mã tình trạng báo cáo', en: 'Code of the report state' },
    ({ state }: ReportView) => state,
  ),
  timeliness: forPrograms(
    'timelinessCode',
    { vi: 'Mã thời hạn', en: 'Code of the timeliness' },
    ({ timeliness }: ReportView) => timeliness.kind,
  ),
  dueDate: forPrograms('dueDate', { vi: 'Hạn gửi (ISO)', en: 'Due date (ISO)' }, ({ dueDay }: ReportView) => dueDay),
  hasExtension: forPrograms(
    'hasExtension',
    { vi: 'Được gia hạn (true/false)', en: 'Extended (true/false)' },
    ({ isExtended }: ReportView) => isExtended,
    'boolean',
  ),
  firstSubmittedAt: forPrograms(
    'firstSubmittedAt',
    { vi: 'Thời điểm gửi lần đầu (ISO)', en: 'First submitted at (ISO)' },
    ({ firstSubmittedAt }: ReportView) => firstSubmittedAt,
  ),
};

type Place = {
  readonly rank?: number | null;
  readonly score?: number | null;
  readonly earned: number | null;
  readonly possible: number | null;
};

/** The columns for a commune's place and points, in a ranking or with one indicator. */
export const OF_PLACE = {
  rank: integer('rank', { vi: 'Hạng', en: 'Rank' }, 8, ({ rank }: Pick<Place, 'rank'>) => rank ?? null),
  index: score('index', { vi: 'Chỉ số', en: 'Index' }, 10, ({ score: index }: Pick<Place, 'score'>) => index ?? null),
  earned: decimal('earned', { vi: 'Điểm đạt', en: 'Points earned' }, 11, ({ earned }: Place) => earned),
  possible: decimal('possible', { vi: 'Điểm tối đa', en: 'Points possible' }, 11, ({ possible }: Place) => possible),
};

export const OF_RANKING_ROW = {
  change: integer('change', { vi: 'Tăng/giảm hạng', en: 'Change' }, 10, ({ change }: RankingRow) => change),
  coverage: decimal(
    'coverage',
    { vi: 'Tỷ lệ số liệu đã có (%)', en: 'Figures reported (%)' },
    12,
    // Published with four decimals; the product alone has the noise of doubles behind them.
    ({ coverage }: RankingRow) => Math.round(10_000 * coverage) / 100,
  ),
};

/** The columns for one indicator of a commune in one period. */
export const OF_POINT = {
  share: score(
    'share',
    { vi: 'Mức đạt (0–1)', en: 'Share (0–1)' },
    11,
    ({ share }: { readonly share: number | null }) => share,
  ),
  target: decimal(
    'target',
    { vi: 'Mục tiêu', en: 'Target' },
    11,
    ({ target }: { readonly target: TargetOf | null }) => target?.value ?? null,
  ),
  /** How much is known of a figure that is the sum over predecessors; empty for other figures. */
  parts: words('parts', headings.parts, 40, ({ parts }: { readonly parts?: FigureOfParts | null | undefined }) =>
    parts ? partsText(parts) : null,
  ),
};

export type Subject = {
  readonly unit: UnitId;
  readonly period: PeriodId;
  readonly scope: Pick<ScopeSettings, 'closingDay'>;
};

/**
 * The columns for the id of the unit, its code on a day, that day, and the id of the period. Codes are reused, so a code
 * means nothing without its day.
 */
export function subjectColumns<Row>(
  reference: Reference,
  subjectOf: (row: Row) => Subject,
  keys: readonly ('unitId' | 'code' | 'codeDay' | 'periodId')[] = ['unitId', 'code', 'codeDay', 'periodId'],
): ColumnOf<Row>[] {
  const columns: Record<(typeof keys)[number], ColumnOf<Subject>> = {
    unitId: forPrograms('unitId', headings.unitId, ({ unit }) => unit),
    code: forPrograms(
      'code',
      { vi: 'Mã đơn vị vào ngày đó', en: 'Unit code on that day' },
      (row) => codeOf(reference, row).code,
    ),
    codeDay: forPrograms(
      'codeDay',
      { vi: 'Ngày của mã đơn vị', en: 'Day of the unit code' },
      (row) => codeOf(reference, row).day,
    ),
    periodId: forPrograms('periodId', headings.periodId, ({ period }) => period),
  };
  const chosen = keys.map((key) => columns[key]);
  return columnsOn(chosen, subjectOf);
}

/** The code on the closing day; for a unit that began later, its first code and its first day. */
function codeOf(reference: Reference, { unit, period, scope }: Subject): { code: TableCell; day: TableCell } {
  const closing = closingDateOf(period, scope.closingDay);
  const { gsoCode, validFrom } = knownUnit(reference, unit, closing);
  return { code: gsoCode, day: validFrom && validFrom > closing ? validFrom : closing };
}
