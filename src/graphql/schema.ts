import {
  buildASTSchema,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLScalarType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  isScalarType,
} from 'graphql';
import {
  type Action,
  can,
  type InternalKind,
  isPublic,
  mayEver,
  type PublicResource,
  type Viewer,
} from '../domain/access.js';
import { mutationAccess, rootAccess } from './access-rules.js';
import type { Context } from './context.js';
import { denied, notAllowed } from './errors.js';
import { resolvers } from './resolvers.js';
import { scalars } from './scalars.js';
import { schemaDocument } from './schema-document.js';

type Resolver = GraphQLFieldResolver<unknown, Context>;

/** A resolver for something that the SDL does not have. */
export class UnknownResolverError extends Error {
  override name = 'UnknownResolverError';
}

/**
 * The SDL with its resolvers. Built from the text and not by makeExecutableSchema, which costs 16 ms of every cold
 * start; `assumeValid`, because the checks run on the same text in the tests.
 */
export function buildSchema(): GraphQLSchema {
  const schema = buildASTSchema(schemaDocument(), { assumeValid: true, assumeValidSDL: true });
  for (const [name, scalar] of Object.entries(scalars)) attachScalar(schema, name, scalar);
  for (const slice of resolvers)
    for (const [type, fields] of Object.entries(slice)) attach(schema, type, fields as Record<string, Resolver>);
  guardRoot(schema.getQueryType(), mayRead, denied);
  guardRoot(schema.getMutationType(), mayWrite, notAllowed);
  return schema;
}

function attach(schema: GraphQLSchema, typeName: string, fields: Record<string, Resolver>): void {
  const type = schema.getType(typeName);
  if (isInterfaceType(type) && fields.__resolveType) {
    type.resolveType = fields.__resolveType as unknown as typeof type.resolveType;
    return;
  }
  for (const [fieldName, resolve] of Object.entries(fields)) {
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (!field) throw new UnknownResolverError(`the SDL has no ${typeName}.${fieldName}`);
    field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
  }
}

function attachScalar(schema: GraphQLSchema, name: string, implementation: GraphQLScalarType): void {
  const scalar = schema.getType(name);
  if (!isScalarType(scalar)) throw new UnknownResolverError(`the SDL has no scalar ${name}`);
  scalar.serialize = (value) => value;
  scalar.parseValue = implementation.parseValue;
  scalar.parseLiteral = implementation.parseLiteral;
}

type Guard = (viewer: Viewer, field: string) => boolean;

const queryRules: Readonly<Partial<Record<string, PublicResource | InternalKind>>> = rootAccess;
const mutationRules: Readonly<Partial<Record<string, readonly [Action, InternalKind]>>> = mutationAccess;

/** Of what is not public the role must allow something; where, is asked by the read behind it. */
const mayRead: Guard = (viewer, field) => {
  const resource = queryRules[field];
  if (!resource) return false;
  return isPublic(resource) ? can(viewer, 'read', resource) : mayEver(viewer, 'read', resource);
};

const mayWrite: Guard = (viewer, field) => {
  const rule = mutationRules[field];
  return rule !== undefined && mayEver(viewer, ...rule);
};

/** Nothing is resolved for a viewer whose role does not allow it anywhere; a field without a rule is refused. */
function guardRoot(
  type: GraphQLObjectType | null | undefined,
  may: Guard,
  refuse: (viewer: Viewer, field: string) => Error,
): void {
  for (const field of Object.values(type?.getFields() ?? {})) {
    const resolve = field.resolve as Resolver | undefined;
    if (!resolve) throw new UnknownResolverError(`${type?.name}.${field.name} has no resolver`);
    const guarded: Resolver = (root, args, context, info) => {
      if (!may(context.viewer, field.name)) throw refuse(context.viewer, field.name);
      return resolve(root, args, context, info);
    };
    field.resolve = guarded as GraphQLFieldResolver<unknown, unknown>;
  }
}
