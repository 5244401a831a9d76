import { createHash } from 'node:crypto';

/** Of the office in the tests, as its settings name it. */
export const HOST = 'xaso.tinh.gov.vn';
export const SITE = `https://${HOST}`;

export const CLIENT = 'xaso-local-officials';
export const VERIFIER = 'v'.repeat(50);
/** Where the app sends somebody who signs in. */
export const AUTHORIZE = `${SITE}/oauth2/authorize?${new URLSearchParams({
  client_id: CLIENT,
  redirect_uri: `${SITE}/dang-nhap`,
  response_type: 'code',
  scope: 'openid',
  state: 'of-the-app',
  code_challenge: createHash('sha256').update(VERIFIER).digest('base64url'),
  code_challenge_method: 'S256',
})}`;
