import {
  type DirectiveLocation,
  GraphQLDirective,
  GraphQLEnumType,
  type GraphQLEnumValueConfigMap,
  type GraphQLFieldConfig,
  type GraphQLFieldResolver,
  GraphQLInputObjectType,
  GraphQLInterfaceType,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  type GraphQLType,
  type GraphQLTypeResolver,
  getNullableType,
  isLeafType,
  specifiedDirectives,
  specifiedScalarTypes,
} from 'graphql';
import type { Context } from '../context.js';
import { directives, types } from '../generated/contract.js';
import { inNewNames, refuseTwice, successorsOf } from '../shared/successors.js';

/** A field or an argument as graphql-js takes it. codegen.ts writes its type as in the SDL, such as `[Unit!]!`. */
type Part = { type: GraphQLType | string; readonly args?: Parts };
type Parts = Readonly<Record<string, Part>>;
type Content = {
  readonly description: string;
  readonly specifiedByURL?: string;
  readonly values?: GraphQLEnumValueConfigMap;
  readonly isOneOf?: boolean;
  readonly interfaces?: readonly string[];
  readonly fields?: Parts;
};
type Contract = readonly (readonly [name: string, kind: string, content: Content])[];

type Directive = {
  readonly name: string;
  readonly description: string;
  readonly locations: readonly DirectiveLocation[];
  readonly args: Parts;
  readonly isRepeatable: boolean;
};

export type Resolver = GraphQLFieldResolver<unknown, Context>;

/** The parts that the contract leaves open: resolvers of fields, interfaces and scalars. */
export type Furnishing = {
  fields(type: string): Readonly<Record<string, Resolver>>;
  /** The resolver with its checks. `isValue`: the field is a single scalar or enum, no list. */
  guarded(
    place: { readonly type: string; readonly field: string; readonly isValue: boolean },
    resolve: Resolver,
  ): Resolver;
  resolveType(type: string): GraphQLTypeResolver<unknown, Context> | undefined;
  scalar(type: string): Partial<Pick<GraphQLScalarType, 'serialize' | 'parseValue' | 'parseLiteral'>>;
};

/** A resolver belongs to no type or field of the SDL. */
export class UnknownResolverError extends Error {
  override name = 'UnknownResolverError';
}

type TypeOf = <T extends GraphQLType>(text: string) => T;

/** Makes the schema from the generated contract and the parts that the contract leaves open. */
export function contractSchema(furnishing: Furnishing): GraphQLSchema {
  const typesByName = new Map<string, GraphQLNamedType>(specifiedScalarTypes.map((type) => [type.name, type]));
  const typeOf = wrapper((name) => typesByName.get(name));
  for (const [name, kind, content] of JSON.parse(types) as Contract)
    typesByName.set(name, typeFrom(name, kind, content, { typeOf, furnishing }));
  const ours = (JSON.parse(directives) as readonly Directive[]).map(
    ({ args, ...directive }) => new GraphQLDirective({ ...directive, args: typed(args, typeOf) }),
  );
  return new GraphQLSchema({
    query: typesByName.get('Query') as GraphQLObjectType,
    mutation: typesByName.get('Mutation') as GraphQLObjectType,
    types: [...typesByName.values()],
    directives: [...specifiedDirectives, ...ours],
    // A test validates the schema.
    assumeValid: true,
  });
}

type Making = { readonly typeOf: TypeOf; readonly furnishing: Furnishing };

function typeFrom(name: string, kind: string, content: Content, { typeOf, furnishing }: Making): GraphQLNamedType {
  const { description, specifiedByURL, isOneOf, values = {} } = content;
  const interfaces = () => (content.interfaces ?? []).map(typeOf<GraphQLInterfaceType>);
  const fields = <Config>() => typed<Config>(content.fields ?? {}, typeOf);
  switch (kind) {
    case 'scalar':
      return new GraphQLScalarType({ name, description, specifiedByURL, ...furnishing.scalar(name) });
    case 'enum':
      return new GraphQLEnumType({ name, description, values: () => values });
    case 'input':
      return new GraphQLInputObjectType({ name, description, isOneOf, fields });
    case 'interface': {
      const resolveType = furnishing.resolveType(name);
      return new GraphQLInterfaceType({ name, description, interfaces, resolveType, fields });
    }
    default:
      return new GraphQLObjectType({
        name,
        description,
        interfaces,
        fields: () => resolved(name, fields(), furnishing),
      });
  }
}

/** Puts each type in the place of its text. The contract is parsed for one schema alone. */
function typed<Config>(parts: Parts, typeOf: TypeOf): Record<string, Config> {
  for (const part of Object.values(parts)) {
    part.type = typeOf(part.type as string);
    if (part.args) typed(part.args, typeOf);
  }
  return parts as Record<string, Config>;
}

/** Finds a type by its text in the SDL, such as `[Unit!]!`. Each type is made once. */
function wrapper(typeNamed: (name: string) => GraphQLNamedType | undefined): TypeOf {
  const wrapped = new Map<string, GraphQLType>();
  const make = (text: string): GraphQLType | undefined => {
    if (text.endsWith('!')) return new GraphQLNonNull(typeOf(text.slice(0, -1)));
    return text.startsWith('[') ? new GraphQLList(typeOf(text.slice(1, -1))) : typeNamed(text);
  };
  const typeOf = (text: string): never => {
    const type = wrapped.get(text) ?? (make(text) as GraphQLType);
    wrapped.set(text, type);
    return type as never;
  };
  return typeOf;
}

type Fields = Record<string, GraphQLFieldConfig<unknown, Context>>;

function resolved(type: string, made: Fields, furnishing: Furnishing): Fields {
  for (const [name, resolve] of Object.entries(furnishing.fields(type))) {
    const field = made[name];
    if (!field) throw new UnknownResolverError(`the SDL has no ${type}.${name}`);
    const isValue = isLeafType(getNullableType(field.type));
    field.resolve = withSuccessors(field, furnishing.guarded({ type, field: name, isValue }, resolve));
  }
  return made;
}

/** Makes an argument under its old name work like one under its new name. */
function withSuccessors({ args = {} }: GraphQLFieldConfig<unknown, Context>, resolve: Resolver): Resolver {
  const successors = successorsOf(
    Object.entries(args).map(([name, { deprecationReason }]) => ({ name, deprecationReason })),
  );
  if (successors.length === 0) return resolve;
  return (root, given, context, info) => {
    refuseTwice(successors, given);
    return resolve(root, inNewNames(successors, given), context, info);
  };
}
