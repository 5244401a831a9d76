import type { Ranking } from '../../domain/ranking/ranking.js';
import { ancestorsOn, dayOfEntry, formerEntries, isUnit, unitAround } from '../../domain/register/life.js';
import { plannedBelow, plannedChanges } from '../../domain/register/planned-changes.js';
import { type Unit, type UnitId, unitById } from '../../domain/register/unit.js';
import { hasDemonstrationVillages, villagesIn } from '../../domain/register/villages.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { dayOfRanking, knownUnit, mapFor, type Reference, unitOfId } from '../../reference-data/reference.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { unitArgumentOn } from '../shared/arguments.js';
import { fieldsOf } from '../shared/fields-of.js';
import { toGlobalId } from '../shared/ids.js';
import { said } from '../shared/language.js';
import type { UnitModel, UnitOnDayModel } from './models.js';

const onDay = (unit: Unit, day: LocalDate): UnitOnDayModel => ({ onDay: day, unit });

/** Undefined if the unit does not exist on that day, as far as is known today. */
export function unitOnDay(reference: Reference, id: UnitId, day: LocalDate): UnitOnDayModel | undefined {
  const unit = unitById(mapFor(reference, day), id, day);
  return unit && onDay(unit, day);
}

/**
 * The unit on the day of a report or a ranking that names it. A future day gives the unit of today, because later
 * changes are not known yet. The returned day is one on which the unit existed, so its id leads to the same unit.
 */
export function unitOfDay(reference: Reference, id: UnitId, day: LocalDate): UnitOnDayModel {
  const known = day < reference.today ? day : reference.today;
  const unit = knownUnit(reference, id, known);
  return onDay(unit, dayOfEntry(unit, known));
}

export const unitOnDayToCome = (reference: Reference, id: UnitId, day: LocalDate): UnitOnDayModel =>
  (day > reference.today ? unitOnDay(reference, id, day) : undefined) ?? unitOfDay(reference, id, day);

export const unitAtClosing = (context: Context, of: Pick<Ranking, 'scope' | 'period'>, unit: UnitId): UnitOnDayModel =>
  unitOfDay(context.reference, unit, dayOfRanking(context.reference, of));

/** The unit of an id without a day. It depends only on the id and today. */
function unitToday(reference: Reference, id: UnitId): UnitOnDayModel {
  const unit = unitOfId(reference, id);
  return onDay(unit, dayOfEntry(unit, reference.today));
}

/** The day to which the deprecated fields of a unit refer. */
export const dayOfAnswer = (unit: UnitModel, today: LocalDate): LocalDate => unit.plannedFor ?? dayOfEntry(unit, today);

/** The unit that a request named, with the day if it is in the future. */
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
    onDay: ({ id }, { day }, { reference }) => (day == null ? unitToday(reference, id) : unitOnDay(reference, id, day)),
    formerly: ({ id }, _args, { reference }) =>
      formerEntries(reference.register, id).map((unit) => onDay(unit, unit.validTo ?? reference.today)),
    planned: ({ id }, _args, { reference, today }) => plannedChanges(reference.planned.register, id, today),
    isPlanned: ({ id }, _args, { reference }) =>
      !isUnit(reference.register, id) && isUnit(reference.planned.register, id),
  },
  UnitOnDay: {
    id: ({ unit, onDay: day }) => toGlobalId('UnitOnDay', unit.id, day),
    unit: ({ unit, onDay: day }, _args, { reference }) => asPlanned(reference, unit, day),
    day: ({ onDay: day }) => day,
    isPlanned: ({ onDay: day }, _args, { today }) => day > today,
    slug: ({ unit }) => unit.id,
    ...fieldsOf('unit', 'path', 'kind', 'decision'),
    code: ({ unit }) => unit.gsoCode,
    name: said(({ unit }) => unit.name),
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
