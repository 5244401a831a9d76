import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { readFormerOfficials } from '../../domain/official/former-official-text.js';
import { contentLanguage, textFor } from '../../domain/text/preferred-language.js';
import type { Language, Text } from '../../domain/text/text.js';
import { type Context, readersLanguage } from '../context.js';
import { duringRequest } from '../shared/during-request.js';
import type { LibraryText } from './library-text.js';

/** The text of each error of a library, and of each formatted error that leaves the service. */
const libraryTexts = new WeakMap<object, LibraryText>();
const texts = new WeakMap<GraphQLFormattedError, Text>();

export const libraryTextOf = (error: unknown): LibraryText | undefined =>
  error instanceof Error ? libraryTexts.get(error) : undefined;

/** Gives an error a text in both languages. The request decides which one is sent. */
export function inBothLanguages(formatted: GraphQLFormattedError, text: Text): GraphQLFormattedError {
  texts.set(formatted, text);
  return formatted;
}

/**
 * Whether a library refused the request itself. Errors of resolvers have their own texts, and internal errors are
 * masked.
 */
const isOfLibrary = ({ path }: GraphQLError): boolean => path === undefined;

/**
 * Answers in the language of the reader: every error, and the words stored in place of an erased name. The texts for
 * errors of libraries are loaded with the first such error.
 */
export const errorLanguage = duringRequest<Context>({
  async didEncounterErrors({ errors, document, schema }) {
    const ofLibraries = errors.filter(isOfLibrary);
    if (ofLibraries.length === 0) return;
    const { libraryText } = await import('./library-text.js');
    for (const error of ofLibraries) libraryTexts.set(error, libraryText(error, document, schema));
  },
  async willSendResponse({ response, contextValue }) {
    const { body } = response;
    if (body.kind !== 'single') return;
    const language = readersLanguage(contextValue);
    const { data, errors } = body.singleResult;
    const used = [...(data ? [contextValue.language] : []), ...(errors ? [language] : [])];
    response.http.headers.set('content-language', contentLanguage(...used));
    // Public answers contain no names of people.
    if (language === 'en' && contextValue.viewer.kind !== 'public' && data)
      body.singleResult.data = withFormerOfficials(data, language);
    if (!errors) return;
    body.singleResult.errors = errors.map((error) => {
      const text = texts.get(error);
      return text ? { ...error, message: textFor(text, language) } : error;
    });
  },
});

/** The data of an answer with the words for erased people in the language of the reader. */
function withFormerOfficials<T>(data: T, language: Language): T {
  const read = (value: unknown): unknown => {
    if (typeof value === 'string') return readFormerOfficials(value, language);
    if (Array.isArray(value)) return value.map(read);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, read(inner)]));
  };
  return read(data) as T;
}
