import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { MAP_HEADER } from '../../domain/access/cross-origin.js';
import { mapVersion } from '../../domain/register/map-version.js';
import type { Context } from '../context.js';
import { duringRequest } from '../shared/during-request.js';
import { type Seen, tellSeen } from '../shared/seen.js';
import { complexityLimit } from './complexity.js';
import { documentLimits } from './document-limits.js';
import { errorLanguage } from './error-language.js';
import { failureStatus } from './failure.js';
import { errorFormatter, type ReportError } from './format-error.js';
import { formerVariables } from './former-variables.js';
import { limits } from './limits.js';

/**
 * The server, without plugins that report to others or wrap every field. It needs no protection against forged
 * requests: the service reads no cookie, so a browser adds no authority to a request.
 */
export function createServer(schema: GraphQLSchema, report: ReportError, seen: Seen): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    plugins: [
      cacheHeaders,
      formerVariables,
      complexityLimit,
      errorLanguage,
      failureStatus,
      tellSeen(seen),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
    logger: { debug() {}, info() {}, warn: report, error: report },
    csrfPrevention: false,
    persistedQueries: false,
    introspection: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // Apollo's own function would indent the text.
    stringifyResult: (result) => JSON.stringify(result),
    formatError: errorFormatter(report),
    parseOptions: { maxTokens: limits.TOKENS },
    validationRules: [documentLimits],
    validationOptions: { maxErrors: 20 },
    maxRecursiveSelections: limits.SELECTIONS,
    hideSchemaDetailsFromClientErrors: false,
  });
}

/** How long edges and browsers may keep an answer. Functions keep the settings for only five seconds. */
const PUBLIC = 'public, max-age=60';

/**
 * Every answer names the version of its map. Answers without a token are the same for everybody. Answers with a token
 * or with errors are never cached. Apollo's own plugin would visit every field; the operation alone is enough.
 */
const cacheHeaders = duringRequest<Context>({
  async willSendResponse({ operation, response, contextValue }) {
    const result = response.body.kind === 'single' ? response.body.singleResult : undefined;
    const isPublic = contextValue.viewer.kind === 'public';
    const isGood = operation?.operation === 'query' && result?.data != null && !result.errors?.length;
    response.http.headers.set('cache-control', isPublic && isGood ? PUBLIC : 'no-store');
    response.http.headers.set(MAP_HEADER, mapVersion(contextValue.reference.register));
  },
});
