import { can } from '../../domain/access/access.js';
import { rootPath } from '../../domain/administration/settings-edit.js';
import type { LoadAnswer } from '../../domain/load/answer.js';
import { CATALOGUE_TEMPLATE, catalogueLines } from '../../domain/load/catalogue-template.js';
import { filingScopeThen } from '../../domain/load/figure-load.js';
import type { MethodVersion } from '../../domain/method/method.js';
import { eachPersonOnce } from '../../domain/official/assignment.js';
import type { Official } from '../../domain/official/official.js';
import { officialsWithin } from '../../domain/official/officials-within.js';
import { predecessorsOn } from '../../domain/register/lineage.js';
import {
  isAtOrBelow,
  type Unit,
  type UnitId,
  type UnitPath,
  unitById,
  unitsByPath,
  validOn,
} from '../../domain/register/unit.js';
import { REORGANISATION_FILE_COLUMNS, reorganisationLines } from '../../domain/reorganisation-file/columns.js';
import { indicatorsToFile } from '../../domain/report/missing-figures.js';
import { closedAt } from '../../domain/settings/scopes.js';
import { CATALOGUE_COLUMNS } from '../../domain/sheet/catalogue-texts.js';
import type { SheetCell } from '../../domain/sheet/cell.js';
import type { FileColumns } from '../../domain/sheet/column.js';
import { FIGURE_FILE_COLUMNS } from '../../domain/sheet/figure-rows.js';
import { OFFICIAL_COLUMNS } from '../../domain/sheet/official-rows.js';
import { UNIT_COLUMNS } from '../../domain/sheet/unit-columns.js';
import { VILLAGE_COLUMNS, type VillageLine } from '../../domain/sheet/village-rows.js';
import { groupedBy } from '../../domain/text/grouped-by.js';
import type { Text } from '../../domain/text/text.js';
import { type PeriodId, periodOf, previousPeriod } from '../../domain/time/period.js';
import { methodFor, scopeById } from '../../reference-data/reference.js';
import { fileNotAllowed, permit } from '../access.js';
import type { FilesContext } from '../context.js';
import { type ColumnOf, tableOf } from '../table/columns.js';
import { knowsOnly, parameterOf, periodAsked, unitNamed } from '../table/parameters.js';
import type { ExportTable, TableCell } from '../table/table.js';
import { LOAD_FILE_TEXTS, REORGANISATION_SHEET_TEXTS } from './texts.js';

export type TemplateKind = LoadAnswer['kind'];

/**
 * The file that an office fills in, such as `units-cho-don`, with the present data of the register. A load reads the same
 * columns.
 */
export async function templateTable(kind: TemplateKind, context: FilesContext): Promise<ExportTable> {
  permit(context.viewer, 'register');
  knowsOnly(context, kind === 'figures' ? ['within', 'period'] : ['within']);
  const period = kind === 'figures' ? periodOfFigures(context) : [];
  const { sheet, title, notes } =
    kind === 'reorganisation' ? REORGANISATION_SHEET_TEXTS : LOAD_FILE_TEXTS.template(kind);
  return {
    name: [kind, parameterOf(context, 'within') ?? [], period].flat().join('-'),
    ...{ sheet, title, notes, isReadAgain: true },
    ...(await bodyOf(kind, context)),
  };
}

/** The units of today within the scope, and a function that gives the code of any unit. */
function unitsHere(context: FilesContext) {
  const { reference, today } = context;
  const id = parameterOf(context, 'within');
  const path = id === undefined ? rootPath(reference.settings, today) : unitNamed(context, 'within', id).path;
  const units = unitsByPath(reference.register).filter((unit) => isAtOrBelow(unit.path, path) && validOn(unit, today));
  const codes = new Map(reference.register.units.map((unit) => [unit.id, unit.gsoCode]));
  const codeOf = (unit: UnitId | null) => (unit !== null && codes.get(unit)) || null;
  return { path, units, codeOf };
}

async function bodyOf(kind: TemplateKind, context: FilesContext): Promise<TemplateBody> {
  const { path, units, codeOf } = unitsHere(context);
  switch (kind) {
    case 'units':
      return unitTable(units, codeOf);
    case 'villages':
      return villageTable(units);
    case 'figures':
      return figureTable(context, path);
    case 'catalogue':
      return catalogueTable(methodFor(context.reference, context.today.slice(0, 7)));
    // Each row has one of today's units as the old and as the new unit.
    case 'reorganisation': {
      const lines = reorganisationLines(units, codeOf, context.today);
      return templateBody(REORGANISATION_FILE_COLUMNS, lines, (key) => (key.endsWith('ame') ? 28 : 16));
    }
    case 'officials': {
      const { viewer, today, stores, reference } = context;
      if (!can(viewer, 'read', { kind: 'official', path, day: today }))
        throw fileNotAllowed(viewer, ['read', 'official']);
      return officialTable(await officialsWithin(stores.officials.ofScope, reference.register, path, today), units);
    }
  }
}

