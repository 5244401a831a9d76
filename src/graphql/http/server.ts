import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Context } from '../context.js';
import { buildSchema } from '../schema/schema.js';
import { type Seen, tellSeen } from '../shared/seen.js';
import { cacheHeaders } from './cache-headers.js';
import { complexityLimit } from './complexity.js';
import { documentLimits } from './document-limits.js';
import { errorLanguage } from './error-language.js';
import { failureStatus } from './failure.js';
import { errorFormatter, type ReportError } from './format-error.js';
import { limits } from './limits.js';

/**
 * No plugin that reports to others or wraps every field. Protection against forged requests is not needed: the service
 * reads no cookie, so a browser adds no authority to a request.
 */
export function createServer(report: ReportError, seen: Seen): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: buildSchema(),
    plugins: [
      cacheHeaders,
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
    // Apollo's own would indent the text.
    stringifyResult: (result) => JSON.stringify(result),
    formatError: errorFormatter(report),
    parseOptions: { maxTokens: limits.TOKENS },
    validationRules: [documentLimits],
    validationOptions: { maxErrors: 20 },
    maxRecursiveSelections: limits.SELECTIONS,
    hideSchemaDetailsFromClientErrors: false,
  });
}
