import { publicViewer, type SignedInViewer, type Viewer } from '../domain/access/access.js';
import { type Identity, officialViewer, type ReasonNotToKnow, sourceViewer } from '../domain/access/viewer.js';
import type { Register } from '../domain/register/unit.js';
import type { Text } from '../domain/text/text.js';
import { UnreadableItemError } from '../domain/text/unreadable-item.js';
import type { Stores } from '../store/index.js';
import { bearerIn } from './bearer.js';
import { TOKEN_REFUSED_TEXTS } from './texts.js';

export type TokenFault = 'EXPIRED' | 'NOT_OURS' | 'NOT_CHECKED';

/** Signature, issuer, client, use and times of a token; whose it is, or why it is refused. */
export type VerifyToken = (token: string) => Promise<Identity | TokenFault>;

export type SignInStores = Pick<Stores, 'officials' | 'sources'>;

export type UnauthenticatedReason = 'MALFORMED' | TokenFault | ReasonNotToKnow | 'UNREADABLE';

/** A bad token is an error. It never counts as the public, so that its sender learns that it does not work. */
export class UnauthenticatedError extends Error {
  override name = 'UnauthenticatedError';
  readonly text: Text;

  constructor(readonly reason: UnauthenticatedReason) {
    super(TOKEN_REFUSED_TEXTS[reason].en);
    this.text = TOKEN_REFUSED_TEXTS[reason];
  }
}

/** The viewer behind the header: nothing is read without a token, one item with one (A12). */
export function signIn(verify: VerifyToken, stores: SignInStores) {
  /** A viewer whose entry cannot be read has no rights. */
  async function viewerBehind(identity: Identity, register: Register): Promise<SignedInViewer | UnauthenticatedReason> {
    try {
      return identity.kind === 'person'
        ? officialViewer(identity, await stores.officials.one(identity.id), register)
        : sourceViewer(identity, await stores.sources.one(identity.id), register);
    } catch (error) {
      if (error instanceof UnreadableItemError) return 'UNREADABLE';
      throw error;
    }
  }

  return async (authorization: string | undefined, register: Register): Promise<Viewer> => {
    const bearer = bearerIn(authorization);
    if (bearer.kind === 'none') return publicViewer;
    if (bearer.kind === 'malformed') throw new UnauthenticatedError('MALFORMED');
    const identity = await verify(bearer.token);
    if (typeof identity === 'string') throw new UnauthenticatedError(identity);
    const viewer = await viewerBehind(identity, register);
    if (typeof viewer === 'string') throw new UnauthenticatedError(viewer);
    return viewer;
  };
}
