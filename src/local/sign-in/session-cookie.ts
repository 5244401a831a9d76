import type { IncomingHttpHeaders } from 'node:http';

/** The time in which a browser is recognised, the same as Cognito's. */
export const SESSION_SECONDS = 3_600;

/** The name of a cookie. It contains the port, because all ports of a machine share their cookies. */
export const cookieNameAt = (host: string | undefined, kind: 'sign-in' | 'door'): string =>
  `xaso-${kind}-${host?.split(':')[1] ?? '80'}`;

/** A cookie that no script can read, and that requests from other sites carry only after a link. */
const cookie = (host: string | undefined, value: string, seconds: number): string =>
  `${cookieNameAt(host, 'sign-in')}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax`;

export const sessionCookie = (host: string | undefined, value: string): string => cookie(host, value, SESSION_SECONDS);

export const noSessionCookie = (host: string | undefined): string => cookie(host, '', 0);

export const sessionIn = (headers: IncomingHttpHeaders): string | undefined => cookieValue(headers, 'sign-in');

export function cookieValue(
  { host, cookie: sent = '' }: IncomingHttpHeaders,
  kind: Parameters<typeof cookieNameAt>[1],
): string | undefined {
  const pairs = sent.split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([name]) => name === cookieNameAt(host, kind))?.[1];
}