/** The period of the template of past figures; without `period` the one before the first period. */
function periodOfFigures(context: FilesContext): PeriodId {
  const { settings } = context.reference;
  const first = scopeById(context.reference, settings.stageScope)?.firstPeriod ?? context.today.slice(0, 7);
  return periodAsked(context) ?? previousPeriod(first);
}

/** A row for each figure of a past period, filled where it is approved. */
async function figureTable(context: FilesContext, path: UnitPath): Promise<TemplateBody> {
  const { reference, stores } = context;
  const period = periodOfFigures(context);
  const communes = communesThen(context, path, period);
  const { reports } = await stores.reports.history(communes.map(({ id, path }) => ({ unit: id, path, period })));
  const approved = new Map(reports.map(({ unit, approved: figures }) => [unit, figures]));
  const { frequency } = periodOf(period);
  const indicators = indicatorsToFile(methodFor(reference, period), frequency);
  return templateBody(
    FIGURE_FILE_COLUMNS,
    communes.flatMap((commune) =>
      indicators.map((indicator) => ({
        ...{ commune, period, indicator },
        figure: approved.get(commune.id)?.get(indicator.code),
      })),
    ),
    () => 18,
  );
}

/** The communes that were there when a period closed, below the units from which the unit of today came. */
function communesThen({ reference }: FilesContext, path: UnitPath, period: PeriodId): Unit[] {
  const { register, settings } = reference;
  const filed = unitsByPath(register).filter(
    (unit) => unit.level === 'COMMUNE' && filingScopeThen(settings, unit, period) !== undefined,
  );
  const today = register.units.findLast((unit) => unit.path === path);
  const day = closedAt(settings, path, period);
  const then = today ? predecessorsOn(register, today.id, day) : [];
  const paths = then.flatMap((id) => unitById(register, id, day)?.path ?? []);
  return filed.filter((unit) => (today ? paths : [path]).some((above) => isAtOrBelow(unit.path, above)));
}

const catalogueTable = (method: MethodVersion): TemplateBody => ({
  columns: CATALOGUE_TEMPLATE.map((column) => ({ header: CATALOGUE_COLUMNS[column].header, width: 18 })),
  rows: catalogueLines(method).map((cells) => CATALOGUE_TEMPLATE.map((column) => tableCell(cells[column]))),
});

/** The active officials without administrators, because a file cannot appoint one. */
function officialTable(officials: readonly Official[], units: readonly Unit[]): TemplateBody {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return templateBody(
    OFFICIAL_COLUMNS,
    eachPersonOnce(officials.filter(({ active, role }) => active && role !== 'administrator')).map((official) => ({
      official,
      unit: byId.get(official.unit),
    })),
    () => 24,
  );
}

const WIDTHS: Readonly<Record<string, number>> = { nameVi: 32, nameEn: 32, decision: 30 };

const unitTable = (units: readonly Unit[], codeOf: (id: UnitId | null) => string | null): TemplateBody =>
  templateBody(
    UNIT_COLUMNS,
    units.filter(({ gsoCode }) => gsoCode !== null).map((unit) => ({ unit, parentCode: codeOf(unit.parent) })),
    (key) => WIDTHS[key] ?? 14,
  );

function villageTable(units: readonly Unit[]): TemplateBody {
  const villages = groupedBy(
    units.filter(({ level }) => level === 'VILLAGE'),
    ({ parent }) => parent,
  );
  const rows = units.flatMap((commune): VillageLine[] => {
    if (commune.level !== 'COMMUNE') return [];
    const ofCommune = villages.get(commune.id);
    return ofCommune ? ofCommune.map((village) => ({ commune, village })) : [{ commune, village: null }];
  });
  return templateBody(VILLAGE_COLUMNS, rows, () => 24);
}

type TemplateBody = Pick<ExportTable, 'columns' | 'rows'>;

/** Columns and rows of a file to fill in, from the same columns that read the filled file. */
function templateBody<Row>(
  columns: FileColumns<Row>,
  rows: readonly Row[],
  widthOf: (key: string) => number,
): TemplateBody {
  const written = Object.entries(columns).flatMap(([key, { header, cell }]): ColumnOf<Row>[] =>
    cell ? [{ key, header, width: widthOf(key), cell: (row) => tableCell(cell(row)) }] : [],
  );
  return tableOf(written, rows);
}

const tableCell = (cell: SheetCell | Text | undefined): TableCell =>
  typeof cell === 'boolean' ? String(cell) : (cell ?? null);
