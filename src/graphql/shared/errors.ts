import { GraphQLError } from 'graphql';
import type { Viewer } from '../../domain/access/access.js';
import { refusedRight, tokenNeeded, type WantedRight } from '../../domain/access/texts.js';
import { asSent } from '../../domain/text/as-sent.js';
import { exactText } from '../../domain/text/number-text.js';
import type { Text } from '../../domain/text/text.js';
import type { ErrorCode } from '../generated/types.js';
import { ARGUMENT_TEXTS } from './texts.js';

/** An error for callers, in both languages. Its `message` is English; the request decides which text is sent. */
export class RequestError extends GraphQLError {
  constructor(
    readonly text: Text,
    extensions: Record<string, unknown>,
  ) {
    super(text.en, { extensions });
  }
}

/** Arguments whose numbers are names. They have no marks between thousands. */
const NAMES: ReadonlySet<string | undefined> = new Set(['version', 'year']);

const shown = (value: unknown, argument?: string): Text => {
  if (value === undefined || value === null) return ARGUMENT_TEXTS.missing;
  if (typeof value === 'number' && !NAMES.has(argument)) return ARGUMENT_TEXTS.value(exactText(value));
  const short = asSent(typeof value === 'string' ? JSON.stringify(value) : value);
  return ARGUMENT_TEXTS.value({ vi: short, en: short });
};

export const apiError = (code: ErrorCode, text: Text, extensions: Record<string, unknown> = {}): RequestError =>
  new RequestError(text, { ...extensions, code });

/** Refuses an argument of a wrong form. `accepted` tells what is accepted. */
export const badUserInput = (argument: string, value: unknown, accepted: Text): RequestError =>
  notAccepted(argument, shown(value, argument), accepted);

/** Refuses a list of a wrong length. */
export const badCount = (argument: string, count: number, accepted: Text): RequestError =>
  notAccepted(argument, ARGUMENT_TEXTS.count(count), accepted);

const notAccepted = (argument: string, found: Text, accepted: Text): RequestError =>
  apiError('BAD_USER_INPUT', ARGUMENT_TEXTS.notAccepted(argument, found, accepted), { argument });

/** The error for a missing value that the estimate of an operation needs. */
export function noValue(argument: string, variable: string | undefined, given: Readonly<Record<string, unknown>>) {
  const found = shown(variable === undefined ? null : given[variable]);
  const source = variable === undefined ? ARGUMENT_TEXTS.isNull : ARGUMENT_TEXTS.ofVariable(variable, found);
  return apiError('BAD_USER_INPUT', ARGUMENT_TEXTS.noValue(argument, source), {
    argument,
    ...(variable === undefined ? {} : { variable }),
    // Without a status, Apollo would answer 500.
    http: { status: 400 },
  });
}

/** Refuses a well-formed argument that names nothing. `accepted` tells the form of the names. */
export const notFound = (argument: string, value: unknown, accepted: Text): RequestError =>
  apiError('NOT_FOUND', ARGUMENT_TEXTS.notFound(argument, shown(value), accepted), { argument });

/** UNAUTHENTICATED without a token, FORBIDDEN with one. */
export const denied = (viewer: Viewer, what: WantedRight[1], reason?: Text): RequestError =>
  notAllowed(viewer, ['read', what], reason);

/** The refusal names the roles that have the right, unless a better reason is given. */
export const notAllowed = (viewer: Viewer, wanted: WantedRight, reason?: Text): RequestError =>
  viewer.kind === 'public'
    ? apiError('UNAUTHENTICATED', tokenNeeded(wanted))
    : apiError('FORBIDDEN', reason ?? refusedRight(wanted));
