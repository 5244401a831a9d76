import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type NamedTypeNode,
  TypeInfo,
  type TypeNode,
  ValidationContext,
} from 'graphql';
import { duringRequest } from '../shared/during-request.js';

/** Scalars of codes, and the types that the last release used for codes. */
export const CODES: ReadonlySet<string> = new Set([
  'PeriodCode',
  'IndicatorCode',
  'GroupCode',
  'PillarCode',
  'MethodCode',
]);
const FORMER: ReadonlySet<string> = new Set(['String', 'ID']);

const named = (type: TypeNode): NamedTypeNode => (type.kind === Kind.NAMED_TYPE ? type : named(type.type));

/**
 * Documents of the last release declare `$period: String` for what is a code now. Such a variable gets the type of its
 * places, if all of them take the same code. Until 2027-12-31.
 */
export function declareCodes(schema: GraphQLSchema, document: DocumentNode): void {
  const context = new ValidationContext(schema, document, new TypeInfo(schema), () => undefined);
  for (const operation of document.definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const { variable, type } of operation.variableDefinitions ?? []) {
      const { name } = named(type);
      if (!FORMER.has(name.value)) continue;
      const places = context
        .getRecursiveVariableUsages(operation)
        .filter(({ node }) => node.name.value === variable.name.value)
        .map((place) => getNamedType(place.type)?.name);
      const [code, ...others] = new Set(places);
      if (code !== undefined && CODES.has(code) && others.length === 0) Object.assign(name, { value: code });
    }
  }
}

/** Changes the parsed document before its validation. The server caches the changed document. */
export const formerVariables = duringRequest({
  async validationDidStart({ schema, document }) {
    declareCodes(schema, document);
  },
});
