import {
  type DirectiveLocation,
  GraphQLDirective,
  GraphQLEnumType,
  type GraphQLFieldConfig,
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
  specifiedDirectives,
  specifiedScalarTypes,
} from 'graphql';
import { directives, types } from './generated/contract.js';

type Input = { readonly name: string; readonly type: string; readonly default?: unknown; readonly deprecated?: string };
type Field = {
  readonly name: string;
  readonly type: string;
  readonly args?: readonly Input[];
  readonly deprecated?: string;
  readonly listSize?: number;
};
type Value = { readonly name: string; readonly deprecated?: string };

/** A type as code generation writes it down: without descriptions, which only introspection tells. */
type Type = { readonly name: string } & (
  | { readonly kind: 'scalar'; readonly specifiedBy?: string }
  | { readonly kind: 'enum'; readonly values: readonly Value[] }
  | { readonly kind: 'input'; readonly fields: readonly Input[] }
  | { readonly kind: 'object' | 'interface'; readonly interfaces: readonly string[]; readonly fields: readonly Field[] }
);

type Directive = {
  readonly name: string;
  readonly locations: readonly DirectiveLocation[];
  readonly args: readonly Input[];
  readonly isRepeatable: boolean;
};

/** For fields that are lists without `first`: the entries that the estimate of a query assumes. */
export type FieldExtensions = { readonly listSize?: number | undefined };

/**
 * The schema without resolvers and descriptions. Built from what code generation found out: parsing the SDL and
 * building from its document costs a cold start three times as much.
 */
export function contractSchema(): GraphQLSchema {
  const named = new Map<string, GraphQLNamedType>(specifiedScalarTypes.map((type) => [type.name, type]));
  const typeOf = wrappedTypes(named);
  for (const type of JSON.parse(types) as readonly Type[]) named.set(type.name, builtType(type, typeOf));
  const ours = (JSON.parse(directives) as readonly Directive[]).map(
    ({ args, ...directive }) => new GraphQLDirective({ ...directive, args: inputs(args, typeOf) }),
  );
  return new GraphQLSchema({
    query: named.get('Query') as GraphQLObjectType,
    mutation: named.get('Mutation') as GraphQLObjectType,
    types: [...named.values()],
    directives: [...specifiedDirectives, ...ours],
    assumeValid: true,
  });
}

type TypeOf = <T extends GraphQLType>(text: string) => T;

/** Types by how the SDL writes them, `[Unit!]!`; each is made once. */
function wrappedTypes(named: ReadonlyMap<string, GraphQLNamedType>): TypeOf {
  const made = new Map<string, GraphQLType>();
  const make = (text: string): GraphQLType | undefined => {
    if (text.endsWith('!')) return new GraphQLNonNull(typeOf(text.slice(0, -1)));
    return text.startsWith('[') ? new GraphQLList(typeOf(text.slice(1, -1))) : named.get(text);
  };
  const typeOf = (text: string): never => {
    const type = made.get(text) ?? (make(text) as GraphQLType);
    made.set(text, type);
    return type as never;
  };
  return typeOf;
}

function builtType(type: Type, typeOf: TypeOf): GraphQLNamedType {
  const { name } = type;
  switch (type.kind) {
    case 'scalar':
      return new GraphQLScalarType({ name, specifiedByURL: type.specifiedBy });
    case 'enum': {
      const values = type.values.map((value) => [value.name, { deprecationReason: value.deprecated }]);
      return new GraphQLEnumType({ name, values: Object.fromEntries(values) });
    }
    case 'input':
      return new GraphQLInputObjectType({ name, fields: () => inputs(type.fields, typeOf) });
    default: {
      const Composite = type.kind === 'object' ? GraphQLObjectType : GraphQLInterfaceType;
      const interfaces = () => type.interfaces.map((each) => typeOf<GraphQLInterfaceType>(each));
      return new Composite({ name, interfaces, fields: () => fields(type.fields, typeOf) });
    }
  }
}

function fields(of: readonly Field[], typeOf: TypeOf): Record<string, GraphQLFieldConfig<unknown, unknown>> {
  const made: Record<string, GraphQLFieldConfig<unknown, unknown>> = {};
  for (const { name, type, args, deprecated, listSize } of of)
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
  for (const { name, type, default: defaultValue, deprecated } of of)
    made[name] = { type: typeOf(type), defaultValue, deprecationReason: deprecated };
  return made;
}
