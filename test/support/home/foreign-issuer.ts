import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { addressOf, listening, stop } from '../../../src/local/base/listening.js';
import { toolPath } from '../start/tools.js';

/** The used part of the package, which is fetched separately and without types. */
type Provider = {
  callback(): RequestListener;
  interactionDetails(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<{ prompt: { name: string }; params: { client_id: string }; session?: { accountId: string } }>;
  interactionFinished(request: IncomingMessage, response: ServerResponse, result: object): Promise<void>;
  readonly Grant: new (of: object) => { addOIDCScope(scope: string): void; save(): Promise<string> };
};
type Module = { readonly default: new (issuer: string, settings: object) => Provider };

export type ForeignIssuer = { readonly address: string; close(): Promise<void> };

/** The claims about a person that a sign-in at an issuer with its own pages gives. */
export type SaysOf = { readonly accountId: string; readonly acr?: string; readonly amr?: readonly string[] };

const client = (callback: string) => ({
  client_id: 'xaso',
  client_secret: 'client-secret',
  redirect_uris: [callback],
});

/** The issuer of an office: oidc-provider with its defaults. Undefined where the package was not fetched. */
export const foreignIssuer = (callback: string, port = 0) =>
  started(() => ({ clients: [client(callback)] }), undefined, port);

/** Another one, that calls people by their staff number and says how they signed in; it asks nobody. */
export async function otherIssuer(callback: string, says: () => SaysOf): Promise<ForeignIssuer | undefined> {
  return started(
    () => ({
      clients: [client(callback)],
      claims: { openid: ['sub', 'staff_number', 'acr', 'amr'] },
      conformIdTokenClaims: false,
      acrValues: ['2fa'],
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
      findAccount: (_: unknown, id: string) => ({
        accountId: id,
        claims: () => ({ sub: `opaque-${id}`, staff_number: `CB-${id}` }),
      }),
    }),
    says,
  );
}

async function started(settings: () => object, says?: () => SaysOf, port = 0): Promise<ForeignIssuer | undefined> {
  const path = toolPath('oidc-provider/lib/index.js');
  if (path === undefined) return undefined;
  const { default: OidcProvider } = (await import(pathToFileURL(path).href)) as Module;
  const server = createServer();
  await listening(server, port);
  const provider = new OidcProvider(addressOf(server), settings());
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (says && request.url?.startsWith('/interaction/')) void finish(provider, request, response, says());
    else answer(request, response);
  });
  return { address: addressOf(server), close: () => stop(server) };
}

async function finish(provider: Provider, request: IncomingMessage, response: ServerResponse, says: SaysOf) {
  const { prompt, params, session } = await provider.interactionDetails(request, response);
  if (prompt.name === 'login') return provider.interactionFinished(request, response, { login: says });
  const grant = new provider.Grant({ accountId: session?.accountId, clientId: params.client_id });
  grant.addOIDCScope('openid');
  return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
}
