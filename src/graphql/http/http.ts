import type { ApolloServer, HTTPGraphQLRequest } from '@apollo/server';
import { preferredLanguage } from '../../domain/text/preferred-language.js';
import type { Instant } from '../../domain/time/local-date.js';
import { UnauthenticatedError } from '../../reference-data/sign-in.js';
import type { Context } from '../context.js';
import type { ContextMaker } from '../context-maker.js';
import { type FinishedAnswer, publicMemory } from '../shared/public-memory.js';
import {
  answered,
  failed,
  finished,
  type HttpAnswer,
  isGoodForAll,
  preflight,
  refused,
  tooLate,
  unauthenticated,
} from './answer.js';
import { type Deadline, deadlineAfter, deadlineError, MOST_QUERY_MS, type Stopwatch } from './deadline.js';
import type { Report } from './format-error.js';
import { type HttpRequest, parseRequest } from './request.js';

export type GraphqlOverHttp = (http: HttpRequest, now: Instant) => Promise<HttpAnswer>;

/** Every request gets an answer in the shape of GraphQL, also one that is not GraphQL at all. */
export const graphqlOverHttp = (
  server: ApolloServer<Context>,
  makeContext: ContextMaker,
  report: Report,
  stopwatch: Stopwatch,
): GraphqlOverHttp => {
  const memory = publicMemory();
  const execute = async (http: HttpRequest, request: HTTPGraphQLRequest, now: Instant, deadline: Deadline) => {
    const contextValue = await makeContext(now, http.headers, deadline);
    const context = async () => contextValue;
    return finished(await server.executeHTTPGraphQLRequest({ httpGraphQLRequest: request, context }));
  };
  const answerAnew = async (http: HttpRequest, now: Instant, keep: (answer: FinishedAnswer) => void) => {
    const language = preferredLanguage(http.headers['accept-language']);
    const deadline = deadlineAfter(MOST_QUERY_MS, stopwatch);
    try {
      const parsed = parseRequest(http);
      if (parsed.kind === 'bad') return refused(parsed.refusal, language);
      const answer = await deadline.orOver(execute(http, parsed.request, now, deadline));
      if (answer !== undefined && !deadline.isOver) {
        keep(answer);
        return answered(http, answer);
      }
      // The table may be away: operators must hear of it although the client has an answer.
      report(deadlineError());
      return tooLate(language);
    } catch (error) {
      if (error instanceof UnauthenticatedError) return unauthenticated(error, language);
      report(error);
      return failed(language);
    } finally {
      if (deadline.isLifted) memory.empty();
    }
  };
  return async (http, now) => {
    if (http.method === 'OPTIONS') return preflight();
    const question = anonymousQuestion(http);
    const recent = memory.recent(now);
    const kept = question && recent.answer(question);
    if (kept) return answered(http, kept);
    return answerAnew(http, now, (answer) => {
      if (question && isGoodForAll(answer)) recent.keepAnswer(question, answer);
    });
  };
};

/**
 * Everything that shapes the answer to a question without a token: the query string or the body holds the document, the
 * name of the operation, the variables and the extensions. Undefined for somebody who signs in.
 */
function anonymousQuestion({ method, headers, query, body = '', isBase64Encoded }: HttpRequest): string | undefined {
  if (headers.authorization !== undefined) return undefined;
  const { accept, 'accept-language': language, 'content-type': contentType } = headers;
  return JSON.stringify([method, accept, language, contentType, query, isBase64Encoded]) + body;
}
