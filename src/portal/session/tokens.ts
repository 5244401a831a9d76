/** Tokens of a sign-in. They stay in memory, so that nobody finds them on the device. */
export type Tokens = {
  readonly access: string;
  /** The refresh token; undefined where the provider gives none: the session then ends with the access token. */
  readonly refresh: string | undefined;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
};

/** A token that ends within this time is renewed before it is sent. */
const RENEW_BEFORE_MS = 60_000;

export const isFresh = ({ expiresAt }: Tokens, now: number): boolean => expiresAt - now > RENEW_BEFORE_MS;
