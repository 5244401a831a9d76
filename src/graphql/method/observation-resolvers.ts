import type { Relation as StoredRelation } from '../../domain/figure/observation.js';
import { indicatorIn } from '../../domain/method/catalogue.js';
import { knownUnit } from '../../reference-data/reference.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { Relation } from '../generated/types.js';
import { methodToday, unitArgument } from '../shared/arguments.js';
import { said } from '../shared/language.js';

const RELATIONS: Readonly<Record<StoredRelation, Relation>> = { EQ: 'EQUAL', GT: 'GREATER', LT: 'LESS' };

export const observationResolvers: Resolvers = {
  Query: {
    publishedFigures: (_root, { within }, context) =>
      context.queries.observations(
        within == null ? context.reference.settings.stageScope : unitArgument(context, 'within', within).id,
      ),
  },
  PublishedFigure: {
    unit: ({ unit }, _args, { reference }) => knownUnit(reference, unit),
    indicator: ({ indicator }, _args, context) =>
      indicator === null ? null : indicatorIn(methodToday(context), indicator),
    relation: ({ relation }) => RELATIONS[relation],
    event: said(({ event }) => event),
    relatedTo: ({ relatedTo }, _args, context) =>
      relatedTo === null ? null : indicatorIn(methodToday(context), relatedTo),
    unitOfMeasure: said(({ uom }) => uom),
    note: said(({ note }) => note),
    quotation: said(({ quotation = null }) => quotation),
  },
  PublicationSource: {
    title: said(({ title }) => title),
    dated: said(({ dated }) => dated),
  },
};
