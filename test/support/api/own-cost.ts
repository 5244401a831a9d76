import {
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import type { RandomDocument } from './random-documents.js';

/** The least and the largest cost of a document, counted in a simpler way than the service counts. */
export type OwnCost = { readonly least: number; readonly most: number };

/** A bound for every list of the demonstration: days of a year and more, months, communes, indicators. */
const LONGEST_LIST = 400;
const LARGEST_PAGE = 1_000;
/** Fields with long computations or reads. The service may price them above a value, up to `DEAREST`. */
const DEAR = new Set([
  ...['audit', 'certainty', 'own', 'ownStatements', 'sensitivity'],
  ...['robustness', 'dataQuality', 'improvements', 'movement', 'simulateRanking', 'notApplicable', 'unrankedSentence'],
  ...['node', 'nodes', 'report', 'countsFrom', 'countsFromSentence', 'allowedActions', 'commentedFigures', 'review'],
  ...['overdue', 'officials', 'forms', 'toReview', 'extensionsToDecide', 'whatIWasTold'],
]);
const DEAREST = 20_000;
const priceOf = (field: string): number => (DEAR.has(field) ? DEAREST : 1);

type Field = Extract<SelectionSetNode['selections'][number], { kind: 'Field' }>;

/**
 * Least: a value for each field outside of conditions, once for each entry that `first` or `last` asks for. Most: every
 * field that there is counts, however long its list may be. Whatever lies between is left to the service.
 */
export function ownCost(schema: GraphQLSchema, { query, variables }: RandomDocument): OwnCost {
  const document = parse(query);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  return operation ? ofSet('Query', operation.selectionSet) : { least: 0, most: 0 };

  function ofSet(type: string, set: SelectionSetNode): OwnCost {
    let [least, most] = [0, 0];
    for (const node of set.selections) {
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : undefined;
      const inner = fragment?.selectionSet ?? (node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : undefined);
      const on =
        (fragment ?? (node.kind === Kind.INLINE_FRAGMENT ? node : undefined))?.typeCondition?.name.value ?? type;
      const cost = node.kind === Kind.FIELD ? ofField(type, node) : inner ? ofSet(on, inner) : { least: 0, most: 0 };
      const isCertain = !node.directives?.length && on === type && isObjectType(schema.getType(type));
      least += isCertain ? cost.least : 0;
      most += cost.most;
    }
    return { least, most };
  }

  function ofField(type: string, node: Field): OwnCost {
    const parent = schema.getType(type);
    const field = parent && 'getFields' in parent ? parent.getFields()[node.name.value] : undefined;
    if (!field || !('args' in field))
      return { least: 1, most: node.name.value === '__typename' ? 1 : Number.POSITIVE_INFINITY };
    const inner = node.selectionSet ? ofSet(getNamedType(field.type).name, node.selectionSet) : { least: 0, most: 0 };
    const size = node.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last')?.value;
    const isPage = getNamedType(field.type).name.endsWith('Connection');
    const isWithinPage = type.endsWith('Connection');
    const isList = isListType(getNullableType(field.type));
    const longest = isWithinPage || !(isList || isPage || size) ? 1 : size ? LARGEST_PAGE : LONGEST_LIST;
    const wanted = size && !isWithinPage ? (numberIn(size) ?? longest) : longest;
    return {
      least: 1 + (isPage && size ? Math.max(1, numberIn(size) ?? 1) : 1) * inner.least,
      most: priceOf(node.name.value) + Math.max(wanted, 1) * Math.max(inner.most, isList ? 1 : 0),
    };
  }

  function numberIn(value: ValueNode): number | undefined {
    if (value.kind === Kind.INT) return Number(value.value);
    const given = value.kind === Kind.VARIABLE ? variables[value.name.value] : undefined;
    return typeof given === 'number' ? given : undefined;
  }
}
