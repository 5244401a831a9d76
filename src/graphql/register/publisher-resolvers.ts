import { DATA_LICENCE } from '../../domain/settings/data-licence-texts.js';
import { knownUnit } from '../../reference-data/reference.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { scopeArgument } from '../shared/arguments.js';
import { inLanguage } from '../shared/language.js';

export const publisherResolvers: Resolvers = {
  Query: {
    publisher: (_root, { scope }, context) => scopeArgument(context, scope),
  },
  Publisher: {
    scope: ({ scope }, _args, { reference }) => knownUnit(reference, scope),
    authority: ({ letterhead }, args) => inLanguage(letterhead.authority, args),
    office: ({ letterhead }, args) => inLanguage(letterhead.office, args),
    place: ({ letterhead }, args) => inLanguage(letterhead.place, args),
    licence: (_scope, args) => inLanguage(DATA_LICENCE.name, args),
    licenceUrl: () => DATA_LICENCE.url,
  },
};
