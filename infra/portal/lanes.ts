/**
 * Requests with a token go through lanes of the gateway, each with a throttle of its own. The edge gives an address some
 * lanes, and a subject one of these. Whoever asks in a loop fills one lane. Nobody has checked yet who a token is of, so
 * made-up ones can fill every lane of their address, and leave the others.
 */
export const ADDRESSES = 16;
export const SUBJECTS = 4;
export const LANES = ADDRESSES * SUBJECTS;

/** What stands before the path of a request with a token, behind the edge. */
export const SIGNED_IN = '/signed-in';

export const lanePath = (lane: number, path: string): string => `${SIGNED_IN}/${lane}${path}`;
