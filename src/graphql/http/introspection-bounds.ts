import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

/** The number of entries in an introspection list: the mean over all types, and the most of any type. */
type Sizes = ReadonlyMap<string, { readonly mean: number; readonly most: number }>;

/** `[Unit!]!` is a type within a non-null within a list within a non-null: the contract has nothing deeper. */
const MOST_WRAPPED = 3;

const sizesOfSchemas = new WeakMap<GraphQLSchema, Sizes>();

const sizeOf = (counts: readonly number[], among: number) => ({
  mean: counts.reduce((sum, count) => sum + count, 0) / among,
  most: Math.max(0, ...counts),
});

function sizesOf(schema: GraphQLSchema): Sizes {
  const cached = sizesOfSchemas.get(schema);
  if (cached) return cached;
  const types = Object.values(schema.getTypeMap());
  const directives = schema.getDirectives();
  const withFields = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = withFields.map((type) => Object.values(type.getFields()));
  const ofEach = (counts: readonly number[]) => sizeOf(counts, types.length);
  const sizes: Sizes = new Map([
    ['__Schema.types', sizeOf([types.length], 1)],
    ['__Schema.directives', sizeOf([directives.length], 1)],
    [
      '__Directive.args',
      sizeOf(
        directives.map(({ args }) => args.length),
        directives.length,
      ),
    ],
    [
      '__Directive.locations',
      sizeOf(
        directives.map(({ locations }) => locations.length),
        directives.length,
      ),
    ],
    ['__Type.fields', ofEach(fields.map(({ length }) => length))],
    ['__Type.interfaces', ofEach(withFields.map((type) => type.getInterfaces().length))],
    ['__Type.possibleTypes', ofEach(types.filter(isInterfaceType).map((type) => schema.getPossibleTypes(type).length))],
    ['__Type.enumValues', ofEach(types.filter(isEnumType).map((type) => type.getValues().length))],
    ['__Type.inputFields', ofEach(types.filter(isInputObjectType).map((type) => Object.keys(type.getFields()).length))],
    [
      '__Field.args',
      sizeOf(
        fields.flat().map(({ args }) => args.length),
        Math.max(fields.flat().length, 1),
      ),
    ],
  ]);
  sizesOfSchemas.set(schema, sizes);
  return sizes;
}

export const isIntrospection = (type: string): boolean => type.startsWith('__');

/** The place of an introspection field. */
export type Introspected = {
  /** True if it is asked of all types, false if of one type that a field leads to. */
  readonly isOfAllTypes: boolean;
  /** The number of `ofType` fields that lead to it. */
  readonly unwrapped: number;
};

export const notIntrospected: Introspected = { isOfAllTypes: false, unwrapped: 0 };

/**
 * The number of entries of an introspection field. Tools ask for all types and the fields of each, which the mean
 * counts exactly. Any other way leads to one type, which may be the largest.
 */
export function introspectionEntries(schema: GraphQLSchema, field: string, at: Introspected): number {
  if (field === '__Type.ofType') return at.unwrapped < MOST_WRAPPED ? 1 : 0;
  const size = sizesOf(schema).get(field);
  return size === undefined ? 1 : at.isOfAllTypes ? size.mean : size.most;
}

export function introspectedBelow(field: string, above: Introspected): Introspected {
  if (field === '__Type.ofType') return { isOfAllTypes: false, unwrapped: above.unwrapped + 1 };
  if (field === '__Schema.types' || field === '__Schema.directives') return { isOfAllTypes: true, unwrapped: 0 };
  return { isOfAllTypes: field === '__Type.fields' && above.isOfAllTypes, unwrapped: 0 };
}
