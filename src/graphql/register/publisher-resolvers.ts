import { DATA_LICENCE } from '../../domain/settings/texts.js';
import { knownUnit } from '../../reference-data/reference.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { scopeArgument } from '../shared/arguments.js';
import { inLanguage, said } from '../shared/language.js';

export const publisherResolvers: Resolvers = {
  Query: {
    publisher: (_root, { within }, context) => scopeArgument(context, within),
  },
  Publisher: {
    scope: ({ scope }, _args, { reference }) => knownUnit(reference, scope),
    authority: said(({ letterhead }) => letterhead.authority),
    office: said(({ letterhead }) => letterhead.office),
    place: said(({ letterhead }) => letterhead.place),
    licence: (_scope, args, context) => inLanguage(DATA_LICENCE.name, args, context),
    licenceUrl: () => DATA_LICENCE.url,
    address: ({ letterhead }) => letterhead.appUrl,
  },
};
