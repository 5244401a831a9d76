import type { Change } from './changed-text.js';

/** What a resolver is told of its field: graphql-js writes ten properties for each field, these are looked up when read. */
const RESOLVE_INFO = `
class ResolveInfo {
  constructor(exeContext, fieldDef, fieldNodes, parentType, path) {
    this.exeContext = exeContext;
    this.fieldDef = fieldDef;
    this.fieldNodes = fieldNodes;
    this.parentType = parentType;
    this.path = path;
  }
  get fieldName() { return this.fieldDef.name; }
  get returnType() { return this.fieldDef.type; }
  get schema() { return this.exeContext.schema; }
  get fragments() { return this.exeContext.fragments; }
  get rootValue() { return this.exeContext.rootValue; }
  get operation() { return this.exeContext.operation; }
  get variableValues() { return this.exeContext.variableValues; }
}`;

/**
 * The fields that an operation asks of each type: found once for a document, or once an answer where @skip, @include or
 * another directive stands in it.
 */
const PLANS = `
const plans = new WeakMap();
const isConditional = ({ selectionSet }) =>
  selectionSet?.selections.some((node) => node.directives?.length > 0 || isConditional(node)) ?? false;
function planOf(document, operation) {
  const known = plans.get(operation);
  if (known) return known;
  const plan = new Map();
  if (!document.definitions.some(isConditional)) plans.set(operation, plan);
  return plan;
}
function fieldsOf({ plan }, type, of, collect) {
  const known = plan.get(of);
  if (known?.type === type) return known.fields;
  const fields = [...collect()];
  plan.set(of, { type, fields });
  return fields;
}
const rootFieldsOf = (exeContext, type) =>
  new Map(fieldsOf(exeContext, type, exeContext.operation, () =>
    collectFields(exeContext.schema, exeContext.fragments, exeContext.variableValues, type, exeContext.operation.selectionSet)));
const collectSubfields = (exeContext, type, fieldNodes) =>
  fieldsOf(exeContext, type, fieldNodes, () =>
    _collectSubfields(exeContext.schema, exeContext.fragments, exeContext.variableValues, type, fieldNodes));`;

/** Arguments of a field, once an answer for all entries of a list; resolvers change none. */
const ARGUMENTS = `
function argumentsOf({ known, variableValues }, fieldDef, node) {
  if (fieldDef.args.length === 0) return {};
  const before = known.get(node);
  if (before?.fieldDef === fieldDef) return before.values;
  const values = getArgumentValues(fieldDef, node, variableValues);
  known.set(node, { fieldDef, values });
  return values;
}`;

/** A plain value of the object at hand is its own answer; whatever is amiss with it, the long way says. */
const PLAIN_VALUE = `
  const leaf = isNonNullType(returnType) ? returnType.ofType : returnType;
  if (resolveFn === defaultFieldResolver && typeof source === 'object' && source !== null && isLeafType(leaf)) {
    const value = source[fieldDef.name];
    if (value === null && leaf === returnType) return null;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      try {
        return completeLeafValue(leaf, value);
      } catch {}
  }
  `;

/** What graphql-js does anew for each field of each entry of a list. */
export const QUICK_EXECUTION: Change = {
  filter: /[\\/]graphql[\\/]execution[\\/]execute\.mjs$/,
  texts: [
    [/const collectSubfields = memoize3\([\s\S]*?\n\);/, `${RESOLVE_INFO}${PLANS}${ARGUMENTS}`],
    [/const rootFields = collectFields\([\s\S]*?\n {2}\);/, 'const rootFields = rootFieldsOf(exeContext, rootType);'],
    ['collectedErrors: new CollectedErrors(),', '$& plan: planOf(document, operation), known: new Map(),'],
    ['of fields.entries()) {', 'of fields) {'],
    ['const info = buildResolveInfo(', `${PLAIN_VALUE}const info = new ResolveInfo(`],
    [
      /const args = getArgumentValues\(\s*fieldDef,\s*fieldNodes\[0\],\s*exeContext\.variableValues,\s*\);/,
      'const args = argumentsOf(exeContext, fieldDef, fieldNodes[0]);',
    ],
  ],
};
