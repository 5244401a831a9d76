import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;
type Fields = Readonly<Record<string, unknown>>;

const selectionOf = (text: string): SelectionSetNode['selections'] => {
  const [definition] = parse(text).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [];
};

/** Asks every object for its type and, where it has one, its id, as clients with a normalising cache do; of types, for more. */
export function withIds(schema: GraphQLSchema, document: DocumentNode, more: Readonly<Record<string, string>> = {}) {
  const info = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(info, {
      SelectionSet: {
        leave(node) {
          const type = info.getParentType();
          if ((!isObjectType(type) && !isInterfaceType(type)) || type === schema.getQueryType()) return undefined;
          const hasId = getNamedType(type.getFields().id?.type)?.name === 'ID';
          const added = selectionOf(`{ __typename ${hasId ? 'id' : ''} ${more[type.name] ?? ''} }`);
          return { ...node, selections: [...node.selections, ...added] };
        },
      },
    }),
  );
}

const isObject = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** An argument as it was given: variables have their values. */
function given(node: ValueNode, variables: Variables): unknown {
  switch (node.kind) {
    case Kind.VARIABLE:
      return variables[node.name.value];
    case Kind.LIST:
      return node.values.map((value) => given(value, variables));
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map(({ name, value }) => [name.value, given(value, variables)]));
    case Kind.NULL:
      return null;
    default:
      return node.value;
  }
}

function keyOfField({ name, arguments: given_ = [] }: FieldNode, variables: Variables): string {
  const args = given_.map((argument) => [argument.name.value, given(argument.value, variables)] as const);
  return args.length === 0 ? name.value : `${name.value}(${JSON.stringify(Object.fromEntries(args.toSorted()))})`;
}

/**
 * What a client keeps by type and id, each field by its name and arguments; what has no id is kept in its owner. Unlike a
 * client it overwrites nothing: a key that is given a second content is told with both, and with who said them.
 */
export function oneContent() {
  const kept = new Map<string, { readonly content: string; readonly saidBy: string }>();
  const faults: string[] = [];

  const leaf = (key: string, value: unknown, saidBy: string) => {
    const content = JSON.stringify(value);
    const before = kept.get(key);
    if (!before) kept.set(key, { content, saidBy });
    else if (before.content !== content)
      faults.push(`${key}: ${before.content} of ${before.saidBy} | ${content} of ${saidBy}`);
  };

  function keep(document: DocumentNode, variables: Variables, data: Fields, saidBy: string): void {
    let values = variables;
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);

    const fieldsOf = (set: SelectionSetNode): FieldNode[] =>
      set.selections.flatMap((selection) => {
        if (selection.kind === Kind.FIELD) return [selection];
        const of = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        return of ? fieldsOf(of.selectionSet) : [];
      });

    const value = (at: string, of: unknown, set: SelectionSetNode | undefined): void => {
      if (Array.isArray(of)) {
        leaf(`${at} length`, of.length, saidBy);
        for (const [i, entry] of of.entries()) value(`${at}[${i}]`, entry, set);
        return;
      }
      if (!set || !isObject(of)) {
        leaf(at, of, saidBy);
        return;
      }
      const hasId = typeof of.id === 'string' && typeof of.__typename === 'string';
      const key = hasId ? `${of.__typename} ${of.id}` : at;
      if (hasId) leaf(at, key, saidBy);
      object(key, of, set);
    };

    const object = (key: string, of: Fields, set: SelectionSetNode): void => {
      for (const field of fieldsOf(set)) {
        const name = field.alias?.value ?? field.name.value;
        // An inline fragment of another type asks for what is not there.
        if (name in of) value(`${key}.${keyOfField(field, values)}`, of[name], field.selectionSet);
      }
    };

    for (const definition of document.definitions)
      if (definition.kind === Kind.OPERATION_DEFINITION) {
        for (const { variable, defaultValue } of definition.variableDefinitions ?? [])
          if (defaultValue && values[variable.name.value] === undefined)
            values = { ...values, [variable.name.value]: given(defaultValue, {}) };
        object('Query', data, definition.selectionSet);
      }
  }

  return { keep, faults, size: () => kept.size };
}
