/** Tokens of a sign-in. They stay in memory, so the device does not reveal them. */
export type Tokens = {
  readonly access: string;
  /** Undefined if the provider gives none. The session then ends with the access token. */
  readonly refresh: string | undefined;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
};

/** Milliseconds. A token that expires within this time is renewed before it is sent. */
const RENEW_BEFORE_MS = 60_000;

export const isFresh = ({ expiresAt }: Tokens, now: number): boolean => expiresAt - now > RENEW_BEFORE_MS;

/** The provider refused, or its answer belongs to no sign-in of this tab. */
export type RefusedSignIn =
  | 'CANCELLED'
  | 'REFUSED'
  /** The provider knows the person, but the register does not. */
  | 'UNKNOWN';

/** Why nobody is signed in after the return. */
export type ReturnFault = RefusedSignIn | 'OFFLINE' | 'BUSY';

export class SignInFault extends Error {
  override name = 'SignInFault';
  constructor(
    readonly kind: RefusedSignIn,
    message: string,
  ) {
    super(message);
  }
}
