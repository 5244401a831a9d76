import { AUTHORIZE } from './authorize-page.js';
import { CLIENT } from './client.js';

export const DISCOVERY = '/.well-known/openid-configuration';
/** The paths are those of a Cognito domain. */
export const TOKEN = '/oauth2/token';
export const REVOKE = '/oauth2/revoke';
export const LOGOUT = '/logout';
export const JWKS = '/.well-known/jwks.json';

/** What OpenID Connect Discovery 1.0 tells an app. `issuer` is the address under which it asked. */
export const discovery = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}${AUTHORIZE}`,
  token_endpoint: `${issuer}${TOKEN}`,
  revocation_endpoint: `${issuer}${REVOKE}`,
  end_session_endpoint: `${issuer}${LOGOUT}`,
  jwks_uri: `${issuer}${JWKS}`,
  response_types_supported: ['code'],
  response_modes_supported: ['query'],
  grant_types_supported: ['authorization_code', 'refresh_token'],
  code_challenge_methods_supported: ['S256'],
  scopes_supported: CLIENT.scopes,
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
  token_endpoint_auth_methods_supported: ['none'],
  revocation_endpoint_auth_methods_supported: ['none'],
  claims_supported: ['sub', 'iss', 'aud', 'exp', 'iat', 'auth_time', 'nonce', 'at_hash', 'sid', 'name'],
  ui_locales_supported: ['vi', 'en'],
  authorization_response_iss_parameter_supported: true,
  request_parameter_supported: false,
  request_uri_parameter_supported: false,
});
