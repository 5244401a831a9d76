import type { ApolloServer } from '@apollo/server';
import { languageOfAnswer } from '../../domain/text/preferred-language.js';
import type { Instant } from '../../domain/time/local-date.js';
import { UnauthenticatedError, UnknownAssignmentError } from '../../reference-data/sign-in.js';
import type { Context } from '../context.js';
import { type FinishedAnswer, publicMemory, type RecentAnswers } from '../shared/public-memory.js';
import {
  answered,
  failed,
  finished,
  type HttpAnswer,
  isGoodForAll,
  preflight,
  readerOf,
  refused,
  tooLate,
  unauthenticated,
  unknownAssignment,
} from './answer.js';
import { compressed } from './compression.js';
import { type Deadline, deadlineAfter, deadlineError, MOST_QUERY_MS, type Stopwatch } from './deadline.js';
import type { ReportError } from './format-error.js';
import { type HttpRequest, type ParsedRequest, parseRequest, unknownDocument, withText } from './request.js';

export type GraphqlOverHttp = (http: HttpRequest, now: Instant) => Promise<HttpAnswer>;

type Headers = Readonly<Record<string, string | undefined>>;

/**
 * Makes the context of a request.
 * @throws UnauthenticatedError if the header `Authorization` is present but identifies nobody
 */
export type ContextMaker = (
  now: Instant,
  headers: Headers,
  deadline: Deadline,
  recent: RecentAnswers,
) => Promise<Context>;

/** The text of a registered document. Undefined if no document has the id. */
export type TrustedDocuments = (id: string) => Promise<string | undefined>;

type GraphqlRequest = Extract<ParsedRequest, { kind: 'graphql' }>;

/** No document is registered under the `documentId` of a request. */
class UnknownDocumentError extends Error {
  override name = 'UnknownDocumentError';
  constructor(readonly id: string) {
    super(id);
  }
}

type Question = { readonly http: HttpRequest; readonly now: Instant; readonly recent: RecentAnswers };

/** Answers every request in the form of GraphQL, also one that is no GraphQL request. */
export const graphqlOverHttp = (
  server: ApolloServer<Context>,
  makeContext: ContextMaker,
  report: ReportError,
  stopwatch: Stopwatch | undefined,
  documents: TrustedDocuments,
): GraphqlOverHttp => {
  const memory = publicMemory();
  const execute = async (question: Question, { request, documentId }: GraphqlRequest, deadline: Deadline) => {
    const { http, now, recent } = question;
    const contextValue = await makeContext(now, http.headers, deadline, recent);
    const context = async () => contextValue;
    const text = documentId === undefined ? undefined : await documents(documentId);
    if (documentId !== undefined && text === undefined) throw new UnknownDocumentError(documentId);
    const httpGraphQLRequest = text === undefined ? request : withText(request, text);
    return finished(await server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context }));
  };
  const answerAnew = async (question: Question, keep: (answer: FinishedAnswer) => void) => {
    const reader = readerOf(question.http);
    const deadline = deadlineAfter(MOST_QUERY_MS, stopwatch);
    try {
      const parsed = parseRequest(question.http);
      if (parsed.kind === 'bad') return refused(parsed.refusal, reader);
      const answer = await deadline.orOver(execute(question, parsed, deadline));
      if (answer !== undefined && !deadline.isOver) {
        keep(answer);
        return compressed(question.http, answered(question.http, answer), answer);
      }
      // The table may be unavailable. Operators must know although the client has an answer.
      report(deadlineError());
      return tooLate(reader);
    } catch (error) {
      if (error instanceof UnauthenticatedError) return unauthenticated(error, reader);
      if (error instanceof UnknownAssignmentError) return unknownAssignment(error, reader);
      if (error instanceof UnknownDocumentError) return refused(unknownDocument(error.id), reader);
      report(error);
      return failed(error, reader);
    } finally {
      if (deadline.isLifted) memory.empty();
    }
  };
  return async (http, now) => {
    if (http.method === 'OPTIONS') return preflight();
    const name = anonymousQuestion(http);
    const recent = memory.recent(now);
    const kept = name && recent.answer(name);
    if (kept) return compressed(http, answered(http, kept), kept);
    return answerAnew({ http, now, recent }, (answer) => {
      if (name && isGoodForAll(answer)) recent.keepAnswer(name, answer);
    });
  };
};

/**
 * The cache key of an anonymous query: everything that shapes its answer. The query string or the body holds document,
 * operation name, variables and extensions. Undefined for a request with a token.
 */
function anonymousQuestion({ method, headers, query, body = '', isBase64Encoded }: HttpRequest): string | undefined {
  if (headers.authorization !== undefined) return undefined;
  const { accept, 'content-type': contentType } = headers;
  const language = languageOfAnswer(headers['accept-language']);
  return JSON.stringify([method, accept, language, contentType, query, isBase64Encoded]) + body;
}
