import {
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { inNewNames, successorsOf } from '../shared/successors.js';
import { introspectedBelow, introspectionEntries, isIntrospection, notIntrospected } from './introspection-bounds.js';
import { type Bounds, boundsBelow, isPage, listLength, priceOf, type World } from './list-bounds.js';

/** The value of an argument or a condition is not known before the operation runs. */
export class NotEstimableError extends Error {
  override name = 'NotEstimableError';
  constructor(
    readonly argument: string,
    readonly variable: string | undefined,
    cause: unknown,
  ) {
    super(`no value for ${argument}`, { cause });
  }
}

export type Estimated = {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Variables, coerced as in the execution. */
  readonly variables: Record<string, unknown>;
  readonly world: World;
};

type Composite = GraphQLObjectType | GraphQLInterfaceType;

/**
 * The largest number of values that an operation may return, weighted for fields with long computations. Arguments are
 * read as in the execution.
 * @throws NotEstimableError, which names an argument without a value
 */
export function estimate({ schema, operation, fragments, variables, world }: Estimated): number {
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  return Math.ceil(ofSelections(root, operation.selectionSet, { world }));

  function ofSelections(type: Composite, set: SelectionSetNode, bounds: Bounds): number {
    // A type of the interface gives the answer. The most expensive one counts.
    const types = isInterfaceType(type) ? schema.getPossibleTypes(type) : [type];
    return Math.max(0, ...types.map((objectType) => ofObject(objectType, set, bounds, [])));
  }

  function ofObject(type: GraphQLObjectType, set: SelectionSetNode, bounds: Bounds, spread: readonly string[]): number {
    let total = 0;
    for (const node of set.selections) {
      if (!isIncluded(node)) continue;
      if (node.kind === Kind.FIELD) {
        total += ofField(type, node.name.value, node, bounds);
        continue;
      }
      const name = node.kind === Kind.FRAGMENT_SPREAD ? node.name.value : undefined;
      // Validation refuses a fragment that spreads itself.
      if (name !== undefined && spread.includes(name)) continue;
      const fragment = name === undefined ? undefined : fragments.get(name);
      const condition = node.kind === Kind.INLINE_FRAGMENT ? node.typeCondition : fragment?.typeCondition;
      const inner = node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragment?.selectionSet;
      if (!inner || !applies(type, condition?.name.value)) continue;
      total += ofObject(type, inner, bounds, name === undefined ? spread : [...spread, name]);
    }
    return total;
  }

  function ofField(type: GraphQLObjectType, name: string, node: FieldNodeLike, bounds: Bounds): number {
    const field = META_FIELDS.get(name) ?? type.getFields()[name];
    if (!field) return 1;
    const args = argumentsOf(field, node);
    const { introspected = notIntrospected } = bounds;
    const isMeta = isIntrospection(type.name);
    const place = `${type.name}.${name}`;
    const below = isMeta
      ? { ...bounds, introspected: introspectedBelow(place, introspected) }
      : boundsBelow(bounds, place, args);
    const namedType = getNamedType(field.type);
    const isObject = isObjectType(namedType) || isInterfaceType(namedType);
    const inner = isObject && node.selectionSet ? ofSelections(namedType, node.selectionSet, below) : 0;
    const isList = isListType(getNullableType(field.type));
    const perEntry = Math.max(inner, isList && !isObject ? 1 : 0);
    if (isMeta) return 1 + introspectionEntries(schema, place, introspected) * perEntry;
    // Inside a connection `first` counts once, because `edges` and `nodes` are the same page.
    const entries = isPage(type.name) ? 1 : listLength(type.name, field, args, below);
    return priceOf(type.name, name, args) + entries * perEntry;
  }

  function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNodeLike): Readonly<Record<string, unknown>> {
    try {
      return inNewNames(successorsOf(field.args), getArgumentValues(field, node, variables));
    } catch (error) {
      throw notEstimable(error, node.arguments ?? []);
    }
  }

  function isIncluded(node: SelectionNode): boolean {
    if (!node.directives?.length) return true;
    try {
      return (
        getDirectiveValues(GraphQLSkipDirective, node, variables)?.if !== true &&
        getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false
      );
    } catch (error) {
      const given = node.directives.flatMap((directive) => directive.arguments ?? []);
      throw notEstimable(error, given);
    }
  }
}

/** Fields that every schema has, except `__typename`, which is a plain value. */
const META_FIELDS: ReadonlyMap<string, GraphQLField<unknown, unknown>> = new Map(
  [SchemaMetaFieldDef, TypeMetaFieldDef].map((field) => [field.name, field]),
);

type FieldNodeLike = Extract<SelectionNode, { kind: 'Field' }>;

const applies = (type: GraphQLObjectType, condition: string | undefined): boolean =>
  condition === undefined ||
  condition === type.name ||
  type.getInterfaces().some((implemented) => implemented.name === condition);

/** The error for a missing value, with the argument that contains it: graphql-js points at the value alone. */
function notEstimable(error: unknown, given: readonly ArgumentLike[]): unknown {
  if (!(error instanceof GraphQLError)) return error;
  const at = error.nodes?.[0];
  const argument =
    given.find(({ value }) => value === at) ?? given.find((candidate) => holds(candidate, at)) ?? given[0];
  const variable = argument?.value.kind === Kind.VARIABLE ? argument.value.name.value : undefined;
  return new NotEstimableError(argument?.name.value ?? 'if', variable, error);
}

type ArgumentLike = NonNullable<FieldNodeLike['arguments']>[number];

const holds = ({ value }: ArgumentLike, at: unknown): boolean => {
  const { start = -1, end = -1 } = (at as { loc?: { start: number; end: number } } | undefined)?.loc ?? {};
  return value.loc !== undefined && value.loc.start <= start && end <= value.loc.end;
};
