import { LOCAL_ISSUER } from '../aws/development-issuer.js';

/** The one client for people. It has no secret, as in AWS, because an app in a browser cannot keep one. */
export const CLIENT = { id: LOCAL_ISSUER.officialsClient, scopes: ['openid'] } as const;

/** Any port of this machine, as RFC 8252 allows, but no other host, path, query or fragment. */
const ORIGIN = String.raw`http://(?:127\.0\.0\.1|localhost)(?::[1-9]\d{0,4})?`;
const REDIRECT = new RegExp(`^${ORIGIN}/dang-nhap$`);
const AFTER_LOGOUT = new RegExp(`^${ORIGIN}/$`);

const isAddress = (pattern: RegExp, address: string): boolean => pattern.test(address) && URL.canParse(address);

export const isRegisteredRedirect = (address: string): boolean => isAddress(REDIRECT, address);

export const isRegisteredAfterLogout = (address: string): boolean => isAddress(AFTER_LOGOUT, address);

/** Whether every scope in the list is registered, in any order. */
export const isRegisteredScope = (scope: string): boolean =>
  scope.split(' ').every((name) => CLIENT.scopes.some((registered) => registered === name));
