import { publicViewer, type SignedInViewer, type Viewer } from '../domain/access/access.js';
import { ASSIGNMENT_HEADER } from '../domain/access/cross-origin.js';
import {
  type Identity,
  officialOfAssignment,
  officialViewer,
  type ReasonNotToKnow,
  sourceViewer,
} from '../domain/access/viewer.js';
import type { Register } from '../domain/register/unit.js';
import type { Text } from '../domain/text/text.js';
import { UnreadableItemError } from '../domain/text/unreadable-item.js';
import { type Instant, type LocalDate, localDateOf } from '../domain/time/local-date.js';
import type { Stores } from '../store/index.js';
import { UnavailableError } from '../store/table/unavailable.js';
import { type ReadReference, type ReferenceStores, referenceReader } from './reference.js';
import { ASSIGNMENT_REFUSED_TEXT, TOKEN_NOT_CHECKED_TEXT, TOKEN_REFUSED_TEXTS } from './texts.js';

export type TokenFault = 'EXPIRED' | 'NOT_OURS' | 'NOT_CHECKED';

/** Verifies signature, issuer, client, use and times of a token. Answers with its owner, or why it is refused. */
export type VerifyToken = (token: string) => Promise<Identity | TokenFault>;

export type SignInStores = ReferenceStores & Pick<Stores, 'officials'>;

export type UnauthenticatedReason = keyof typeof TOKEN_REFUSED_TEXTS;

/** A bad token is an error and never counts as the public, so that its sender learns that it does not work. */
export class UnauthenticatedError extends Error {
  override name = 'UnauthenticatedError';
  readonly text: Text;

  constructor(readonly reason: UnauthenticatedReason) {
    super(TOKEN_REFUSED_TEXTS[reason].en);
    this.text = TOKEN_REFUSED_TEXTS[reason];
  }
}

/** The issuer's keys cannot be read. The token may be right, so signing in again would not help. */
export class TokenNotCheckedError extends UnavailableError {
  override name = 'TokenNotCheckedError';
  override readonly text = TOKEN_NOT_CHECKED_TEXT;
}

/** The request names an assignment that the person does not have today. The token itself is valid. */
export class UnknownAssignmentError extends Error {
  override name = 'UnknownAssignmentError';
  readonly text = ASSIGNMENT_REFUSED_TEXT;

  constructor() {
    super(ASSIGNMENT_REFUSED_TEXT.en);
  }
}

type SignInHeaders = {
  readonly authorization?: string | undefined;
  readonly [ASSIGNMENT_HEADER]?: string | undefined;
};

/**
 * The viewer behind the headers of a request, with the reference data of its moment. Without a token only these are read,
 * with a token one item more (A12), at the same time.
 */
export function signIn(verify: VerifyToken, stores: SignInStores) {
  const readReference = referenceReader(stores);

  /** The viewer by the map, or why there is none. A viewer with an unreadable entry has no rights. */
  async function viewerBehind(
    identity: Identity,
    header: string | undefined,
    day: LocalDate,
  ): Promise<((register: Register) => SignedInViewer | ReasonNotToKnow) | 'OTHER_ASSIGNMENT' | 'UNREADABLE'> {
    const chosen = header?.trim() ? officialOfAssignment(header.trim()) : undefined;
    if (header?.trim() && chosen === undefined) return 'OTHER_ASSIGNMENT';
    try {
      if (identity.kind === 'person') {
        const entries = await stores.officials.ofPerson(identity.id);
        const named = entries[0]?.standsInFor;
        const absent = named && (await stores.officials.some(named));
        return (register) => officialViewer(identity, { entries, absent, day, chosen }, register);
      }
      if (chosen !== undefined) return 'OTHER_ASSIGNMENT';
      const source = await stores.sources.one(identity.id);
      return (register) => sourceViewer(identity, source, register);
    } catch (error) {
      if (error instanceof UnreadableItemError) return 'UNREADABLE';
      throw error;
    }
  }

  async function viewerOf(headers: SignInHeaders, reading: Promise<ReadReference>, day: LocalDate): Promise<Viewer> {
    const bearer = bearerIn(headers.authorization);
    if (bearer.kind === 'none') return publicViewer;
    if (bearer.kind === 'malformed') throw new UnauthenticatedError('MALFORMED');
    const identity = await verify(bearer.token);
    if (identity === 'NOT_CHECKED') throw new TokenNotCheckedError('the keys of the issuer cannot be read');
    if (typeof identity === 'string') throw new UnauthenticatedError(identity);
    const found = await viewerBehind(identity, headers[ASSIGNMENT_HEADER], day);
    const viewer = typeof found === 'string' ? found : found((await reading).reference.register);
    if (viewer === 'OTHER_ASSIGNMENT') throw new UnknownAssignmentError();
    if (typeof viewer === 'string') throw new UnauthenticatedError(viewer);
    return viewer;
  }

  const read = async (headers: SignInHeaders, now: Instant) => {
    const reading = readReference(now);
    const [known, viewer] = await Promise.all([reading, viewerOf(headers, reading, localDateOf(now))]);
    return { ...known, viewer };
  };
  return Object.assign(read, { forget: readReference.forget });
}

/** The content of the header `Authorization`. */
export type Bearer =
  | { readonly kind: 'none' }
  | { readonly kind: 'token'; readonly token: string }
  /** A header without exactly one token of the accepted form. It is an error and never the public. */
  | { readonly kind: 'malformed' };

/** Longest token that is read, in characters: longer than any of Cognito. A longer one is refused unread. */
const MOST_CHARACTERS = 8_192;

/** The comma that joins two headers occurs in no token. */
/** The scheme may be written in any case (RFC 9110, 11.1). */
const FORM = /^bearer ([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)$/i;

export function bearerIn(header: string | undefined): Bearer {
  if (header === undefined) return { kind: 'none' };
  const token = header.length > MOST_CHARACTERS ? undefined : FORM.exec(header)?.[1];
  return token === undefined ? { kind: 'malformed' } : { kind: 'token', token };
}
