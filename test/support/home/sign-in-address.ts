import { createHash } from 'node:crypto';

/** The host of the office in the tests and in its settings. */
export const HOST = 'xaso.tinh.gov.vn';
export const SITE = `https://${HOST}`;

export const CLIENT = 'xaso-local-officials';
export const VERIFIER = 'v'.repeat(50);
/** The address to which the app sends a person who signs in. */
export const AUTHORIZE = `${SITE}/oauth2/authorize?${new URLSearchParams({
  client_id: CLIENT,
  redirect_uri: `${SITE}/dang-nhap`,
  response_type: 'code',
  scope: 'openid',
  state: 'of-the-app',
  code_challenge: createHash('sha256').update(VERIFIER).digest('base64url'),
  code_challenge_method: 'S256',
})}`;
