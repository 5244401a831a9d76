import { type MethodChange, methodChanges, pathOfChange } from '../../domain/administration/method-changes.js';
import {
  type GroupOf,
  groupIn,
  groupsOf,
  groupsOfPillar,
  indicatorsOf,
  type PillarOf,
  pillarIn,
  pillarsOf,
} from '../../domain/method/catalogue.js';
import { relationsOf } from '../../domain/method/figure-relations.js';
import { clusteringOf, type MethodVersion, winnerOf } from '../../domain/method/method.js';
import { codeOfMethod, namedMethodsOf } from '../../domain/method/named-method.js';
import { namedMethodText } from '../../domain/method/named-method-texts.js';
import { lazy } from '../../domain/text/once-for.js';
import { knownScope, methodById, UnknownReferenceError } from '../../reference-data/reference.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { oneOf } from '../shared/accepted-texts.js';
import { methodToday } from '../shared/arguments.js';
import { notFound } from '../shared/errors.js';
import { readableId, toGlobalId } from '../shared/ids.js';
import { inLanguage, inLanguageIfAny, said } from '../shared/language.js';

/** A method version in force, by its id or global id. */
export function methodArgument({ reference }: Context, argument: string, id: string): MethodVersion {
  const method = methodById(reference, readableId('MethodVersion', id) ?? '');
  if (!method) throw notFound(argument, id, oneOf(reference.methods.map((version) => version.id)));
  return method;
}

export function knownGroup(method: MethodVersion, code: string): GroupOf {
  const group = groupIn(method, code);
  if (!group) throw new UnknownReferenceError(`${method.id} has no group ${code}`);
  return group;
}

export function knownPillar(method: MethodVersion, code: string): PillarOf {
  const pillar = pillarIn(method, code);
  if (!pillar) throw new UnknownReferenceError(`${method.id} has no pillar ${code}`);
  return pillar;
}

/** Loaded when first used: few visitors ask what a version changed. */
const changeWords = lazy(() => import('../recorded-change/change-words.js'));

async function changedText({ field }: MethodChange, value: string | null, { reference }: Context) {
  if (value === null) return null;
  const { changedValueText, namesWithoutOfficials } = await changeWords();
  return changedValueText(field, value, namesWithoutOfficials(reference));
}

export const methodResolvers: Resolvers = {
  Query: {
    groups: (_root, _args, context) => groupsOf(methodToday(context)),
    pillars: (_root, _args, context) => pillarsOf(methodToday(context)),
    methodVersion: (_root, { code }, context) =>
      code == null ? methodToday(context) : methodArgument(context, 'code', code),
    methodVersions: (_root, _args, { reference }) => reference.methods,
  },
  MethodVersion: {
    id: (method) => toGlobalId('MethodVersion', method.id),
    code: (method) => method.id,
    name: said((method) => method.name),
    legalBasis: (method, args, context) => method.legalBasis.map((text) => inLanguage(text, args, context)),
    carriesOut: (method, args, context) => (method.carriesOut ?? []).map((text) => inLanguage(text, args, context)),
    groups: (method) => groupsOf(method),
    pillars: (method) => pillarsOf(method),
    winner: (method) => winnerOf(method),
    clustering: (method) => clusteringOf(method),
    namedMethods: namedMethodsOf,
    relations: (method) => relationsOf(method),
    indicators: (method) => indicatorsOf(method),
    changes: (method, { since }, context) => {
      const { methods } = context.reference;
      const before = since == null ? methods[methods.indexOf(method) - 1] : methodArgument(context, 'since', since);
      return before ? methodChanges(before, method) : [];
    },
    inForceFrom: (method, _args, { reference }) => {
      const { settings } = reference;
      const from = settings.methods.find(({ id }) => id === method.id)?.from;
      const scope = knownScope(reference, settings.stageScope);
      return { scope, id: from ?? scope.firstPeriod };
    },
  },
  MethodChange: {
    label: async (change, args, context) => {
      const { changedFieldText, namesWithoutOfficials } = await changeWords();
      return inLanguage(
        changedFieldText(pathOfChange(change), namesWithoutOfficials(context.reference)),
        args,
        context,
      );
    },
    beforeText: async (change, args, context) =>
      inLanguageIfAny(await changedText(change, change.before, context), args, context),
    afterText: async (change, args, context) =>
      inLanguageIfAny(await changedText(change, change.after, context), args, context),
  },
  NamedMethod: {
    code: codeOfMethod,
    name: said((way) => namedMethodText(way)),
  },
  FigureRelations: {
    villageDenominators: ({ villages }) => villages,
    sameDenominators: ({ sameDenominator }) => sameDenominator.map((indicators) => ({ indicators })),
  },
  FigureRelation: {
    of: ({ of }) => of.join('.'),
    as: (relation) => relation.as.join('.'),
  },
  IndicatorGroup: {
    id: ({ method, group }) => toGlobalId('IndicatorGroup', method.id, group.code),
    code: ({ group }) => group.code,
    name: said(({ group }) => group.name),
    points: ({ group }) => group.points,
    pillar: ({ method, group }) => (group.pillar === null ? null : pillarIn(method, group.pillar)),
    indicators: ({ method, group }) => indicatorsOf(method).filter(({ indicator }) => indicator.group === group.code),
  },
  Pillar: {
    id: ({ method, pillar }) => toGlobalId('Pillar', method.id, pillar.code),
    code: ({ pillar }) => pillar.code,
    name: said(({ pillar }) => pillar.name),
    points: (of) => groupsOfPillar(of).reduce((sum, { group }) => sum + group.points, 0),
    groups: (of) => groupsOfPillar(of),
  },
};
