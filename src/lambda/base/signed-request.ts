import { Sha256 } from '@smithy/core/checksum';
import { SignatureV4 } from '@smithy/signature-v4';

export type Request = {
  readonly method: string;
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

export type Signer = {
  readonly region: string;
  readonly service: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
};

export const credentialsOf = ({ accessKeyId, secretAccessKey, sessionToken }: Omit<Signer, 'region' | 'service'>) => ({
  accessKeyId,
  secretAccessKey,
  ...(sessionToken && { sessionToken }),
});

/** A request in the form that the SDK signs. */
export const signable = ({ method, url, headers }: Omit<Request, 'body'>) => ({
  method,
  protocol: url.protocol,
  hostname: url.hostname,
  path: url.pathname,
  query: Object.fromEntries(url.searchParams),
  headers: { ...headers, host: url.host },
});

/** The headers of a request with its AWS Signature Version 4, made as in the SDK's clients. */
export async function signedHeaders(
  request: Request,
  { region, service, ...keys }: Signer,
  now: Date,
): Promise<Record<string, string>> {
  const credentials = credentialsOf(keys);
  const signer = new SignatureV4({ region, service, credentials, sha256: Sha256, applyChecksum: false });
  return (await signer.sign({ ...signable(request), body: request.body }, { signingDate: now })).headers;
}
