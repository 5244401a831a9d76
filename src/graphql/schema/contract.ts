import {
  type DirectiveLocation,
  GraphQLDirective,
  GraphQLEnumType,
  type GraphQLFieldConfig,
  type GraphQLFieldResolver,
  type GraphQLInputFieldConfig,
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
  specifiedDirectives,
  specifiedScalarTypes,
} from 'graphql';
import type { Context } from '../context.js';
import { directives, types } from '../generated/contract.js';

/** Name and type, and where there is anything, what else: as codegen.ts writes them. */
type Entry<More> = readonly [name: string, type: string, more?: More];
type Input = Entry<{ readonly default?: unknown; readonly deprecated?: string }>;
type Field = Entry<{ readonly args?: readonly Input[]; readonly deprecated?: string; readonly listSize?: number }>;
type Enumeration = {
  readonly values: readonly string[];
  readonly deprecated?: readonly (readonly [value: string, reason: string])[];
};

type Directive = {
  readonly name: string;
  readonly locations: readonly DirectiveLocation[];
  readonly args: readonly Input[];
  readonly isRepeatable: boolean;
};

/** For fields that are lists without `first`: the entries that the estimate of a query assumes. */
export type FieldExtensions = { readonly listSize?: number | undefined };

export type Resolver = GraphQLFieldResolver<unknown, Context>;

/** The part that the contract leaves open: resolvers of fields, interfaces and scalars. */
export type Furnishing = {
  fields(type: string): Readonly<Record<string, Resolver>>;
  resolveType(type: string): GraphQLTypeResolver<unknown, Context> | undefined;
  scalar(type: string): Partial<Pick<GraphQLScalarType, 'serialize' | 'parseValue' | 'parseLiteral'>>;
};

/** A resolver for something that the SDL does not have. */
export class UnknownResolverError extends Error {
  override name = 'UnknownResolverError';
}

const CONTRACT: Readonly<Record<string, readonly [kind: string, content: string]>> = types;

export const isInContract = (type: string): boolean => Object.hasOwn(CONTRACT, type);

type TypeOf = <T extends GraphQLType>(text: string) => T;

/**
 * The schema without descriptions, as code generation wrote it. A type is made when it is first needed, and its fields
 * with the first document that names it. A start needs a few types; making all costs 5 ms.
 */
export class ContractSchema extends GraphQLSchema {
  readonly #named = new Map<string, GraphQLNamedType>(specifiedScalarTypes.map((type) => [type.name, type]));
  readonly #wrapped = new Map<string, GraphQLType>();
  readonly #furnishing: Furnishing;
  #all: Record<string, GraphQLNamedType> | undefined;

  constructor(furnishing: Furnishing) {
    const intrinsic = new Map(specifiedScalarTypes.map((type) => [type.name, type]));
    const ours = (JSON.parse(directives) as readonly Directive[]).map(
      ({ args, ...directive }) =>
        new GraphQLDirective({
          ...directive,
          args: inputs(
            args,
            wrapper(new Map(), (name) => intrinsic.get(name)),
          ),
        }),
    );
    super({ directives: [...specifiedDirectives, ...ours], assumeValid: true });
    this.#furnishing = furnishing;
  }

  override getQueryType(): GraphQLObjectType {
    return this.getType('Query') as GraphQLObjectType;
  }

  override getMutationType(): GraphQLObjectType {
    return this.getType('Mutation') as GraphQLObjectType;
  }

  override getType(name: string): GraphQLNamedType | undefined {
    return this.#named.get(name) ?? (isInContract(name) ? this.#make(name) : super.getType(name));
  }

  override getTypeMap(): Record<string, GraphQLNamedType> {
    if (!this.#all) {
      for (const name of Object.keys(CONTRACT)) this.getType(name);
      this.#all = Object.assign(Object.create(null), super.getTypeMap(), Object.fromEntries(this.#named));
    }
    return this.#all as Record<string, GraphQLNamedType>;
  }

