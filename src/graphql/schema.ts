import {
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
import { contractSchema } from './contract.js';
import { denied, notAllowed } from './errors.js';
import type { Resolvers } from './generated/resolver-types.js';
import { lateFields, loadLateResolvers } from './late-fields.js';
import { resolvers } from './resolvers.js';
import { scalars } from './scalars.js';

type Resolver = GraphQLFieldResolver<unknown, Context>;

/** A resolver for something that the SDL does not have. */
export class UnknownResolverError extends Error {
  override name = 'UnknownResolverError';
}

/** The contract with its resolvers, those that are loaded late as well. */
export function buildSchema(): GraphQLSchema {
  const schema = contractSchema();
  for (const [name, scalar] of Object.entries(scalars)) attachScalar(schema, name, scalar);
  attach(schema, resolvers);
  attachLate(schema);
  for (const type of [schema.getQueryType(), schema.getMutationType()])
    for (const field of Object.values(type?.getFields() ?? {}))
      if (!field.resolve) throw new UnknownResolverError(`${type?.name}.${field.name} has no resolver`);
  return schema;
}

type Slice = { readonly [type: string]: { readonly [field: string]: Resolver } };

function attach(schema: GraphQLSchema, slices: readonly Resolvers[]): void {
  for (const slice of slices)
    for (const [typeName, fields] of Object.entries(slice as Slice)) {
      const type = schema.getType(typeName);
      if (isInterfaceType(type) && fields.__resolveType)
        type.resolveType = fields.__resolveType as unknown as typeof type.resolveType;
      else for (const [name, resolve] of Object.entries(fields)) attachField(schema, typeName, name, resolve);
    }
}

function attachField(schema: GraphQLSchema, typeName: string, name: string, resolve: Resolver): void {
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  if (!field) throw new UnknownResolverError(`the SDL has no ${typeName}.${name}`);
  field.resolve = guarded(schema, typeName, name, resolve) as GraphQLFieldResolver<unknown, unknown>;
}

/** Whichever of these fields is asked for first, brings the resolvers that the start does without; then it is asked again. */
function attachLate(schema: GraphQLSchema): void {
  let loading: Promise<void> | undefined;
  for (const [typeName, names] of Object.entries(lateFields))
    for (const name of names) {
      const late: Resolver = async (...asked) => {
        loading ??= loadLateResolvers().then((slices) => attach(schema, slices));
        await loading;
        const type = schema.getType(typeName) as GraphQLObjectType;
        return (type.getFields()[name]?.resolve as Resolver)(...asked);
      };
      attachField(schema, typeName, name, late);
    }
}

function attachScalar(schema: GraphQLSchema, name: string, implementation: GraphQLScalarType): void {
  const scalar = schema.getType(name);
  if (!isScalarType(scalar)) throw new UnknownResolverError(`the SDL has no scalar ${name}`);
  scalar.serialize = (value) => value;
  scalar.parseValue = implementation.parseValue;
  scalar.parseLiteral = implementation.parseLiteral;
}

const queryRules: Readonly<Partial<Record<string, PublicResource | InternalKind>>> = rootAccess;
const mutationRules: Readonly<Partial<Record<string, readonly [Action, InternalKind]>>> = mutationAccess;

/** Of what is not public the role must allow something; where, is asked by the read behind it. */
function mayRead(viewer: Viewer, field: string): boolean {
  const resource = queryRules[field];
  if (!resource) return false;
  return isPublic(resource) ? can(viewer, 'read', resource) : mayEver(viewer, 'read', resource);
}

function mayWrite(viewer: Viewer, field: string): boolean {
  const rule = mutationRules[field];
  return rule !== undefined && mayEver(viewer, ...rule);
}

/** At a root nothing is resolved for a viewer whose role does not allow it anywhere; a field without a rule is refused. */
function guarded(schema: GraphQLSchema, typeName: string, name: string, resolve: Resolver): Resolver {
  const isQuery = typeName === schema.getQueryType()?.name;
  if (!isQuery && typeName !== schema.getMutationType()?.name) return resolve;
  const [may, refuse] = isQuery ? [mayRead, denied] : [mayWrite, notAllowed];
  return (root, args, context, info) => {
    if (!may(context.viewer, name)) throw refuse(context.viewer, name);
    return resolve(root, args, context, info);
  };
}
