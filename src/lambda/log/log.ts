import { AsyncLocalStorage } from 'node:async_hooks';
import { LogFormatter, Logger, LogItem } from '@aws-lambda-powertools/logger';
import type { LogAttributes, UnformattedAttributes } from '@aws-lambda-powertools/logger/types';
import type { Viewer } from '../../domain/access/access.js';

/** The fields that every line of an invocation may have. None names a person. */
export type LineFields = {
  readonly function?: string;
  readonly release?: string | undefined;
  /** The request of the function, which also names the record of its run. */
  readonly requestId?: string | undefined;
  /** The request of the HTTP API, as in its access log. */
  readonly gatewayRequestId?: string | undefined;
  /** Fields of the schema or known paths, such as `mutation returnReport`, `POST /files/import`; no caller's words. */
  readonly operation?: string;
  readonly viewer?: Viewer['kind'];
  readonly job?: string;
  readonly occurrence?: string;
  /** The change that caused the work: see `domain/mail/correlation.ts`. */
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

/** A log line. Its message is fixed, so that lines of a kind are found; variable parts are separate members. */
export type LogLine = { readonly message: string; readonly [member: string]: unknown };

type Writer = { fields: LineFields };

/**
 * Fields follow the work through asynchronous calls: outside of AWS several functions share a process, and in Lambda a
 * function also logs before its first invocation.
 */
const writers = new AsyncLocalStorage<Writer>();
const nobody: Writer = { fields: {} };
const writer = (): Writer => writers.getStore() ?? nobody;
const withFields = (line: LogLine): LogLine => ({ ...writer().fields, ...line });

export const log = {
  /** Runs work whose log lines all have these fields. */
  within: <T>(fields: LineFields, run: () => T): T => writers.run({ fields }, run),
  add(fields: LineFields): void {
    const current = writer();
    current.fields = { ...current.fields, ...fields };
  },
  fields: (): LineFields => writer().fields,
  /** An object that identifies the invocation. */
  invocation: (): object => writer(),
  info: (line: LogLine): void => logger.info(withFields(line)),
  error: (line: LogLine): void => logger.error(withFields(line)),
};
