import { ancestorsOn, lifeOf, unitAround } from '../../domain/register/life.js';
import { searchUnits, searchUnitsEver } from '../../domain/register/search.js';
import { byPath, isBelow, type Unit, unitByCode, unitById, validOn } from '../../domain/register/unit.js';
import { hasDemonstrationVillages, villagesIn } from '../../domain/register/villages.js';
import { mapFor, mapOfUnit } from '../../reference-data/reference.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { onlyOneOf, REGISTER_ARGUMENT_TEXTS } from '../shared/accepted-texts.js';
import { unitArgument, unitArgumentOn } from '../shared/arguments.js';
import { connectionOf, type PageArgs } from '../shared/connections.js';
import { badUserInput } from '../shared/errors.js';
import { toGlobalId } from '../shared/ids.js';
import { said } from '../shared/language.js';
import type { UnitModel } from './models.js';
import { asPlanned, dayOfAnswer } from './unit-on-day-resolvers.js';

const page = (
  { reference }: Context,
  list: string,
  day: string,
  items: readonly Unit[],
  args: PageArgs,
  inOrderOfKeys = true,
) => {
  const units = items.map((unit) => asPlanned(reference, unit, day));
  const isPlanned = day > reference.today;
  return { ...connectionOf({ list, items: units, keyOf: ({ path }) => path, inOrderOfKeys }, args), isPlanned };
};

/** The map and the day to which an answer about a unit refers. */
const placeOf = ({ reference, today }: Context, unit: UnitModel) => {
  const day = dayOfAnswer(unit, today);
  return { register: mapFor(reference, day), day };
};

export const unitResolvers: Resolvers = {
  Query: {
    unit: (_root, { id, code, day: asked }, context) => {
      const { reference, today } = context;
      if ((id == null) === (code == null)) throw badUserInput('id', id ?? null, REGISTER_ARGUMENT_TEXTS.idOrCode);
      if (id != null && asked == null) return unitArgument(context, 'id', id);
      const day = asked ?? today;
      const register = mapFor(reference, day);
      if (id == null && !/^\d{2,5}$/.test(code ?? ''))
        throw badUserInput('code', code, REGISTER_ARGUMENT_TEXTS.idOrCode);
      const unit =
        id == null
          ? unitByCode(register, code ?? '', day)
          : unitById(register, unitArgumentOn(context, 'id', id, day).id, day);
      return unit ? asPlanned(reference, unit, day) : null;
    },
    units: (_root, { within, level, search, day: asked, ever, first, after }, context) => {
      if (ever && asked != null) throw badUserInput('day', asked, onlyOneOf('ever', 'day'));
      const day = asked ?? context.today;
      const above = within == null ? undefined : unitArgumentOn(context, 'within', within, day).path;
      if (ever) {
        const isMeant = (entry: Unit) =>
          (level == null || entry.level === level) && (!above || isBelow(entry.path, above));
        const found = searchUnitsEver(context.reference.register, search ?? '', day, isMeant);
        return page(context, ['ever', above, level, search].join(' '), day, found, { first, after }, false);
      }
      const units = mapFor(context.reference, day)
        .units.filter(
          (unit) =>
            (level == null || unit.level === level) && (!above || isBelow(unit.path, above)) && validOn(unit, day),
        )
        .toSorted(byPath);
      const list = ['units', above, level, search, asked].join(' ');
      return search == null
        ? page(context, list, day, units, { first, after })
        : page(context, list, day, searchUnits(units, search), { first, after }, false);
    },
  },
  Unit: {
    id: (unit) => toGlobalId('Unit', unit.id),
    slug: (unit) => unit.id,
    name: said((unit) => unit.name),
    // The dates of the unit's whole life, because a new name is no birth. A unit of a withdrawn map has only its entry.
    validFrom: (unit, _args, { reference }) =>
      (lifeOf(mapOfUnit(reference, unit.id), unit.id)?.entries[0] ?? unit).validFrom,
    validTo: (unit, _args, { reference }) =>
      (lifeOf(mapOfUnit(reference, unit.id), unit.id)?.entries.at(-1) ?? unit).validTo,
    parent: (unit, _args, context) => {
      const { register, day } = placeOf(context, unit);
      const above = unit.parent === null ? undefined : unitAround(register, unit.parent, day);
      return above ? asPlanned(context.reference, above, day) : null;
    },
    ancestors: (unit, _args, context) => {
      const { register, day } = placeOf(context, unit);
      return ancestorsOn(register, unit, day).map((above) => asPlanned(context.reference, above, day));
    },
    children: (unit, { day: asked, first, after }, context) => {
      const day = asked ?? context.today;
      const children = mapFor(context.reference, day)
        .units.filter((child) => child.parent === unit.id && validOn(child, day))
        .toSorted(byPath);
      return page(context, `children ${unit.id} ${asked ?? ''}`, day, children, { first, after });
    },
    villageCount: (unit, _args, context) => {
      const { register, day } = placeOf(context, unit);
      return villagesIn(register, unit.path, day) ?? 0;
    },
    isVillageCountDemonstration: (unit, _args, context) => {
      const { register, day } = placeOf(context, unit);
      return hasDemonstrationVillages(register, unit.path, day);
    },
  },
};
