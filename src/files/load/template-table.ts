import { isAtOrBelow, type Unit, unitsByPath, validOn } from '../../domain/register/unit.js';
import { UNIT_COLUMNS, UNIT_TEMPLATE, type UnitColumn } from '../../domain/sheet/unit-columns.js';
import { kindWord } from '../../domain/sheet/unit-words.js';
import { VILLAGE_COLUMNS, VILLAGE_TEMPLATE } from '../../domain/sheet/village-rows.js';
import { permit } from '../access.js';
import type { FilesContext } from '../context.js';
import { knowsOnly, parameterOf, unitNamed } from '../table/parameters.js';
import type { ExportTable, TableCell } from '../table/table.js';
import type { LoadedKind } from './load-file.js';
import { LOAD_FILE_TEXTS } from './texts.js';

/** The file that an office fills in, with what the register has already; it is read back as it is. */
export function templateTable(kind: LoadedKind, context: FilesContext): ExportTable {
  permit(context.viewer, 'register');
  knowsOnly(context, ['scope']);
  const units = unitsHere(context);
  return {
    name: `${LOAD_FILE_TEXTS.fileName[kind]}${parameterOf(context, 'scope') ? `-${parameterOf(context, 'scope')}` : ''}`,
    sheet: LOAD_FILE_TEXTS.sheet(kind),
    title: LOAD_FILE_TEXTS.title(kind),
    notes: [LOAD_FILE_TEXTS.note],
    ...(kind === 'units' ? unitTable(units) : villageTable(units)),
  };
}

function unitsHere(context: FilesContext): Unit[] {
  const { reference, today } = context;
  const id = parameterOf(context, 'scope');
  const path = id === undefined ? '' : unitNamed(context, 'scope', id).path;
  return unitsByPath(reference.register).filter((unit) => isAtOrBelow(unit.path, path) && validOn(unit, today));
}

type Body = Pick<ExportTable, 'columns' | 'rows'>;

const WIDTHS: Readonly<Partial<Record<UnitColumn, number>>> = { nameVi: 32, nameEn: 32, decision: 30 };

function unitTable(units: readonly Unit[]): Body {
  const codes = new Map(units.map(({ id, gsoCode }) => [id, gsoCode]));
  const cells = (unit: Unit): Readonly<Partial<Record<UnitColumn, TableCell>>> => ({
    code: unit.gsoCode,
    nameVi: unit.name.vi,
    nameEn: unit.name.en,
    kind: kindWord(unit.kind),
    parent: unit.parent === null ? null : (codes.get(unit.parent) ?? null),
    validFrom: unit.validFrom,
    decision: unit.decision ?? null,
    villages: unit.villageCount ?? null,
  });
  return {
    columns: UNIT_TEMPLATE.map((column) => ({ header: UNIT_COLUMNS[column].header, width: WIDTHS[column] ?? 14 })),
    rows: units
      .filter(({ gsoCode }) => gsoCode !== null)
      .map((unit) => UNIT_TEMPLATE.map((column) => cells(unit)[column] ?? null)),
  };
}

function villageTable(units: readonly Unit[]): Body {
  const villages = new Map<string, Unit[]>();
  for (const unit of units)
    if (unit.level === 'VILLAGE' && unit.parent !== null)
      villages.set(unit.parent, [...(villages.get(unit.parent) ?? []), unit]);
  const rows = units.flatMap((commune): TableCell[][] => {
    if (commune.level !== 'COMMUNE') return [];
    const named = villages.get(commune.id) ?? [];
    const start = [commune.gsoCode, commune.name.vi];
    return named.length === 0
      ? [[...start, null, null, commune.villageCount ?? null]]
      : named.map(({ name }) => [...start, name.vi, name.en, null]);
  });
  return {
    columns: VILLAGE_TEMPLATE.map((column) => ({ header: VILLAGE_COLUMNS[column].header, width: 24 })),
    rows,
  };
}
