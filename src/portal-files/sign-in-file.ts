import { SIGN_IN_FILE, type SignInFacts } from '../portal/contract.js';
import { PAGE_CACHE, type PortalFile } from './headers.js';

/** Each stage has its own, so it is made where the service runs and not where the portal is built. */
export const signInFile = (facts: SignInFacts): PortalFile => ({
  path: SIGN_IN_FILE,
  body: JSON.stringify(facts),
  contentType: 'application/json; charset=utf-8',
  cacheControl: PAGE_CACHE,
});
