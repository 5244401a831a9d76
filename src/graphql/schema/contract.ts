import {
  type DirectiveLocation,
  GraphQLDirective,
  GraphQLEnumType,
  type GraphQLEnumValueConfigMap,
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
import { madeOnce } from '../../domain/text/grouped-by.js';
import { directives, types } from '../generated/contract.js';

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

/** What a scalar of ours does with values. */
export type ScalarRules = Partial<Pick<GraphQLScalarType, 'serialize' | 'parseValue' | 'parseLiteral'>>;

type TypeOf = <T extends GraphQLType>(text: string) => T;

/** Makes the schema from the generated contract, without resolvers. */
export function contractSchema(scalarRules: (type: string) => ScalarRules): GraphQLSchema {
  const typesByName = new Map<string, GraphQLNamedType>(specifiedScalarTypes.map((type) => [type.name, type]));
  const typeOf = wrapper((name) => typesByName.get(name));
  for (const [name, kind, content] of JSON.parse(types) as Contract)
    typesByName.set(name, typeFrom(name, kind, content, { typeOf, scalarRules }));
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

type Making = { readonly typeOf: TypeOf; readonly scalarRules: (type: string) => ScalarRules };

function typeFrom(name: string, kind: string, content: Content, { typeOf, scalarRules }: Making): GraphQLNamedType {
  const { description, specifiedByURL, isOneOf, values = {} } = content;
  const interfaces = () => (content.interfaces ?? []).map(typeOf<GraphQLInterfaceType>);
  const fields = <Config>() => typed<Config>(content.fields ?? {}, typeOf);
  switch (kind) {
    case 'scalar':
      return new GraphQLScalarType({ name, description, specifiedByURL, ...scalarRules(name) });
    case 'enum':
      return new GraphQLEnumType({ name, description, values: () => values });
    case 'input':
      return new GraphQLInputObjectType({ name, description, isOneOf, fields });
    case 'interface':
      return new GraphQLInterfaceType({ name, description, interfaces, fields });
    default:
      return new GraphQLObjectType({ name, description, interfaces, fields });
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
  const typeOf = (text: string) => madeOnce(wrapped, text, () => make(text) as GraphQLType) as never;
  return typeOf;
}
