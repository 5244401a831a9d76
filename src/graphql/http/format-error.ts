import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Text } from '../../domain/text/text.js';
import { RequestError } from '../shared/errors.js';
import { inBothLanguages, libraryTextOf } from './error-language.js';
import { failureOf } from './failure.js';
import type { LibraryText } from './library-text.js';
import { type ExceededLimit, exceeded, limitMessage, limits } from './limits.js';

export type ReportError = (error: unknown) => void;

/**
 * Decides which errors leave the service. Intended errors go out unchanged; all others are masked and reported. Apollo
 * gives every validation error the same code, so errors of limits get their own code back here.
 */
export const errorFormatter =
  (report: ReportError) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const withText = (text: Text, extensions: Record<string, unknown>) =>
      inBothLanguages({ ...formatted, message: text.en, extensions }, text);
    const limit = limitIn(formatted);
    if (limit) return withText(limitMessage(limit), { code: 'LIMIT_EXCEEDED', limit });
    if (isMeant(formatted, error)) {
      const { text, extensions } = meantText(error) ?? {};
      return text ? withText(text, { ...formatted.extensions, ...extensions }) : formatted;
    }
    if (isOfRequest(error)) {
      const { text, extensions } = libraryTextOf(error) ?? { text: { vi: formatted.message, en: formatted.message } };
      return withText(text, { code: 'BAD_USER_INPUT', ...extensions });
    }
    const cause = unwrapResolverError(error);
    report(cause);
    const { text, extensions } = failureOf(cause);
    return withText(text, extensions);
  };

/** The text of an intended error: own refusals have one even if a library wrapped them, those of libraries got one. */
function meantText(error: unknown): { text: Text; extensions?: LibraryText['extensions'] } | undefined {
  for (let inner = error; inner instanceof GraphQLError; inner = inner.originalError)
    if (inner instanceof RequestError) return { text: inner.text };
  return libraryTextOf(error);
}

/** Whether graphql-js refused the request before it resolved a field. */
const isOfRequest = (error: unknown): boolean =>
  error instanceof GraphQLError && error.path === undefined && error.originalError === undefined;

/** Whether an error is for callers: a GraphQLError with a code of its own. */
const isMeant = (formatted: GraphQLFormattedError, error: unknown): boolean =>
  unwrapResolverError(error) instanceof GraphQLError && formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR';

function limitIn({ message, extensions }: GraphQLFormattedError): ExceededLimit | undefined {
  if (extensions?.limit) return extensions.limit as ExceededLimit;
  // graphql-js stops counting at the limit, so the document has at least one token more.
  if (/more tha[nt] \d+ tokens/.test(message)) return exceeded('TOKENS', limits.TOKENS + 1);
  if (message === 'Validation aborted.') return exceeded('COMPARISONS', limits.COMPARISONS + 1);
  if (extensions?.validationErrorCode === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED')
    return exceeded('SELECTIONS', limits.SELECTIONS + 1);
  return undefined;
}
