import type { Relation as StoredRelation } from '../../domain/figure/observation.js';
import { indicatorIn } from '../../domain/method/catalogue.js';
import { knownUnit } from '../../reference-data/reference.js';
import type { Relation, Resolvers } from '../generated/resolver-types.js';
import { methodToday, unitArgument } from '../shared/arguments.js';
import { inLanguage, inLanguageIfAny } from '../shared/language.js';

const RELATIONS: Readonly<Record<StoredRelation, Relation>> = { EQ: 'EQUAL', GT: 'GREATER', LT: 'LESS' };

export const observationResolvers: Resolvers = {
  Query: {
    publishedFigures: (_root, { scope }, context) =>
      context.queries.observations(
        scope == null ? context.reference.settings.stageScope : unitArgument(context, 'scope', scope).id,
      ),
  },
  PublishedFigure: {
    unit: ({ unit }, _args, { reference }) => knownUnit(reference, unit),
    indicator: ({ indicator }, _args, context) =>
      indicator === null ? null : (indicatorIn(methodToday(context), indicator) ?? null),
    relation: ({ relation }) => RELATIONS[relation],
    event: ({ event }, asked) => inLanguageIfAny(event, asked),
    relatedTo: ({ relatedTo }, _args, context) =>
      relatedTo === null ? null : (indicatorIn(methodToday(context), relatedTo) ?? null),
    unitOfMeasure: ({ uom }, asked) => inLanguage(uom, asked),
    note: ({ note }, asked) => inLanguageIfAny(note, asked),
    quotation: ({ quotation = null }, asked) => inLanguageIfAny(quotation, asked),
    source: ({ source = null }) => source,
  },
  PublicationSource: {
    title: ({ title }, asked) => inLanguage(title, asked),
    dated: ({ dated }, asked) => inLanguage(dated, asked),
  },
};
