import {
  type GraphQLObjectType,
  GraphQLScalarType,
  type GraphQLSchema,
  GraphQLString,
  type GraphQLTypeResolver,
} from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import { can, isPublic, mayEver, type Viewer } from '../../domain/access/access.js';
import type { Action, InternalKind, PublicResource } from '../../domain/access/action.js';
import type { WantedRight } from '../../domain/access/texts.js';
import type { Context } from '../context.js';
import { priceOf } from '../http/list-bounds.js';
import { notAllowed } from '../shared/errors.js';
import { mutationAccess, rootAccess } from './access-rules.js';
import { contractSchema, type Furnishing, type Resolver, UnknownResolverError } from './contract.js';
import { resolvers } from './resolvers.js';

/**
 * Replaces the library's message, which says only that a value is wrong, by one that tells what is accepted. graphql-js
 * adds the value.
 */
function accepting<I, E>(scalar: GraphQLScalarType<I, E>, form: string): GraphQLScalarType<I, E> {
  const saying =
    <A extends unknown[], R>(parse: (...args: A) => R) =>
    (...args: A): R => {
      try {
        return parse(...args);
      } catch {
        throw new TypeError(`Accepted: ${form}.`);
      }
    };
  const { parseValue, parseLiteral, ...config } = scalar.toConfig();
  return new GraphQLScalarType({ ...config, parseValue: saying(parseValue), parseLiteral: saying(parseLiteral) });
}

/** Any text. Valid codes depend on scope and method, so the field itself refuses an unknown one. */
const code = (examples: string) => accepting(GraphQLString, `a code such as ${examples}`);

/** The domain keeps days and moments as text, so a checked value is passed on unchanged. */
const scalars = {
  LocalDate: accepting(GraphQLLocalDate, 'a day such as "2026-10-31"'),
  DateTimeISO: accepting(GraphQLDateTimeISO, 'a moment such as "2026-10-31T08:00:00Z"'),
  PeriodCode: code('"2026-10", "2026-Q3", "2026"'),
  IndicatorCode: code('"G03"'),
  GroupCode: code('"AWARENESS"'),
  PillarCode: code('"SOCIETY"'),
  MethodCode: code('"DTI-commune-1"'),
};

type Slice = { readonly [type: string]: { readonly [field: string]: Resolver } };
type ByType = Map<string, Record<string, Resolver>>;

const ROOTS = ['Query', 'Mutation'] as const;

/** The contract with its resolvers. */
export function buildSchema(): GraphQLSchema {
  const byType: ByType = new Map();
  for (const slice of resolvers) for (const [type, fields] of Object.entries(slice as Slice)) add(byType, type, fields);
  const schema = contractSchema({
    fields: (type) => byType.get(type) ?? {},
    resolveType: (type) => byType.get(type)?.__resolveType as unknown as GraphQLTypeResolver<unknown, Context>,
    guarded,
    scalar,
  });
  for (const type of byType.keys())
    if (!schema.getType(type)) throw new UnknownResolverError(`the SDL has no type ${type}`);
  for (const root of ROOTS)
    for (const field of Object.values((schema.getType(root) as GraphQLObjectType).getFields()))
      if (!field.resolve) throw new UnknownResolverError(`${root}.${field.name} has no resolver`);
  return schema;
}

const add = (byType: ByType, type: string, fields: Slice[string]): unknown =>
  byType.set(type, Object.assign(byType.get(type) ?? {}, fields));

const implementations: Readonly<Partial<Record<string, GraphQLScalarType>>> = scalars;

/** Stored values already have the form of the scalar, so only input is parsed. */
const scalar: Furnishing['scalar'] = (name) => {
  const { parseValue, parseLiteral } = implementations[name] ?? {};
  return parseValue ? { serialize: (value) => value, parseValue, parseLiteral } : {};
};

const queryRules: Readonly<Partial<Record<string, PublicResource | InternalKind>>> = rootAccess;
const mutationRules: Readonly<Partial<Record<string, readonly [Action, InternalKind]>>> = mutationAccess;

/** Whether the viewer may read a field. For other than public data any unit suffices; the read behind the field checks the unit. */
function mayRead(viewer: Viewer, field: string): boolean {
  const resource = queryRules[field];
  if (!resource) return false;
  return isPublic(resource) ? can(viewer, 'read', resource) : mayEver(viewer, 'read', resource);
}

function mayWrite(viewer: Viewer, field: string): boolean {
  const rule = mutationRules[field];
  return rule !== undefined && mayEver(viewer, ...rule);
}

/** A root field is not resolved if the viewer's role has the right at no unit. A field without a rule is refused. */
const guarded: Furnishing['guarded'] = ({ type, field: name, isValue }, resolve) => {
  // A plain value takes a hundredth of a millisecond. Checking the deadline before each would take an eighth of an
  // answer.
  if (type !== 'Query' && type !== 'Mutation') return isValue && isCheap(type, name) ? resolve : inTime(resolve);
  const isQuery = type === 'Query';
  return (root, args, context, info) => {
    const { viewer } = context;
    if (!(isQuery ? mayRead : mayWrite)(viewer, name)) throw notAllowed(viewer, wantedAt(isQuery, name));
    context.deadline.check();
    return resolve(root, args, context, info);
  };
};

const isCheap = (type: string, field: string): boolean => priceOf(type, field, {}) === 1;

/** A root field without a rule is refused like the settings, for which the fewest viewers have a right. */
function wantedAt(isQuery: boolean, field: string): WantedRight {
  return isQuery ? ['read', queryRules[field] ?? 'settings'] : (mutationRules[field] ?? ['administer', 'settings']);
}

/** A query past its time limit computes nothing more. */
const inTime =
  (resolve: Resolver): Resolver =>
  (root, args, context, info) => {
    context.deadline.check();
    return resolve(root, args, context, info);
  };
