import type { IncomingHttpHeaders } from 'node:http';

/** As long as Cognito knows a browser again. */
export const SESSION_SECONDS = 3_600;

/** All ports of a machine share their cookies, so the name has the port. */
export const cookieNameAt = (host: string | undefined, kind: 'sign-in' | 'door'): string =>
  `xaso-${kind}-${host?.split(':')[1] ?? '80'}`;

/** No script reads it, and no page of another site sends it along but by a link. */
const cookie = (host: string | undefined, value: string, seconds: number): string =>
  `${cookieNameAt(host, 'sign-in')}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax`;

export const sessionCookie = (host: string | undefined, value: string): string => cookie(host, value, SESSION_SECONDS);

export const noSessionCookie = (host: string | undefined): string => cookie(host, '', 0);

/** What `sessionCookie` gave to the browser. */
export const sessionIn = (headers: IncomingHttpHeaders): string | undefined => cookieValue(headers, 'sign-in');

export function cookieValue(
  { host, cookie: sent = '' }: IncomingHttpHeaders,
  kind: Parameters<typeof cookieNameAt>[1],
): string | undefined {
  const pairs = sent.split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([name]) => name === cookieNameAt(host, kind))?.[1];
}
