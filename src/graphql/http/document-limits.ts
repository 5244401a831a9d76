import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';
import { apiError } from '../shared/errors.js';
import { exceeded, type LimitName, limitMessage, limits } from './limits.js';
import { REQUEST_TEXTS } from './texts.js';

type Size = Record<'DEPTH' | 'FIELDS' | 'ALIASES' | 'DIRECTIVES', number>;

const NAMES: readonly (keyof Size)[] = ['DEPTH', 'FIELDS', 'ALIASES', 'DIRECTIVES'];
const nothing = (): Size => ({ DEPTH: 0, FIELDS: 0, ALIASES: 0, DIRECTIVES: 0 });

export const limitError = (name: LimitName, value: number) => {
  const limit = exceeded(name, value);
  // Without a status, Apollo would answer 500.
  return apiError('LIMIT_EXCEEDED', limitMessage(limit), { limit, http: { status: 400 } });
};

const noSubscriptions = () => apiError('GRAPHQL_VALIDATION_FAILED', REQUEST_TEXTS.subscription);

/** Counts the parts of a document before it runs, with every fragment spread expanded. */
export const documentLimits: ValidationRule = (context) => ({
  Document(document) {
    const measure = measurer(document);
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      if (definition.operation === 'subscription') return context.reportError(noSubscriptions());
      const size = measure(definition);
      const name = NAMES.find((limit) => size[limit] > limits[limit]);
      if (name) return context.reportError(limitError(name, size[name]));
    }
    return undefined;
  },
});

export const fragmentsOf = ({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])));

function measurer(document: DocumentNode): (operation: OperationDefinitionNode) => Size {
  const fragments = fragmentsOf(document);
  /** Null while a fragment is being measured. A fragment that spreads itself adds nothing; another rule refuses it. */
  const measured = new Map<string, Size | null>();

  function ofFragment(name: string): Size {
    const earlier = measured.get(name);
    if (earlier !== undefined) return earlier ?? nothing();
    measured.set(name, null);
    const fragment = fragments.get(name);
    const size = fragment ? ofSelections(fragment.selectionSet) : nothing();
    measured.set(name, size);
    return size;
  }

  function ofSelections(set: SelectionSetNode | undefined): Size {
    const total = nothing();
    for (const node of set?.selections ?? []) {
      const inner = node.kind === Kind.FRAGMENT_SPREAD ? ofFragment(node.name.value) : ofSelections(node.selectionSet);
      const isField = node.kind === Kind.FIELD;
      total.DEPTH = Math.max(total.DEPTH, inner.DEPTH + (isField ? 1 : 0));
      total.FIELDS += inner.FIELDS + (isField ? 1 : 0);
      total.ALIASES += inner.ALIASES + (isField && node.alias ? 1 : 0);
      total.DIRECTIVES += inner.DIRECTIVES + (node.directives?.length ?? 0);
    }
    return total;
  }

  return (operation) => {
    const size = ofSelections(operation.selectionSet);
    return { ...size, DIRECTIVES: size.DIRECTIVES + (operation.directives?.length ?? 0) };
  };
}
