import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';

type Described = { description?: string | null | undefined };

const asksForDescriptions = /\b__(schema|type)\b/;

/** Puts its description on everything in the schema, by the names that lead to it: `Unit`, `Unit.children.first`. */
export async function describe(schema: GraphQLSchema): Promise<void> {
  const { descriptions } = await import('../generated/descriptions.js');
  for (const [path, description] of JSON.parse(descriptions) as readonly [string, string][]) {
    const described = find(schema, path);
    if (described) described.description = description;
  }
}

function find(schema: GraphQLSchema, path: string): Described | undefined {
  const [first = '', second, third] = path.split('.');
  if (first.startsWith('@')) {
    const directive = schema.getDirective(first.slice(1));
    return second === undefined ? (directive ?? undefined) : directive?.args.find(({ name }) => name === second);
  }
  const type = schema.getType(first);
  if (!type || second === undefined) return type;
  if ('getValue' in type) return type.getValue(second) ?? undefined;
  const field = 'getFields' in type ? type.getFields()[second] : undefined;
  return third === undefined || !field || !('args' in field) ? field : field.args.find(({ name }) => name === third);
}

/** Only introspection reads descriptions, so they are loaded when it is asked for. */
export function descriptionsOnDemand(): ApolloServerPlugin<Context> {
  let describing: Promise<void> | undefined;
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ source, schema }) {
          if (!asksForDescriptions.test(source)) return;
          describing ??= describe(schema);
          await describing;
        },
      };
    },
  };
}
