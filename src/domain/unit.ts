import type { LocalDate } from './local-date.js';
import type { Text } from './text.js';

/** Immutable and readable, `xuan-lac`. Never the bare GSO code: codes are reused after a reorganisation. */
export type UnitId = string;

/** Ids from the province down, `bac-kan/cho-don/xuan-lac`. Every unit below a scope has the scope's path as a prefix. */
export type UnitPath = string;

export type UnitLevel = 'PROVINCE' | 'DISTRICT' | 'COMMUNE' | 'VILLAGE';

export type Unit = {
  readonly id: UnitId;
  readonly path: UnitPath;
  readonly level: UnitLevel;
  /** TOWNSHIP (thị trấn) only among communes. */
  readonly kind: 'PROVINCE' | 'DISTRICT' | 'TOWNSHIP' | 'COMMUNE' | 'VILLAGE';
  /** Code of the General Statistics Office; null for villages, which have none. */
  readonly gsoCode: string | null;
  readonly name: Text;
  readonly parent: UnitId | null;
  /** First day on which the unit exists; null = since before the register began. */
  readonly validFrom: LocalDate | null;
  /** Last day on which it exists; null = open-ended. */
  readonly validTo: LocalDate | null;
  /** True where the entry is made up for the demonstration (the split of the 227 villages). */
  readonly isDemonstration: boolean;
};

/** An immutable version of the register of units. */
export type Register = { readonly version: number; readonly units: readonly Unit[] };
