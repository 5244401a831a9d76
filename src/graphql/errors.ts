import { GraphQLError } from 'graphql';
import type { Viewer } from '../domain/access.js';
import type { ErrorCode } from './generated/resolver-types.js';

/** Longer values are cut: an error is read by people. */
const SHOWN = 80;

const shown = (value: unknown): string => {
  if (value === undefined || value === null) return 'missing';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
};

export const refusal = (code: ErrorCode, message: string, extensions: Record<string, unknown> = {}): GraphQLError =>
  new GraphQLError(message, { extensions: { ...extensions, code } });

/** An argument that cannot be understood; `accepted` says what would be. */
export const badUserInput = (argument: string, value: unknown, accepted: string): GraphQLError =>
  refusal('BAD_USER_INPUT', `Argument "${argument}" is ${shown(value)}, but accepted is: ${accepted}.`, { argument });

/** An argument that is well formed and names nothing; `accepted` says what the names look like. */
export const notFound = (argument: string, value: unknown, accepted: string): GraphQLError =>
  refusal('NOT_FOUND', `Argument "${argument}" is ${shown(value)}, which names nothing. Accepted is: ${accepted}.`, {
    argument,
  });

/** Without a token one is asked for; with one the answer is no. */
export const denied = (viewer: Viewer, what: string): GraphQLError =>
  viewer.kind === 'public'
    ? refusal('UNAUTHENTICATED', `A token is needed to read ${what}.`)
    : refusal('FORBIDDEN', `You may not read ${what}.`);

/** Of a change. */
export const notAllowed = (viewer: Viewer): GraphQLError =>
  viewer.kind === 'public'
    ? refusal('UNAUTHENTICATED', 'This needs a token.')
    : refusal('FORBIDDEN', 'You may not do this here.');
