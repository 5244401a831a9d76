import type { Text } from '../text/text.js';
import type { Instant, LocalDate } from '../time/local-date.js';
import type { UnitId, UnitKind, UnitLevel } from './unit-kind.js';

/**
 * How much of a unit goes to a successor: all of it, a part that a clause names, the rest after the parts, or land
 * without inhabitants. No decision publishes the size of a part.
 */
export type Extent = 'WHOLE' | 'PART' | 'REST' | 'PART_AREA_ONLY';

export type Predecessor = { readonly unit: UnitId; readonly extent: Extent };

/** A part that a successor takes in from outside the register. Land that was no unit never had figures. */
export type OutsidePart = { readonly name: string; readonly isUnit: boolean };

/** A unit that begins. Its id is new even if its code and name stay: `nam-cuong-2025`. */
export type FormedUnit = {
  readonly id: UnitId;
  readonly kind: UnitKind;
  readonly gsoCode: string | null;
  readonly name: Text;
  readonly parent: UnitId | null;
  readonly villageCount?: number | undefined;
  readonly isVillageCountDemonstration?: boolean | undefined;
};

/** One clause of a decision. A unit ends only if its territory changes, and another begins; else the unit goes on. */
export type UnitChange =
  | {
      readonly of: 'FORM';
      readonly unit: FormedUnit;
      readonly predecessors: readonly Predecessor[];
      readonly outside: readonly OutsidePart[];
      readonly clause: string | null;
    }
  | {
      readonly of: 'ALTER';
      readonly unit: UnitId;
      readonly name?: Text | undefined;
      readonly kind?: UnitKind | undefined;
      readonly parent?: UnitId | undefined;
      readonly gsoCode?: string | undefined;
      readonly clause: string | null;
    }
  | {
      readonly of: 'END';
      readonly unit: UnitId;
      /** Names of units outside the register that take the unit, or the rest of it. */
      readonly heirsOutside: readonly string[];
      readonly clause: string | null;
    }
  | {
      readonly of: 'END_LEVEL';
      readonly level: UnitLevel;
      /** The unit below which the level ends; null = everywhere. Units below it then belong to the level above. */
      readonly within: UnitId | null;
      readonly clause: string | null;
    };

/** A scope whose unit ends, and the unit that takes over its settings, ladder and letterhead. */
export type ScopeHeir = { readonly scope: UnitId; readonly heir: UnitId };

/** An event. Units end on the day before `effective`; others begin on that day. */
export type Reorganisation = {
  readonly id: string;
  readonly effective: LocalDate;
  /** The number of the decision, `1683/NQ-UBTVQH15`. */
  readonly decision: string;
  readonly changes: readonly UnitChange[];
  /** The heirs of scopes whose unit is divided or ends without an heir; absent = no heir is named. */
  readonly scopeHeirs?: readonly ScopeHeir[] | undefined;
  /** The administrator who confirmed that this event widens rights, never one who drafted it; absent = nobody yet. */
  readonly confirmedBy?: string | undefined;
  /** When the event was published; absent in drafts, loaded registers and events of earlier releases. */
  readonly publishedAt?: Instant | undefined;
};

export type ReorganisationKind =
  | 'MERGE'
  | 'SPLIT'
  | 'BEGIN'
  | 'MOVE'
  | 'RENAME'
  | 'CHANGE_KIND'
  | 'CHANGE_CODE'
  | 'END'
  | 'END_LEVEL';

/** The kinds of change in a clause, in the words of decisions. One clause may both rename and move a unit. */
export function kindsOfChange(change: UnitChange): ReorganisationKind[] {
  switch (change.of) {
    case 'FORM': {
      const isDivided = change.predecessors.some(({ extent }) => extent !== 'WHOLE');
      const parts = change.predecessors.length + change.outside.length;
      return [isDivided ? 'SPLIT' : parts === 0 ? 'BEGIN' : 'MERGE'];
    }
    case 'ALTER':
      return [
        ...(change.name ? (['RENAME'] as const) : []),
        ...(change.kind ? (['CHANGE_KIND'] as const) : []),
        ...(change.parent === undefined ? [] : (['MOVE'] as const)),
        ...(change.gsoCode === undefined ? [] : (['CHANGE_CODE'] as const)),
      ];
    case 'END':
    case 'END_LEVEL':
      return [change.of];
  }
}

/** The number of a decision with its clause: `1683/NQ-UBTVQH15 §1.57`. */
export const decisionText = (decision: string, clause: string | null): string =>
  clause === null ? decision : `${decision} §${clause}`;

/** The changes of an event by which units begin. */
export const formationsIn = ({ changes }: Pick<Reorganisation, 'changes'>) =>
  changes.filter((change) => change.of === 'FORM');

/** Ids of units that must exist before an event: all units that it names and does not form itself. */
export function unitsNeeded(event: Reorganisation): UnitId[] {
  const formed = new Set(formationsIn(event).map(({ unit }) => unit.id));
  return [...new Set(event.changes.flatMap(unitsNamed))].filter((id) => !formed.has(id));
}

function unitsNamed(change: UnitChange): UnitId[] {
  switch (change.of) {
    case 'FORM':
      return [
        ...change.predecessors.map(({ unit }) => unit),
        ...(change.unit.parent === null ? [] : [change.unit.parent]),
      ];
    case 'ALTER':
      return [change.unit, ...(change.parent === undefined ? [] : [change.parent])];
    case 'END':
      return [change.unit];
    case 'END_LEVEL':
      return change.within === null ? [] : [change.within];
  }
}