  override getImplementations({ name }: GraphQLInterfaceType) {
    const all = Object.values(this.getTypeMap());
    const implementing = <T extends GraphQLObjectType | GraphQLInterfaceType>(kind: new (...args: never[]) => T) =>
      all.filter((type): type is T => type instanceof kind && type.getInterfaces().some((each) => each.name === name));
    return { objects: implementing(GraphQLObjectType), interfaces: implementing(GraphQLInterfaceType) };
  }

  readonly #typeOf: TypeOf = wrapper(this.#wrapped, (name) => this.getType(name));

  #make(name: string): GraphQLNamedType {
    const [kind = '', content = '{}'] = CONTRACT[name] ?? [];
    const type = this.#built(name, kind, () => JSON.parse(content));
    this.#named.set(name, type);
    return type;
  }

  // biome-ignore lint/suspicious/noExplicitAny: what code generation wrote for that kind
  #built(name: string, kind: string, content: () => any): GraphQLNamedType {
    const typeOf = this.#typeOf;
    const furnishing = this.#furnishing;
    switch (kind) {
      case 'scalar':
        return new GraphQLScalarType({ name, specifiedByURL: content().specifiedBy, ...furnishing.scalar(name) });
      case 'enum':
        return new GraphQLEnumType({ name, values: () => enumValues(content()) });
      case 'input': {
        const { isOneOf } = content();
        return new GraphQLInputObjectType({ name, isOneOf, fields: () => inputs(content().fields, typeOf) });
      }
      default: {
        const interfaces = () => (content().interfaces ?? []).map(typeOf);
        if (kind === 'interface') {
          const resolveType = furnishing.resolveType(name);
          return new GraphQLInterfaceType({
            name,
            interfaces,
            resolveType,
            fields: () => fields(content().fields, typeOf),
          });
        }
        return new GraphQLObjectType({
          name,
          interfaces,
          fields: () => resolved(name, fields(content().fields, typeOf), furnishing.fields(name)),
        });
      }
    }
  }
}

/** Types by how the SDL writes them, `[Unit!]!`; each is made once. */
function wrapper(made: Map<string, GraphQLType>, named: (name: string) => GraphQLType | undefined): TypeOf {
  const make = (text: string): GraphQLType | undefined => {
    if (text.endsWith('!')) return new GraphQLNonNull(typeOf(text.slice(0, -1)));
    return text.startsWith('[') ? new GraphQLList(typeOf(text.slice(1, -1))) : named(text);
  };
  const typeOf = (text: string): never => {
    const type = made.get(text) ?? (make(text) as GraphQLType);
    made.set(text, type);
    return type as never;
  };
  return typeOf;
}

type Fields = Record<string, GraphQLFieldConfig<unknown, Context>>;

function resolved(type: string, made: Fields, resolvers: Readonly<Record<string, Resolver>>): Fields {
  for (const [name, resolve] of Object.entries(resolvers)) {
    const field = made[name];
    if (!field) throw new UnknownResolverError(`the SDL has no ${type}.${name}`);
    field.resolve = resolve;
  }
  return made;
}

function fields(of: readonly Field[], typeOf: TypeOf): Fields {
  const made: Fields = {};
  for (const [name, type, { args, deprecated, listSize } = {}] of of)
    made[name] = {
      type: typeOf(type),
      args: args && inputs(args, typeOf),
      deprecationReason: deprecated,
      extensions: listSize === undefined ? undefined : ({ listSize } satisfies FieldExtensions),
    };
  return made;
}

function inputs(of: readonly Input[], typeOf: TypeOf): Record<string, GraphQLInputFieldConfig> {
  const made: Record<string, GraphQLInputFieldConfig> = {};
  for (const [name, type, { default: defaultValue, deprecated } = {}] of of)
    made[name] = { type: typeOf(type), defaultValue, deprecationReason: deprecated };
  return made;
}

function enumValues({ values, deprecated = [] }: Enumeration) {
  const reasons = new Map(deprecated);
  return Object.fromEntries(values.map((name) => [name, { deprecationReason: reasons.get(name) }]));
}
