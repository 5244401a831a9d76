import { createHash, createHmac } from 'node:crypto';
import { Sha256 } from '@smithy/core/checksum';
import { createScope, getSigningKey, SignatureV4 } from '@smithy/signature-v4';
import { credentialsOf, type Signer, signable } from '../base/signed-request.js';

export type BucketSigner = Omit<Signer, 'service'>;

export type ObjectRequest = {
  readonly method: 'GET' | 'PUT' | 'DELETE';
  readonly url: URL;
  /** Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
};

/** S3 expects paths encoded once, unlike other services. */
function signerOf({ region, ...keys }: BucketSigner): SignatureV4 {
  const credentials = credentialsOf(keys);
  return new SignatureV4({ service: 's3', region, credentials, sha256: Sha256, uriEscapePath: false });
}

/** The headers of a request that this process sends itself. */
export async function signedObjectHeaders(
  { method, url, headers, body = new Uint8Array() }: ObjectRequest,
  signer: BucketSigner,
  now: Date,
): Promise<Record<string, string>> {
  const content = createHash('sha256').update(body).digest('hex');
  const request = signable({ method, url, headers: { ...headers, 'x-amz-content-sha256': content } });
  return (await signerOf(signer).sign(request, { signingDate: now })).headers;
}

/** An address that anybody may GET for some seconds. */
export async function presignedAddress(url: URL, signer: BucketSigner, now: Date, seconds: number): Promise<string> {
  const unsigned = signable({ method: 'GET', url, headers: { 'X-Amz-Content-Sha256': 'UNSIGNED-PAYLOAD' } });
  const signed = await signerOf(signer).presign(unsigned, { signingDate: now, expiresIn: seconds });
  const address = new URL(url);
  for (const [name, value] of Object.entries(signed.query ?? {})) address.searchParams.set(name, String(value));
  // The address stays as signed: a space is no plus.
  address.search = address.search.replaceAll('+', '%20');
  return address.toString();
}

export type FormConditions = {
  readonly bucket: string;
  readonly key: string;
  readonly contentType: string;
  /** The size in bytes of the file, exactly. */
  readonly size: number;
};

/** The fields of a form that a browser may POST until a moment, for exactly this object. */
export async function signedFormFields(
  { bucket, key, contentType, size }: FormConditions,
  signer: BucketSigner,
  now: Date,
  expires: Date,
): Promise<[name: string, value: string][]> {
  const { region, accessKeyId, secretAccessKey, sessionToken } = signer;
  const date = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const day = date.slice(0, 8);
  const fields: [string, string][] = [
    ['key', key],
    ['Content-Type', contentType],
    ['X-Amz-Algorithm', 'AWS4-HMAC-SHA256'],
    ['X-Amz-Credential', `${accessKeyId}/${createScope(day, region, 's3')}`],
    ['X-Amz-Date', date],
    ...(sessionToken ? ([['X-Amz-Security-Token', sessionToken]] as [string, string][]) : []),
  ];
  const conditions = [
    { bucket },
    ...fields.map(([name, value]) => ({ [name]: value })),
    ['content-length-range', size, size],
  ];
  const policy = Buffer.from(JSON.stringify({ expiration: expires.toISOString(), conditions })).toString('base64');
  const signingKey = await getSigningKey(Sha256, { accessKeyId, secretAccessKey }, day, region, 's3');
  const signature = createHmac('sha256', signingKey).update(policy).digest('hex');
  return [...fields, ['Policy', policy], ['X-Amz-Signature', signature]];
}
