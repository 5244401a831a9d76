import { GraphQLError, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql';
import type { Text } from '../../domain/text/text.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { documentLimits } from '../http/document-limits.js';
import { declareCodes } from '../http/former-variables.js';
import { limits } from '../http/limits.js';
import { RequestError } from '../shared/errors.js';
import { documentIdOf } from './trusted-documents.js';

/** Why a request with this text would be refused, as far as that is known without its variables. */
async function faultOf(text: string, schema: GraphQLSchema): Promise<Text | undefined> {
  try {
    const document = parse(text, { maxTokens: limits.TOKENS });
    declareCodes(schema, document);
    const [error] = validate(schema, document, [...specifiedRules, documentLimits], { maxErrors: 1 });
    return error && (await textOf(error, schema));
  } catch (error) {
    if (error instanceof GraphQLError) return textOf(error, schema);
    throw error;
  }
}

/** The texts for errors of libraries are loaded with the first refusal. */
async function textOf(error: GraphQLError, schema: GraphQLSchema): Promise<Text> {
  if (error instanceof RequestError) return error.text;
  const { libraryText } = await import('../http/library-text.js');
  return libraryText(error, undefined, schema).text;
}

export const documentResolvers: Resolvers = {
  Mutation: {
    registerDocument: async (_root, { input }, context, { schema }) => {
      const { text, ...args } = input;
      const { registerDocument } = await context.administration();
      const id = documentIdOf(text);
      const fault = await faultOf(text, schema);
      const { record, value, errors } = await registerDocument({ ...args, id, text, fault });
      return { record, document: value, errors };
    },
  },
  TrustedDocument: {
    documentId: ({ id }) => id,
  },
};
