import { UnreadableItemError } from '../../domain/text/unreadable-item.js';
import type { ErrorCode } from '../../graphql/generated/types.js';
import { ContendedError } from '../../store/table/stored-errors.js';
import { METRICS } from '../base/metric-names.js';
import { log } from './log.js';
import { measure } from './metrics.js';

/** Logs one line for each item, with its key, which contains no e-mail address. */
export function logUnreadable(items: readonly string[] = []): void {
  for (const unreadableItem of items) {
    measure(METRICS.unreadableItems);
    log.error({ message: 'an item cannot be read', unreadableItem });
  }
}

/** Logs internal errors, and returns whether it did: a process logs an unreadable item once, however many requests meet it. */
export function errorLog(): (error: unknown) => boolean {
  const reported = new Set<string>();
  return (error) => {
    if (error instanceof UnreadableItemError) {
      if (reported.has(error.item)) return false;
      reported.add(error.item);
      logUnreadable([error.item]);
    } else if (saysAgain(error)) log.error({ message: 'a caller was told to ask again', because: codeOf(error) });
    else logInternal(error);
    return true;
  };
}

/**
 * Logs the first error of a request, and only that: every row of a list meets the same fault, and a caller may name a
 * field a thousand times. The metric counts requests.
 */
export function requestErrorLog(): (error: unknown) => void {
  const logs = errorLog();
  let told: object | undefined;
  return (error) => {
    if (told !== log.invocation() && logs(error)) told = log.invocation();
  };
}

/** Others changed the same item, or a query took too long. The answer says so, and nothing is broken. */
const saysAgain = (error: unknown): boolean =>
  error instanceof ContendedError || codeOf(error) === ('DEADLINE_EXCEEDED' satisfies ErrorCode);

const codeOf = (error: unknown): string =>
  (Object(error) as { extensions?: { code?: string } }).extensions?.code ?? classOf(error);

export const classOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

export function logInternal(error: unknown): void {
  const { stack, cause } = error instanceof Error ? error : { stack: undefined, cause: undefined };
  measure(METRICS.internalErrors);
  log.error({
    message: 'internal error',
    internalError: classOf(error),
    words: wordsOf(error),
    status: statusOf(error),
    stack: placesIn(stack),
    ...(cause !== undefined && { cause: classOf(cause), causeWords: wordsOf(cause), causeStatus: statusOf(cause) }),
  });
}

/**
 * Errors with messages written by this service or the engine. Messages of AWS, mail servers and parsers repeat their
 * input, which may be a letter or a form, so only class and status of those are logged.
 */
const OWN_WORDS = new Set([
  ...['TypeError', 'RangeError', 'ReferenceError', 'ConfigError', 'PayloadError', 'MailEventError', 'UserPoolError'],
  ...[
    'StoredItemError',
    'NotStoredError',
    'ImmutableError',
    'UnprocessedError',
    'AnswerTimeoutError',
    'CredentialsError',
  ],
  ...['RankingInputError', 'NoMethodError', 'ReorganisationError', 'UnknownReferenceError', 'UnknownScopeError'],
  ...['PeriodNotRankableError', 'AccessNoticesLeftError', 'UnitPathError', 'PackedFigureError', 'PackedNumberError'],
  ...['MissingColumnError', 'MissingTargetError', 'FigureKindError', 'UnknownResolverError', 'KeysRestingError'],
  'TokenNotCheckedError',
]);

const wordsOf = (error: unknown): string | undefined =>
  error instanceof Error && OWN_WORDS.has(error.name) ? withoutValues(error.message) : undefined;

/** Replaces possible values: text in double quotes, addresses and long numbers. */
const withoutValues = (words: string): string =>
  words
    .replace(/"(?:[^"\\]|\\.)*"?/gs, '"…"')
    .replace(/[^\s<>/]+@[^\s<>/]+/g, '…@…')
    .replace(/\d[\d .]{6,}\d/g, '…')
    .slice(0, 500);

/** The HTTP status of AWS's answer. */
function statusOf(error: unknown): number | undefined {
  const { $metadata } = Object(error) as { $metadata?: { httpStatusCode?: number } };
  return $metadata?.httpStatusCode;
}

/** The places in a stack, without the message, which may have several lines. */
const placesIn = (stack: string | undefined): string[] | undefined =>
  stack?.split('\n').filter((line) => /^\s+at .+(:\d+:\d+\)?|<anonymous>\)?|native\)?)$/.test(line));
