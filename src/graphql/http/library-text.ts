import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql';
import type { Text } from '../../domain/text/text.js';
import { translated } from './library-messages.js';
import { refusedValue } from './refused-value.js';

export type LibraryText = { readonly text: Text; readonly extensions: Readonly<Record<string, unknown>> };

/** Libraries put the whole value into their messages. */
const LONGEST = 1_000;

/**
 * A refusal by graphql-js or Apollo in both languages. It adds the argument and what is accepted if they leave that
 * out.
 */
export function libraryText(
  error: GraphQLError,
  document: DocumentNode | undefined,
  schema: GraphQLSchema,
): LibraryText {
  const message = error.message.length > LONGEST ? `${error.message.slice(0, LONGEST)}…` : error.message;
  const vi = ended(translated(message) ?? `Yêu cầu không hợp lệ: ${message}`);
  const { argument, variable, accepted } = document ? refusedValue(error, document, schema) : NOTHING;
  const isNamed = argument === undefined || message.includes(`rgument "${argument}"`);
  return {
    text: {
      vi: `${isNamed ? '' : `Tham số "${argument}": `}${vi}${accepted ? ` Giá trị được chấp nhận: ${accepted.vi}.` : ''}`,
      en: `${isNamed ? '' : `Argument "${argument}": `}${accepted ? ended(message) : message}${accepted ? ` Accepted: ${accepted.en}.` : ''}`,
    },
    extensions: { ...(argument !== undefined && { argument }), ...(variable !== undefined && { variable }) },
  };
}

const ended = (sentence: string): string => (/[.?…]$/.test(sentence) ? sentence : `${sentence}.`);

const NOTHING = { argument: undefined, variable: undefined, accepted: undefined };
