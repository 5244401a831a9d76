import type { Context } from 'aws-lambda';
import { sweepCorrelation } from '../../domain/mail/correlation.js';
import { ENV, type FunctionName } from '../base/env.js';
import { classOf, logInternal } from './error-log.js';
import { type LineFields, log } from './log.js';
import { publishMetrics } from './metrics.js';

type Handle<E, A> = (event: E, context?: Partial<Context>) => Promise<A>;

/**
 * The error that Lambda gets for a failed invocation. Lambda logs error messages and copies them to dead letters, so
 * this one has only the class. The log line before it has the details.
 */
export class FailedInvocationError extends Error {
  constructor(
    override readonly name: string,
    requestId: string | undefined,
  ) {
    super(`see the line "internal error" of the request ${requestId ?? 'of this function'}`);
    this.stack = undefined;
  }
}

/** Wraps a handler: its log lines name their invocation, and a failure reveals only the class of its error. */
export const invocation =
  <E, A>(name: FunctionName, fieldsOf: (event: E) => LineFields, handle: Handle<E, A>): Handle<E, A> =>
  async (event, context) => {
    const requestId = context?.awsRequestId;
    return await log.within({ ...ownFields(name), requestId, ...fieldsOf(event) }, async () => {
      try {
        return await handle(event, context);
      } catch (error) {
        logInternal(error);
        throw new FailedInvocationError(classOf(error), requestId);
      } finally {
        publishMetrics(log.fields());
      }
    });
  };

/** Work of a function before its first invocation. */
export const atStart = <T>(name: FunctionName, run: () => T): T => log.within(ownFields(name), run);

const ownFields = (name: FunctionName): LineFields => ({ function: name, release: process.env[ENV.release] });

/** Log fields of a scheduled function. Other members of an event are not logged. */
export const jobFields =
  (job: string) =>
  (event: unknown): LineFields => {
    const { occurrence } = Object(event) as { occurrence?: unknown };
    const at = typeof occurrence === 'string' ? Date.parse(occurrence) : Number.NaN;
    return Number.isNaN(at) ? { job } : fieldsOfRun(job, new Date(at).toISOString());
  };

const fieldsOfRun = (job: string, occurrence: string): LineFields => ({
  job,
  occurrence,
  ...(job === 'send-reminders' && { correlation: sweepCorrelation(occurrence) }),
});

export const gatewayFields = ({
  requestContext,
}: {
  readonly requestContext?: { readonly requestId?: string };
}): LineFields => ({
  gatewayRequestId: requestContext?.requestId,
});
