import { ancestorsOn, dayOfEntry, unitAround } from '../../domain/register/life.js';
import { plannedBelow, plannedChanges } from '../../domain/register/planned-changes.js';
import { type Unit, type UnitId, unitById } from '../../domain/register/unit.js';
import { hasDemonstrationVillages, villagesIn } from '../../domain/register/villages.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { knownUnit, mapFor, type Reference } from '../../reference-data/reference.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { unitArgumentOn } from '../shared/arguments.js';
import { toGlobalId } from '../shared/ids.js';
import { inLanguage } from '../shared/language.js';
import type { UnitModel, UnitOnDayModel } from '../shared/models.js';

const onDay = (unit: Unit, day: LocalDate): UnitOnDayModel => ({ onDay: day, unit });

/** Undefined where the unit does not exist on that day, as far as is known today. */
export function unitOnDay(reference: Reference, id: UnitId, day: LocalDate): UnitOnDayModel | undefined {
  const unit = unitById(mapFor(reference, day), id, day);
  return unit && onDay(unit, day);
}

/** The day that an answer about a unit is of. */
export const dayOfAnswer = (unit: UnitModel, today: LocalDate): LocalDate => unit.plannedFor ?? dayOfEntry(unit, today);

/** The unit as the question named it: with its day where that is to come. */
export const asPlanned = ({ today }: Reference, unit: Unit, day: LocalDate): UnitModel =>
  day > today ? { ...unit, plannedFor: day } : unit;

export const unitOnDayResolvers: Resolvers = {
  Query: {
    plannedChanges: (_root, { within }, context) => {
      const path = within == null ? '' : unitArgumentOn(context, 'within', within, context.today).path;
      return plannedBelow(context.reference.planned.register, path, context.today);
    },
  },
  Unit: {
    onDay: (unit, { day }, { reference, today }) =>
      day == null ? onDay(unit, dayOfAnswer(unit, today)) : (unitOnDay(reference, unit.id, day) ?? null),
    planned: ({ id }, _args, { reference, today }) => plannedChanges(reference.planned.register, id, today),
    isPlanned: ({ plannedFor }) => plannedFor !== undefined,
  },
  UnitOnDay: {
    id: ({ unit, onDay: day }) => toGlobalId('UnitOnDay', unit.id, day),
    unit: ({ unit, onDay: day }, _args, { reference }) => asPlanned(reference, unit, day),
    day: ({ onDay: day }) => day,
    isPlanned: ({ onDay: day }, _args, { today }) => day > today,
    slug: ({ unit }) => unit.id,
    path: ({ unit }) => unit.path,
    kind: ({ unit }) => unit.kind,
    gsoCode: ({ unit }) => unit.gsoCode,
    name: ({ unit }, args) => inLanguage(unit.name, args),
    decision: ({ unit }) => unit.decision ?? null,
    parent: ({ unit, onDay: day }, _args, { reference }) => {
      const above = unit.parent === null ? undefined : unitAround(mapFor(reference, day), unit.parent, day);
      return above ? onDay(above, day) : null;
    },
    ancestors: ({ unit, onDay: day }, _args, { reference }) =>
      ancestorsOn(mapFor(reference, day), unit, day).map((above) => onDay(above, day)),
    villageCount: ({ unit, onDay: day }, _args, { reference }) =>
      villagesIn(mapFor(reference, day), unit.path, day) ?? 0,
    isVillageCountDemonstration: ({ unit, onDay: day }, _args, { reference }) =>
      hasDemonstrationVillages(mapFor(reference, day), unit.path, day),
  },
  PlannedChange: {
    unit: ({ unit, before, after, day }, _args, { reference, today }) =>
      before || !after ? knownUnit(reference, unit, today) : asPlanned(reference, after, day),
    after: ({ after, day }) => (after ? onDay(after, day) : null),
    successors: ({ successors, day }) => successors.map((unit) => onDay(unit, day)),
  },
};
