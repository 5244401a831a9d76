import type { UnitChange } from '../../domain/register/reorganisation.js';
import { publishedEvent } from '../../domain/reorganisation/publication.js';
import type { Resolvers } from '../generated/resolver-types.js';

const outsideOf = (change: UnitChange, isUnit: boolean): string[] =>
  change.of === 'FORM' ? change.outside.filter((part) => part.isUnit === isUnit).map(({ name }) => name) : [];

const codeOf = (change: UnitChange): string | null =>
  change.of === 'FORM' ? change.unit.gsoCode : change.of === 'ALTER' ? (change.gsoCode ?? null) : null;

/** The clauses of a reorganisation as their input took them, so that a draft can be changed. */
export const unitChangeResolvers: Resolvers = {
  Reorganisation: {
    scopeHeirs: ({ draft, situation }) =>
      (publishedEvent(situation.register, draft.event.id) ?? draft.event).scopeHeirs ?? [],
  },
  UnitChange: {
    unitKind: (change) =>
      change.of === 'FORM' ? change.unit.kind : change.of === 'ALTER' ? (change.kind ?? null) : null,
    code: codeOf,
    gsoCode: codeOf,
    parent: (change) =>
      change.of === 'FORM' ? change.unit.parent : change.of === 'ALTER' ? (change.parent ?? null) : null,
    outsideUnits: (change) => outsideOf(change, true),
    outsideLand: (change) => outsideOf(change, false),
    heirsOutside: (change) => (change.of === 'END' ? change.heirsOutside : []),
    level: (change) => (change.of === 'END_LEVEL' ? change.level : null),
    within: (change) => (change.of === 'END_LEVEL' ? change.within : null),
  },
};
