import { type LoadAnswer, loadItem, NO_ITEMS } from '../load/answer.js';
import { foldReorganisations } from '../register/register-in-force.js';
import type { ReorganisationFault } from '../register/reorganisation-fault.js';
import { isAtOrBelow, type Register, type Unit, type UnitPath, validOn } from '../register/unit.js';
import { nameIn } from '../reorganisation/publication.js';
import { reorganisationError } from '../reorganisation/texts.js';
import { byPlace, type LoadFault } from '../sheet/fault.js';
import { cellName } from '../text/cell-text.js';
import type { ReorganisationColumn } from './columns.js';
import type { EventOfRows } from './event-of-rows.js';
import type { ReorganisationRow, ReorganisationRows } from './rows.js';
import { WHOLE_FILE } from './texts.js';

/** The map for checking a draft: the register in force, and the units to which the published events are applied. */
export type MapOfFile = {
  readonly register: Register;
  readonly base: { readonly units: readonly Unit[] };
  /** The answer lists units at or below this path that the file does not name. */
  readonly within: UnitPath;
};

/** The effect of the file on the map, or each fault at its cell. */
export function answerOfReorganisation(
  rows: ReorganisationRows,
  read: EventOfRows | undefined,
  map: MapOfFile,
): LoadAnswer {
  const common = { kind: 'reorganisation', warnings: [...rows.warnings, ...(read?.warnings ?? [])] } as const;
  if (!read) return { ...common, ...NO_ITEMS, faults: rows.faults };
  const written = [...rows.faults, ...read.faults];
  const faults = written.length > 0 || read.changes.length === 0 ? written : mapFaults(read, map);
  return {
    ...common,
    added: read.changes.flatMap(({ change, row }) =>
      change.of === 'FORM' ? [loadItem(change.unit, row.place.row)] : [],
    ),
    changed: read.changes.flatMap(({ change, row }) => {
      if (change.of !== 'ALTER' && change.of !== 'END') return [];
      const unit = map.register.units.findLast(({ id }) => id === change.unit);
      const name = unit?.name ?? { vi: change.unit, en: change.unit };
      const changes = change.of === 'ALTER' ? alterations(change, unit) : [];
      return [{ row: row.place.row, id: change.unit, code: unit?.gsoCode ?? null, name, changes }];
    }),
    unitName: nameIn(map.register, read.event),
    missing: missingIn(read, map).map((unit) => loadItem(unit, null)),
    unchanged: read.kept.length,
    leftOut: read.leftOut,
    faults: faults.toSorted(byPlace),
  };
}

type Alteration = Extract<EventOfRows['changes'][number]['change'], { readonly of: 'ALTER' }>;

const alterations = ({ name, kind, parent, gsoCode }: Alteration, before: Unit | undefined) =>
  [
    { field: 'name.vi', before: before?.name.vi ?? null, after: name?.vi },
    { field: 'kind', before: before?.kind ?? null, after: kind },
    { field: 'parent', before: before?.parent ?? null, after: parent },
    { field: 'gsoCode', before: before?.gsoCode ?? null, after: gsoCode },
  ].flatMap(({ after, ...field }) => (after === undefined ? [] : [{ ...field, after }]));

/** Units that the file does not name, of levels that it names. They stay as they are. */
function missingIn({ named, event }: EventOfRows, { register, within }: MapOfFile): Unit[] {
  const existing = register.units.filter((unit) => validOn(unit, event.effective));
  const levels = new Set(existing.flatMap(({ id, level }) => (named.has(id) ? [level] : [])));
  return existing.filter(
    ({ id, level, path }) => level !== 'VILLAGE' && levels.has(level) && !named.has(id) && isAtOrBelow(path, within),
  );
}

function mapFaults({ event, changes }: EventOfRows, { register, base }: MapOfFile): LoadFault[] {
  const events = [...(register.events ?? []).filter(({ id }) => id !== event.id), event];
  const days = new Map(events.map(({ id, effective }) => [id, effective]));
  return foldReorganisations(base.units, events).faults.map((fault) => {
    const cell = fault.event === event.id ? cellOf(fault, changes) : undefined;
    const place = cell && cellName(cell.row.place.row, cell.letter);
    const { message } = reorganisationError(fault, event.id, days, nameIn(register, event), place ?? WHOLE_FILE);
    return {
      code: fault.code,
      message,
      field: cell?.column ?? null,
      row: cell?.row.place.row ?? null,
      column: cell?.letter ?? null,
      value: fault.value,
    };
  });
}

type Cell = { readonly row: ReorganisationRow; readonly column: ReorganisationColumn; readonly letter: string | null };

const FIELD_COLUMNS: Readonly<Record<string, ReorganisationColumn>> = {
  parent: 'parent',
  gsoCode: 'newCode',
  kind: 'kind',
  name: 'newName',
  within: 'oldCode',
  id: 'newName',
};

/** The cell of a fault at `changes.3.predecessors.1` or `changes.3.unit.parent`. */
function cellOf({ path }: ReorganisationFault, changes: EventOfRows['changes']): Cell | undefined {
  const [, at, part, ...rest] = path;
  const change = at === undefined ? undefined : changes[Number(at)];
  if (!change) return undefined;
  const isPart = part === 'predecessors';
  const row = (isPart ? change.partRows[Number(rest[0])] : undefined) ?? change.row;
  const field = part === 'unit' ? (rest[0] ?? 'unit') : (part ?? '');
  const column = isPart ? 'oldCode' : (FIELD_COLUMNS[field] ?? 'oldCode');
  return { row, column, letter: row.place.letters.get(column) ?? null };
}
