import { searchUnits } from '../../domain/indicator/search.js';
import { ancestors, byPath, isBelow, type Unit, unitByCode, unitById, validOn } from '../../domain/register/unit.js';
import { hasDemonstrationVillages, villagesIn } from '../../domain/register/villages.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { unitArgument } from '../shared/arguments.js';
import { connectionOf, type PageArgs } from '../shared/connections.js';
import { badUserInput } from '../shared/errors.js';
import { toGlobalId } from '../shared/ids.js';
import { inLanguage } from '../shared/language.js';
import { REGISTER_ARGUMENT_TEXTS } from './texts.js';

const page = (list: string, items: readonly Unit[], args: PageArgs, inOrderOfKeys = true) =>
  connectionOf({ list, items, keyOf: (unit) => unit.path, inOrderOfKeys }, args);

export const unitResolvers: Resolvers = {
  Query: {
    unit: (_root, { id, gsoCode, at }, context) => {
      if ((id == null) === (gsoCode == null)) throw badUserInput('id', id ?? null, REGISTER_ARGUMENT_TEXTS.idOrGsoCode);
      if (id != null) return unitArgument(context, 'id', id);
      if (!/^\d{2,5}$/.test(gsoCode ?? '')) throw badUserInput('gsoCode', gsoCode, REGISTER_ARGUMENT_TEXTS.idOrGsoCode);
      return unitByCode(context.reference.register, gsoCode ?? '', at ?? context.today) ?? null;
    },
    units: (_root, { within, level, search, at, first, after }, context) => {
      const above = within == null ? undefined : unitArgument(context, 'within', within).path;
      const day = at ?? context.today;
      const units = context.reference.register.units
        .filter(
          (unit) =>
            (level == null || unit.level === level) && (!above || isBelow(unit.path, above)) && validOn(unit, day),
        )
        .toSorted(byPath);
      const list = ['units', above, level, search, at].join(' ');
      return search == null
        ? page(list, units, { first, after })
        : page(list, searchUnits(units, search), { first, after }, false);
    },
  },
  Unit: {
    id: (unit) => toGlobalId('Unit', unit.id),
    slug: (unit) => unit.id,
    name: (unit, args) => inLanguage(unit.name, args),
    parent: (unit, _args, { reference }) =>
      unit.parent === null ? null : (unitById(reference.register, unit.parent, unit.validFrom ?? undefined) ?? null),
    ancestors: (unit, _args, { reference }) => ancestors(reference.register, unit),
    children: (unit, { at, first, after }, { reference, today }) => {
      const children = reference.register.units
        .filter((child) => child.parent === unit.id && validOn(child, at ?? today))
        .toSorted(byPath);
      return page(`children ${unit.id} ${at ?? ''}`, children, { first, after });
    },
    villageCount: (unit, _args, { reference, today }) => villagesIn(reference.register, unit.path, today) ?? 0,
    isVillageCountDemonstration: (unit, _args, { reference, today }) =>
      hasDemonstrationVillages(reference.register, unit.path, today),
  },
};
