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
