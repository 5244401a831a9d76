import type { OfficialRole } from '../../../src/domain/official/official.js';
import { tokenVerifier } from '../../../src/lambda/sign-in/token-verifier.js';
import {
  developmentIssuer,
  LOCAL_ISSUER,
  newKey,
  officialClaims,
  sourceClaims,
} from '../../../src/local/aws/development-issuer.js';

/** The issuer of one test file, with real keys and signatures. */
export const testIssuer = developmentIssuer(newKey());

const { userPool, officialsClient, sourceClients } = LOCAL_ISSUER;

/** The environment in which a function accepts the tokens of the test's issuer. */
export const issuerEnv = {
  USER_POOL_ID: userPool,
  OFFICIALS_CLIENT_ID: officialsClient,
  SOURCE_CLIENT_IDS: sourceClients,
  TOKEN_KEYS: testIssuer.keys,
};

/** The function's verifier with the keys of the test's issuer. */
export const testVerifier = tokenVerifier(
  { userPool, officialsClient, sourceClients, keys: testIssuer.keys },
  (error) => {
    throw error;
  },
);

export const officialToken = (sub: string, role: OfficialRole): string =>
  testIssuer.tokenFor(officialClaims(sub, role));
export const sourceToken = (id: string): string => testIssuer.tokenFor(sourceClaims(id));

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
