import { AsyncLocalStorage } from 'node:async_hooks';
import { LogFormatter, Logger, LogItem } from '@aws-lambda-powertools/logger';
import type { LogAttributes, UnformattedAttributes } from '@aws-lambda-powertools/logger/types';
import type { Viewer } from '../../domain/access/access.js';

/** What every line of an invocation may say. None of it names a person. */
export type LineFields = {
  /** The function. */
  readonly function?: string;
  readonly release?: string | undefined;
  /** The request of the function; the record of a run has the same name. */
  readonly requestId?: string | undefined;
  /** The request of the HTTP API. Its access log has the same. */
  readonly gatewayRequestId?: string | undefined;
  /** `mutation returnReport`, `POST /files/import`: fields of the schema and paths of ours, never words of a caller. */
  readonly operation?: string;
  readonly viewer?: Viewer['kind'];
  readonly job?: string;
  readonly occurrence?: string;
  /** What led to it: see `domain/mail/correlation.ts`. */
  readonly correlation?: string | undefined;
};

class Lines extends LogFormatter {
  override formatAttributes(base: UnformattedAttributes, more: LogAttributes): LogItem {
    const { logLevel: level, message } = base;
    return new LogItem({ attributes: { level, message, timestamp: base.timestamp?.toISOString(), ...more } });
  }
}

/** The log of the process. It reads its level from `POWERTOOLS_LOG_LEVEL`. */
const logger = new Logger({ serviceName: 'xaso', logFormatter: new Lines() });

/** A line. Its words are fixed, so that lines of a kind are found; what differs stands in members of their own. */
export type LogLine = { readonly message: string; readonly [member: string]: unknown };

type Writer = { fields: LineFields };

/**
 * Who writes follows the work: on this machine several functions share a process, and in Lambda a function writes before its
 * first invocation too.
 */
const writers = new AsyncLocalStorage<Writer>();
const nobody: Writer = { fields: {} };
const writer = (): Writer => writers.getStore() ?? nobody;
const withFields = (line: LogLine): LogLine => ({ ...writer().fields, ...line });

export const log = {
  /** What runs, and what it starts, writes with these fields. */
  within: <T>(fields: LineFields, run: () => T): T => writers.run({ fields }, run),
  /** Adds what the invocation has learned of itself. */
  add(fields: LineFields): void {
    const current = writer();
    current.fields = { ...current.fields, ...fields };
  },
  fields: (): LineFields => writer().fields,
  /** Another object for each invocation. */
  invocation: (): object => writer(),
  info: (line: LogLine): void => logger.info(withFields(line)),
  error: (line: LogLine): void => logger.error(withFields(line)),
};
