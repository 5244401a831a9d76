import type { FieldChange } from '../administration/field-changes.js';
import type { Unit } from '../register/unit.js';
import type { LoadFault } from '../sheet/fault.js';
import type { Language, Text } from '../text/text.js';
import { loadedChangeText, type UnitNames } from './texts.js';
import type { UnitLoad } from './unit-load.js';

export type LoadKind = 'units' | 'villages' | 'officials' | 'figures' | 'catalogue';

/** One item that a file adds, changes or lacks. */
export type LoadItem = {
  /** The row of the file; null for an item that the file lacks. */
  readonly row: number | null;
  readonly id: string;
  /** The code of the unit; null without one. */
  readonly code: string | null;
  readonly name: Text;
  readonly changes: readonly FieldChange[];
};

/** The result of a load, or of a dry run. Nothing is written while there is a fault. */
export type LoadAnswer = {
  readonly kind: LoadKind | 'reorganisation';
  readonly added: readonly LoadItem[];
  readonly changed: readonly LoadItem[];
  /** Names the units in the changes; absent = the changes name none. */
  readonly unitName?: UnitNames;
  readonly missing: readonly LoadItem[];
  readonly unchanged: number;
  /** Rows outside the scope. */
  readonly leftOut: number;
  readonly warnings: readonly LoadFault[];
  readonly faults: readonly LoadFault[];
};

/** The lists and counts of an answer without any item. */
export const NO_ITEMS = { added: [], changed: [], missing: [], unchanged: 0, leftOut: 0 } as const;

/** The most items listed, so that the answer stays small. The counts include all items. */
const MOST_LISTED = 1_000;

export const changesAnything = ({ added, changed }: LoadAnswer): boolean => added.length > 0 || changed.length > 0;

export const isFaulty = (answers: readonly LoadAnswer[]): boolean => answers.some(({ faults }) => faults.length > 0);

/** The answer for the client, in one language. */
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
  changed: listed(answer.changed, language, answer.unitName),
  missing: listed(answer.missing, language),
  warnings: answer.warnings.map((fault) => inOneLanguage(fault, language)),
  errorCount: answer.faults.length,
  errors: answer.faults.slice(0, MOST_LISTED).map((fault) => inOneLanguage(fault, language)),
});

export type Done = {
  readonly dryRun: boolean;
  readonly written: boolean;
  /** Rows that are written when the same file is sent again. */
  readonly remaining?: number;
  /** The id of the file of figures that a reviewer decides on. */
  readonly load?: string | undefined;
};

const listed = (items: readonly LoadItem[], language: Language, unitName?: UnitNames) =>
  items.slice(0, MOST_LISTED).map(({ row, id, code, name, changes }) => ({
    ...{ row, id, code, name: name[language] },
    changes: changes.map((change) => ({ ...change, text: loadedChangeText(change, unitName)[language] })),
  }));

const inOneLanguage = ({ message, ...fault }: LoadFault, language: Language) => ({
  ...fault,
  message: message[language],
});

/** A unit, person, indicator or report as an item of an answer. `gsoCode` is the code of its unit; null = it has none. */
export const loadItem = (
  { id, gsoCode, name }: Pick<Unit, 'id' | 'gsoCode' | 'name'>,
  row: number | null,
  changes: readonly FieldChange[] = [],
): LoadItem => ({ row, id, code: gsoCode, name, changes });

export function answerOfUnits(load: UnitLoad, warnings: readonly LoadFault[]): LoadAnswer {
  const { added, rowsOfAdded, corrected, missing, unchanged, leftOut, faults } = load;
  const rowOf = new Map(rowsOfAdded.map(({ unit, row }) => [unit, row]));
  return {
    kind: 'units',
    added: added.map((unit) => loadItem(unit, rowOf.get(unit.id) ?? null)),
    changed: corrected.map(({ row, after, changes }) => loadItem(after, row.place.row, changes)),
    missing: missing.map((unit) => loadItem(unit, null)),
    ...{ unchanged, leftOut, warnings, faults },
  };
}
