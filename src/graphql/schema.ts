import {
  buildASTSchema,
  type GraphQLFieldResolver,
  type GraphQLScalarType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { can, isPublic, mayEver, type Viewer } from '../domain/access.js';
import { rootAccess } from './access-rules.js';
import type { Context } from './context.js';
import { denied } from './errors.js';
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
  guardRoot(schema);
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

type Rule = (typeof rootAccess)[keyof typeof rootAccess];

/** Of what is not public the role must allow something; where, is asked by the read behind it. */
const mayRead = (viewer: Viewer, resource: Rule): boolean =>
  isPublic(resource) ? can(viewer, 'read', resource) : mayEver(viewer, 'read', resource);

/** Nothing is resolved for a viewer who may not read what the field gives; a field without a rule is refused. */
function guardRoot(schema: GraphQLSchema): void {
  const rules: Readonly<Partial<Record<string, Rule>>> = rootAccess;
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const resource = rules[field.name];
    const resolve = field.resolve as Resolver | undefined;
    if (!resolve) throw new UnknownResolverError(`Query.${field.name} has no resolver`);
    const guarded: Resolver = (root, args, context, info) => {
      if (!resource || !mayRead(context.viewer, resource)) throw denied(context.viewer, field.name);
      return resolve(root, args, context, info);
    };
    field.resolve = guarded as GraphQLFieldResolver<unknown, unknown>;
  }
}
