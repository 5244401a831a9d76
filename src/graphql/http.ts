import type { ApolloServer } from '@apollo/server';
import type { Instant } from '../domain/local-date.js';
import { UnauthenticatedError } from '../reading/sign-in.js';
import type { Context, ContextMaker } from './context.js';
import type { Report } from './format-error.js';
import { answered, failed, type HttpAnswer, preflight, refused, unauthenticated } from './http-answer.js';
import { type HttpRequest, parseRequest } from './http-request.js';

export type GraphqlOverHttp = (http: HttpRequest, now: Instant) => Promise<HttpAnswer>;

/** Every request gets an answer in the shape of GraphQL, also one that is not GraphQL at all. */
export const graphqlOverHttp =
  (server: ApolloServer<Context>, makeContext: ContextMaker, report: Report): GraphqlOverHttp =>
  async (http, now) => {
    try {
      if (http.method === 'OPTIONS') return preflight();
      const parsed = parseRequest(http);
      if (parsed.kind === 'bad') return refused(parsed.refusal);
      const contextValue = await makeContext(now, http.headers.authorization);
      const context = async () => contextValue;
      return await answered(
        http,
        await server.executeHTTPGraphQLRequest({ httpGraphQLRequest: parsed.request, context }),
      );
    } catch (error) {
      if (error instanceof UnauthenticatedError) return unauthenticated(error);
      report(error);
      return failed();
    }
  };
