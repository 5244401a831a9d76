import type { FieldChange } from '../administration/field-changes.js';
import type { LoadFault } from '../sheet/fault.js';
import type { Language, Text } from '../text/text.js';
import type { UnitLoad } from './unit-load.js';
import type { VillageLoad } from './village-load.js';

/** What an office loads from a file. */
export type LoadKind = 'units' | 'villages' | 'officials' | 'figures' | 'catalogue';

/** One thing that a file adds, changes or lacks. */
export type LoadItem = {
  /** Row of the file; null for what it lacks. */
  readonly row: number | null;
  readonly id: string;
  /** Code of the unit, where it has one. */
  readonly code: string | null;
  readonly name: Text;
  readonly changes: readonly FieldChange[];
};

/** What a load does or would do. Nothing is written while there is a fault. */
export type LoadAnswer = {
  readonly kind: LoadKind | 'reorganisation';
  readonly added: readonly LoadItem[];
  readonly changed: readonly LoadItem[];
  readonly missing: readonly LoadItem[];
  readonly unchanged: number;
  /** Rows outside of the scope. */
  readonly leftOut: number;
  readonly warnings: readonly LoadFault[];
  readonly faults: readonly LoadFault[];
};

/** Little enough for one answer; the numbers count all. */
const MOST_LISTED = 1_000;

export const changesAnything = ({ added, changed }: LoadAnswer): boolean => added.length > 0 || changed.length > 0;

export const isFaulty = (answers: readonly LoadAnswer[]): boolean => answers.some(({ faults }) => faults.length > 0);

/** The answer as it is sent, in one language. */
export const answerInLanguage = (
  answer: LoadAnswer,
  language: Language,
  { dryRun, written, remaining = 0, load }: Done,
) => ({
  file: answer.kind,
  dryRun,
  written,
  remaining,
  ...(load !== undefined && { load }),
  newCount: answer.added.length,
  changedCount: answer.changed.length,
  missingCount: answer.missing.length,
  unchangedCount: answer.unchanged,
  leftOutCount: answer.leftOut,
  new: listed(answer.added, language),
  changed: listed(answer.changed, language),
  missing: listed(answer.missing, language),
  warnings: answer.warnings.map((fault) => inOneLanguage(fault, language)),
  errorCount: answer.faults.length,
  errors: answer.faults.slice(0, MOST_LISTED).map((fault) => inOneLanguage(fault, language)),
});

export type Done = {
  readonly dryRun: boolean;
  readonly written: boolean;
  /** Rows that are carried out when the same file is sent again. */
  readonly remaining?: number;
  /** Id of the file of figures that a reviewer decides on. */
  readonly load?: string | undefined;
};

const listed = (items: readonly LoadItem[], language: Language) =>
  items
    .slice(0, MOST_LISTED)
    .map(({ row, id, code, name, changes }) => ({ row, id, code, name: name[language], changes }));

const inOneLanguage = ({ message, ...fault }: LoadFault, language: Language) => ({
  ...fault,
  message: message[language],
});

export const answerOfUnits = (load: UnitLoad, warnings: readonly LoadFault[]): LoadAnswer => {
  const rowOf = new Map(load.rowsOfAdded.map(({ unit, row }) => [unit, row]));
  return {
    kind: 'units',
    added: load.added.map((unit) => ({
      row: rowOf.get(unit.id) ?? null,
      id: unit.id,
      code: unit.gsoCode,
      name: unit.name,
      changes: [],
    })),
    changed: load.corrected.map(({ row, after, changes }) => ({
      row: row.place.row,
      id: after.id,
      code: after.gsoCode,
      name: after.name,
      changes,
    })),
    missing: load.missing.map((unit) => ({ row: null, id: unit.id, code: unit.gsoCode, name: unit.name, changes: [] })),
    unchanged: load.unchanged,
    leftOut: load.leftOut,
    warnings,
    faults: load.faults,
  };
};

export const answerOfVillages = (load: VillageLoad, warnings: readonly LoadFault[]): LoadAnswer => ({
  kind: 'villages',
  added: load.added.map(({ unit, row }) => ({ row, id: unit.id, code: null, name: unit.name, changes: [] })),
  changed: load.counted.map(({ row, commune, before, after }) => ({
    row,
    id: commune.id,
    code: commune.gsoCode,
    name: commune.name,
    changes: [{ field: 'villageCount', before: before === null ? null : String(before), after: String(after) }],
  })),
  missing: load.missing.map((unit) => ({ row: null, id: unit.id, code: unit.gsoCode, name: unit.name, changes: [] })),
  unchanged: load.unchanged,
  leftOut: load.leftOut,
  warnings,
  faults: load.faults,
});
