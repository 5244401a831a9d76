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

/** The headers of a request with its AWS Signature Version 4, made as in the SDK's clients. */
export async function signedHeaders(
  { method, url, headers, body }: Request,
  { region, service, accessKeyId, secretAccessKey, sessionToken }: Signer,
  now: Date,
): Promise<Record<string, string>> {
  const credentials = { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
  const signer = new SignatureV4({ region, service, credentials, sha256: Sha256, applyChecksum: false });
  const { protocol, hostname, pathname: path } = url;
  const query = Object.fromEntries(url.searchParams);
  const request = { method, protocol, hostname, path, query, headers: { ...headers, host: url.host }, body };
  return (await signer.sign(request, { signingDate: now })).headers;
}
