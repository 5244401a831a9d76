import { GraphQLError } from 'graphql';
import type { SignedInViewer, Viewer } from '../../domain/access/access.js';
import { refusedRight, type WantedRight } from '../../domain/access/refused-right.js';
import type { Language } from '../../domain/text/text.js';
import type { ErrorCode } from '../generated/enums.js';

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

/** A value that an operation needs before it can be estimated, and that is not there. */
export const noValue = (argument: string, variable: string | undefined, given: Readonly<Record<string, unknown>>) => {
  const source = variable === undefined ? 'null' : `$${variable}, which is ${shown(given[variable])}`;
  const message = `Argument "${argument}" is ${source}, but accepted is: a value that is not null, or no argument.`;
  return refusal('BAD_USER_INPUT', message, {
    argument,
    ...(variable === undefined ? {} : { variable }),
    // Without a status of its own Apollo would answer 500.
    http: { status: 400 },
  });
};

/** An argument that is well formed and names nothing; `accepted` says what the names look like. */
export const notFound = (argument: string, value: unknown, accepted: string): GraphQLError =>
  refusal('NOT_FOUND', `Argument "${argument}" is ${shown(value)}, which names nothing. Accepted is: ${accepted}.`, {
    argument,
  });

/** Without a token one is asked for; with one the answer is no. */
export const denied = (viewer: Viewer, what: WantedRight[1]): GraphQLError => notAllowed(viewer, ['read', what]);

/** In the viewer's language, and with those who may. */
export const notAllowed = (viewer: Viewer, wanted: WantedRight): GraphQLError =>
  viewer.kind === 'public'
    ? refusal(
        'UNAUTHENTICATED',
        wanted[0] === 'read' ? `A token is needed to read ${wanted[1]}.` : 'This needs a token.',
      )
    : refusal('FORBIDDEN', refusedRight(wanted)[languageOf(viewer)]);

/** Vietnamese unless an official chose English; systems are read by engineers of anywhere. */
const languageOf = (viewer: SignedInViewer): Language => (viewer.kind === 'source' ? 'en' : (viewer.language ?? 'vi'));
