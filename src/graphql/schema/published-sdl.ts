import {
  type GraphQLField,
  type GraphQLNamedType,
  GraphQLObjectType,
  GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  printSchema,
  printType,
} from 'graphql';
import { isPublic } from '../../domain/access/access.js';
import { isForSignedIn, rootAccess } from './access-rules.js';
import { buildSchema } from './schema.js';

export type ContractReader = 'EVERYBODY' | 'PUBLIC';

/**
 * The contract as one text with the labels of all values: types that need no token first, then the rest. For the
 * public, only the first part. The build writes the whole text; the service answers both.
 */
export function publishedSdl(reader: ContractReader = 'EVERYBODY'): string {
  const schema = buildSchema();
  const open = publicTypes(schema);
  const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  const first = [
    '# What needs no token.',
    printSchema(new GraphQLSchema({ directives })),
    ...types.filter((type) => open.has(type)).map((type) => printType(arranged(type, reader))),
  ];
  const second = ['# What needs a token.', ...types.filter((type) => !open.has(type)).map(printType)];
  return `${(reader === 'PUBLIC' ? first : [...first, ...second]).join('\n\n')}\n`;
}

type Field = GraphQLField<unknown, unknown>;

const isOpen = (type: string, { name }: Field): boolean =>
  type === 'Query'
    ? isPublic(rootAccess[name as keyof typeof rootAccess]) && !isForSignedIn(type, name)
    : !isForSignedIn(type, name);

/** Every type that a query without a token can reach, with the types of its arguments. */
function publicTypes(schema: GraphQLSchema): ReadonlySet<GraphQLNamedType> {
  const found = new Set<GraphQLNamedType>();
  const add = (type: GraphQLNamedType | null | undefined) => {
    if (!type || found.has(type)) return;
    found.add(type);
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) add(getNamedType(field.type));
    if (!(isObjectType(type) || isInterfaceType(type))) return;
    for (const each of type.getInterfaces()) add(each);
    for (const field of Object.values(type.getFields()))
      if (isOpen(type.name, field)) for (const { type: part } of [field, ...field.args]) add(getNamedType(part));
  };
  add(schema.getQueryType());
  return found;
}

/** The type with its public fields first. The public half has no others. */
function arranged(type: GraphQLNamedType, reader: ContractReader): GraphQLNamedType {
  if (!isObjectType(type)) return type;
  const { fields, ...config } = type.toConfig();
  const all = Object.values(type.getFields());
  const shut = all.filter((field) => !isOpen(type.name, field));
  if (shut.length === 0) return type;
  const open = all.filter((field) => isOpen(type.name, field));
  const shown = reader === 'PUBLIC' ? open : [...open, ...shut];
  return new GraphQLObjectType({
    ...config,
    fields: Object.fromEntries(shown.flatMap(({ name }) => (fields[name] ? [[name, fields[name]]] : []))),
  });
}
