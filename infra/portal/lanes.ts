/**
 * Requests with a token go through lanes of the gateway, each with a throttle of its own. The edge gives an address its
 * lane, so whatever one address sends, with good tokens or made-up ones, fills one lane and leaves the others.
 */
export const LANES = 16;

/** What stands before the path of a request with a token, behind the edge. */
export const SIGNED_IN = '/signed-in';

export const lanePath = (lane: number, path: string): string => `${SIGNED_IN}/${lane}${path}`;
