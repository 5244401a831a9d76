import {
  type GraphQLField,
  type GraphQLFieldResolver,
  GraphQLScalarType,
  type GraphQLSchema,
  GraphQLString,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import { can, isPublic, mayEver, type Viewer } from '../../domain/access/access.js';
import type { WantedRight } from '../../domain/access/texts.js';
import { lazy } from '../../domain/text/once-for.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { priceOf } from '../http/list-bounds.js';
import { notAllowed } from '../shared/errors.js';
import { inNewNames, refuseTwice, successorsOf } from '../shared/successors.js';
import { FOR_SIGNED_IN, mutationAccess, rootAccess } from './access-rules.js';
import { contractSchema, type ScalarRules } from './contract.js';
import * as resolvers from './resolvers.js';

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

type Field = GraphQLField<unknown, Context>;
type Resolver = GraphQLFieldResolver<unknown, Context>;
type Slice = { readonly [type: string]: { readonly [field: string]: Resolver } };

/** A resolver belongs to no type or field of the SDL, or a root field has none. */
export class UnknownResolverError extends Error {
  override name = 'UnknownResolverError';
}

/**
 * The contract with its resolvers. Those of what needs a token are read with the first field that leads there: a start
 * for a visitor goes without a tenth of the code.
 */
export function buildSchema(): GraphQLSchema {
  const schema = contractSchema(scalar);
  addResolvers(schema, Object.values(resolvers));
  const addLate = lazy(async () => addResolvers(schema, Object.values(await import('./late-resolvers.js'))));
  for (const field of entrances(schema)) {
    const entrance: Resolver = async (...asked) => {
      await addLate();
      if (!field.resolve || field.resolve === entrance) throw new UnknownResolverError(`${field.name} has no resolver`);
      return field.resolve(...asked);
    };
    field.resolve = entrance;
  }
  return schema;
}

/** The fields that lead to late resolvers: root fields, and public fields that return nothing without a token. */
const entrances = (schema: GraphQLSchema): readonly Field[] =>
  [
    ...['Query', 'Mutation'].flatMap((root) => Object.values(fieldsOf(schema, root))),
    ...FOR_SIGNED_IN.map(([type, name]) => fieldsOf(schema, type)[name] as Field),
  ].filter(({ resolve }) => !resolve);

function fieldsOf(schema: GraphQLSchema, name: string): Record<string, Field> {
  const type = schema.getType(name);
  if (!isObjectType(type) && !isInterfaceType(type)) throw new UnknownResolverError(`the SDL has no type ${name}`);
  return type.getFields();
}

function addResolvers(schema: GraphQLSchema, slices: readonly Resolvers[]): void {
  for (const slice of slices as readonly Slice[])
    for (const [type, { __resolveType, ...byField }] of Object.entries(slice)) {
      if (__resolveType) Object.assign(schema.getType(type) ?? {}, { resolveType: __resolveType });
      const fields = fieldsOf(schema, type);
      for (const [name, resolve] of Object.entries(byField)) {
        const field = fields[name];
        if (!field) throw new UnknownResolverError(`the SDL has no ${type}.${name}`);
        field.resolve = withSuccessors(field, guarded(type, field, resolve));
      }
    }
}

/** Makes an argument under its old name work like one under its new name. */
function withSuccessors({ args }: Field, resolve: Resolver): Resolver {
  const successors = successorsOf(args);
  if (successors.length === 0) return resolve;
  return (root, given, context, info) => {
    refuseTwice(successors, given);
    return resolve(root, inNewNames(successors, given), context, info);
  };
}

const implementations: Readonly<Partial<Record<string, GraphQLScalarType>>> = scalars;

/** Stored values already have the form of the scalar, so only input is parsed. */
function scalar(name: string): ScalarRules {
  const { parseValue, parseLiteral } = implementations[name] ?? {};
  return parseValue ? { serialize: (value) => value, parseValue, parseLiteral } : {};
}

const queryRules: Readonly<Partial<Record<string, WantedRight[1]>>> = rootAccess;
const mutationRules: Readonly<Partial<Record<string, WantedRight>>> = mutationAccess;

/** The right that a root field needs. */
function rightAt(type: 'Query' | 'Mutation', field: string): WantedRight | undefined {
  const read = queryRules[field];
  return type === 'Query' ? read && ['read', read] : mutationRules[field];
}

/** For other than public data any unit suffices; the read behind the field checks the unit. */
const mayAsk = (viewer: Viewer, [action, what]: WantedRight): boolean =>
  isPublic(what) ? can(viewer, action, what) : mayEver(viewer, action, what);

/** A root field is not resolved if the viewer's role has the right at no unit. A field without a rule is refused. */
function guarded(type: string, { name, type: of }: Field, resolve: Resolver): Resolver {
  // A plain value takes a hundredth of a millisecond. Checking the deadline before each would take an eighth of an
  // answer.
  if (type !== 'Query' && type !== 'Mutation')
    return isLeafType(getNullableType(of)) && isCheap(type, name) ? resolve : inTime(resolve);
  const right = rightAt(type, name);
  return (root, args, context, info) => {
    const { viewer } = context;
    if (!right || !mayAsk(viewer, right)) throw notAllowed(viewer, right ?? ['read', 'settings']);
    context.deadline.check();
    return resolve(root, args, context, info);
  };
}

const isCheap = (type: string, field: string): boolean => priceOf(type, field, {}) === 1;

/** A query past its time limit computes nothing more. */
const inTime =
  (resolve: Resolver): Resolver =>
  (root, args, context, info) => {
    context.deadline.check();
    return resolve(root, args, context, info);
  };
