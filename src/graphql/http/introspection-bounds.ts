import {
  type GraphQLSchema,
  type GraphQLType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isWrappingType,
} from 'graphql';
import { onceFor } from '../../domain/text/once-for.js';

/** The number of entries in an introspection list: the mean over all types, and the largest of any type. */
type Size = { readonly mean: number; readonly most: number };
/** Members of all types. Their types are counted together. */
type Members = 'fields' | 'args' | 'inputFields';
type Sizes = {
  readonly lists: ReadonlyMap<string, Size>;
  /** By the number of wrappers: the share of the members whose type has one wrapper more. */
  readonly wrapped: Readonly<Record<Members, readonly number[]>>;
};

/** `[Unit!]!` is a type in a non-null in a list in a non-null. No type of the contract has more wrappers. */
const MOST_WRAPPED = 3;

/** @param among the number of owners of the lists, if some have none */
const sizeOf = (lists: readonly { readonly length: number }[], among = lists.length): Size => ({
  mean: lists.reduce((sum, { length }) => sum + length, 0) / Math.max(among, 1),
  most: Math.max(0, ...lists.map(({ length }) => length)),
});

const sizesOf = onceFor((schema: GraphQLSchema): Sizes => {
  const types = Object.values(schema.getTypeMap());
  const directives = schema.getDirectives();
  const withFields = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = withFields.map((type) => Object.values(type.getFields()));
  const ofEach = (lists: Parameters<typeof sizeOf>[0]) => sizeOf(lists, types.length);
  const inputFields = types.filter(isInputObjectType).map((type) => Object.values(type.getFields()));
  const args = fields.flat().map((field) => field.args);
  const lists = new Map([
    ['__Schema.types', sizeOf([types])],
    ['__Schema.directives', sizeOf([directives])],
    ['__Directive.args', sizeOf(directives.map((directive) => directive.args))],
    ['__Directive.locations', sizeOf(directives.map(({ locations }) => locations))],
    ['__Type.fields', ofEach(fields)],
    ['__Type.interfaces', ofEach(withFields.map((type) => type.getInterfaces()))],
    ['__Type.possibleTypes', ofEach(types.filter(isInterfaceType).map((type) => schema.getPossibleTypes(type)))],
    ['__Type.enumValues', ofEach(types.filter(isEnumType).map((type) => type.getValues()))],
    ['__Type.inputFields', ofEach(inputFields)],
    ['__Field.args', sizeOf(args)],
  ]);
  const wrapped = {
    fields: wrappedAgain(fields.flat()),
    args: wrappedAgain(args.flat()),
    inputFields: wrappedAgain(inputFields.flat()),
  };
  return { lists, wrapped };
});

function wrappedAgain(members: readonly { readonly type: GraphQLType }[]): readonly number[] {
  const depths = members.map(({ type }) => depthOf(type));
  const atLeast = (depth: number) => depths.filter((each) => each >= depth).length;
  return Array.from({ length: MOST_WRAPPED }, (_, depth) => atLeast(depth + 1) / Math.max(atLeast(depth), 1));
}

const depthOf = (type: GraphQLType): number => (isWrappingType(type) ? 1 + depthOf(type.ofType) : 0);

export const isIntrospection = (type: string): boolean => type.startsWith('__');

/** The position of an introspection field in a query. */
export type Introspected = {
  /** True if the query reads it for all types, false for the one type of a field. */
  readonly isOfAllTypes: boolean;
  /** The number of `ofType` fields above it. */
  readonly unwrapped: number;
  /** The members of all types to which it belongs, or whose type it is. */
  readonly members?: Members | undefined;
};

export const notIntrospected: Introspected = { isOfAllTypes: false, unwrapped: 0 };

/**
 * The number of entries of an introspection field. Tools read all types with the members of each, for which the mean is
 * exact. Any other path leads to one type, which may be the largest.
 */
export function introspectionEntries(schema: GraphQLSchema, field: string, at: Introspected): number {
  const { lists, wrapped } = sizesOf(schema);
  if (field === '__Type.ofType')
    return at.members ? (wrapped[at.members][at.unwrapped] ?? 0) : Number(at.unwrapped < MOST_WRAPPED);
  const size = lists.get(field);
  return size === undefined ? 1 : at.isOfAllTypes ? size.mean : size.most;
}

export function introspectedBelow(field: string, above: Introspected): Introspected {
  switch (field) {
    case '__Schema.types':
    case '__Schema.directives':
      return { isOfAllTypes: true, unwrapped: 0 };
    case '__Type.fields':
      return above.isOfAllTypes ? { ...above, members: 'fields' } : notIntrospected;
    case '__Type.inputFields':
      return above.isOfAllTypes ? { ...notIntrospected, members: 'inputFields' } : notIntrospected;
    case '__Field.args':
      return above.members === 'fields' ? { ...notIntrospected, members: 'args' } : notIntrospected;
    case '__Field.type':
    case '__InputValue.type':
      return { ...notIntrospected, members: above.members };
    case '__Type.ofType':
      return { ...above, isOfAllTypes: false, unwrapped: above.unwrapped + 1 };
    default:
      return notIntrospected;
  }
}
