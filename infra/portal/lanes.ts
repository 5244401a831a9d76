/**
 * Requests with a token go through lanes of the gateway, each with its own throttle. CloudFront gives an address some
 * lanes, and a subject one of these. A caller in a loop fills one lane. At that point nobody has verified the token, so
 * invented ones can fill every lane of their address, but no other lanes.
 */
export const ADDRESSES = 16;
export const SUBJECTS = 4;
export const LANES = ADDRESSES * SUBJECTS;

/** CloudFront puts this before the path of a request with a token. */
export const SIGNED_IN = '/signed-in';

export const lanePath = (lane: number, path: string): string => `${SIGNED_IN}/${lane}${path}`;
