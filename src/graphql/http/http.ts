import type { ApolloServer, HTTPGraphQLRequest } from '@apollo/server';
import type { Instant } from '../../domain/time/local-date.js';
import { UnauthenticatedError } from '../../reference-data/sign-in.js';
import type { Context } from '../context.js';
import type { ContextMaker } from '../context-maker.js';
import { answered, failed, type HttpAnswer, preflight, refused, tooLate, unauthenticated } from './answer.js';
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
  const execute = async (
    http: HttpRequest,
    httpGraphQLRequest: HTTPGraphQLRequest,
    now: Instant,
    deadline: Deadline,
  ) => {
    const contextValue = await makeContext(now, http.headers.authorization, deadline);
    const context = async () => contextValue;
    return answered(http, await server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context }));
  };
  return async (http, now) => {
    try {
      if (http.method === 'OPTIONS') return preflight();
      const parsed = parseRequest(http);
      if (parsed.kind === 'bad') return refused(parsed.refusal);
      const deadline = deadlineAfter(MOST_QUERY_MS, stopwatch);
      const answer = await deadline.orOver(execute(http, parsed.request, now, deadline));
      if (answer !== undefined && !deadline.isOver) return answer;
      // The table may be away: operators must hear of it although the client has an answer.
      report(deadlineError());
      return tooLate();
    } catch (error) {
      if (error instanceof UnauthenticatedError) return unauthenticated(error);
      report(error);
      return failed();
    }
  };
};
