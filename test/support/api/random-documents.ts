import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isRequiredArgument,
} from 'graphql';
import { randomNumbers } from '../builders/random-communes.js';
import { type RandomValues, randomValues } from './random-values.js';

export type RandomDocument = { readonly query: string; readonly variables: Record<string, unknown> };

type Composite = GraphQLObjectType | GraphQLInterfaceType;
type Input = GraphQLArgument | GraphQLInputField;

const DEEPEST = 7;
const MOST_FIELDS = 90;

/** Documents that the schema accepts, most of them, with variables in every state a client may leave them in. */
export function randomDocuments(schema: GraphQLSchema, seed: number): () => RandomDocument {
  const random = randomNumbers(seed);
  return () => randomDocument(schema, random);
}

function randomDocument(schema: GraphQLSchema, random: () => number): RandomDocument {
  const values: RandomValues = randomValues(random);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const fragments = new Map<string, { readonly type: string; readonly text: string }>();
  let left = 1 + Math.floor(random() * MOST_FIELDS);
  let names = 0;
  const most = 1 + Math.floor(random() * DEEPEST);
  /** One field below another: nothing beside it makes up for a list that is longer than was counted. */
  const isNarrow = random() < 0.35;
  const root = schema.getQueryType() as GraphQLObjectType;
  const body = selections(root, most);
  const texts = [...fragments].map(([name, { type, text }]) => `fragment ${name} on ${type} ${text}`);
  const declared = values.declarations().join(', ');
  const query = [`query${declared ? `(${declared})` : ''} ${body}`, ...texts].join('\n');
  return { query, variables: values.given() };

  function selections(type: Composite, depth: number): string {
    const count = isNarrow ? 1 : 1 + Math.floor(random() * (type === root ? 3 : 8));
    const chosen = Array.from({ length: count }, () => (left > 0 ? selection(type, depth) : '__typename'));
    return `{ ${chosen.join(' ')} }`;
  }

  function selection(type: Composite, depth: number): string {
    if (type === root && random() < 0.04)
      return `__schema ${selections(schema.getType('__Schema') as GraphQLObjectType, depth)}`;
    const luck = random();
    if (luck < 0.05) return `...${condition()} ${selections(type, depth)}`;
    if (luck < 0.1 || (isInterfaceType(type) && luck < 0.5)) {
      const within = isInterfaceType(type) ? pick(schema.getPossibleTypes(type)) : type;
      return `... on ${within.name}${condition()} ${selections(within, depth)}`;
    }
    if (luck < 0.18 && type !== root) return `...${fragmentOn(type, depth)}${condition()}`;
    return field(type, depth);
  }

  function fragmentOn(type: Composite, depth: number): string {
    const there = [...fragments].filter(([, fragment]) => fragment.type === type.name).map(([name]) => name);
    if (there.length > 0 && random() < 0.6) return pick(there);
    // Named only when it is complete, so that no fragment spreads itself.
    const text = selections(type, depth);
    const name = `F${fragments.size}`;
    fragments.set(name, { type: type.name, text });
    return name;
  }

  function field(type: Composite, depth: number): string {
    const all = Object.values(type.getFields());
    const plain = all.filter(({ type: answer }) => depth > 0 || !isCompositeType(getNamedType(answer)));
    const lists = plain.filter(({ type: answer }) => isCompositeType(getNamedType(answer)));
    const chosen = pick(lists.length > 0 && random() < (isNarrow ? 0.9 : 0.35) ? lists : plain);
    if (!chosen) return '__typename';
    left -= 1;
    const args = chosen.args.flatMap((arg) => (isRequiredArgument(arg) || random() < 0.4 ? [argument(arg)] : []));
    // Fields of one name merge, which is allowed as long as their arguments agree.
    const alias = args.length > 0 || random() < 0.05 ? `a${names++}: ` : '';
    const given = args.length > 0 ? `(${args.join(', ')})` : '';
    return `${alias}${chosen.name}${given}${condition()}${inner(chosen.type, depth - 1)}`;
  }

  function inner(answer: GraphQLOutputType, depth: number): string {
    const namedType = getNamedType(answer);
    return isCompositeType(namedType) ? ` ${selections(namedType as Composite, depth)}` : '';
  }

  function argument(arg: Input): string {
    return `${arg.name}: ${values.of(arg)}`;
  }

  function condition(): string {
    if (random() > 0.12) return '';
    return ` @${pick(['include', 'skip'])}(if: ${values.condition()})`;
  }
}
