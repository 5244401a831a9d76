import { createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Sha256 } from '@smithy/core/checksum';
import { getSigningKey } from '@smithy/signature-v4';
import * as z from 'zod/mini';
import { type BucketSigner, presignedAddress, signedObjectHeaders } from '../../lambda/evidence/bucket-signing.js';
import { isSameSecret } from './door.js';
import type { StoredObject } from './object-folder.js';

export type StoreKey = BucketSigner & { readonly bucket: string };

/** `20261126T030000Z`; undefined where there is none. */
function momentIn(text: string | null | undefined): Date | undefined {
  const [, day, time] = /^(\d{8})T(\d{6})Z$/.exec(text ?? '') ?? [];
  if (day === undefined || time === undefined) return undefined;
  return new Date(
    `${day.replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3')}T${time.replace(/(\d\d)(\d\d)(\d\d)/, '$1:$2:$3')}Z`,
  );
}

/** Signs the request again: only who has the key of this run comes to the same signature. */
export async function isSigned(request: IncomingMessage, url: URL, body: Buffer, store: StoreKey): Promise<boolean> {
  const { authorization = '', 'x-amz-date': date, ...headers } = request.headers;
  const at = momentIn(typeof date === 'string' ? date : undefined);
  const method = request.method;
  const [, names] = /SignedHeaders=([^,]+)/.exec(authorization) ?? [];
  if (!at || names === undefined || (method !== 'GET' && method !== 'PUT' && method !== 'DELETE')) return false;
  const signed = names.split(';').filter((name) => name !== 'host' && !name.startsWith('x-amz-'));
  const sent = Object.fromEntries(signed.map((name) => [name, String(headers[name] ?? '')]));
  const again = await signedObjectHeaders({ method, url, headers: sent, body }, store, at);
  return isSameSecret(again.authorization ?? '', authorization);
}

/** Whether the time of a signed address has not run out. An address without a time is not signed. */
export function isInTime(query: URLSearchParams): boolean {
  const at = momentIn(query.get('X-Amz-Date'));
  return at !== undefined && Date.now() <= at.getTime() + Number(query.get('X-Amz-Expires')) * 1_000;
}

export async function isPresigned(url: URL, store: StoreKey): Promise<boolean> {
  const at = momentIn(url.searchParams.get('X-Amz-Date'));
  const seconds = Number(url.searchParams.get('X-Amz-Expires'));
  if (!at || !isInTime(url.searchParams)) return false;
  const bare = new URL(url);
  for (const name of [...bare.searchParams.keys()]) if (name.startsWith('X-Amz-')) bare.searchParams.delete(name);
  const again = new URL(await presignedAddress(bare, store, at, seconds));
  return isSameSecret(again.searchParams.get('X-Amz-Signature') ?? '', url.searchParams.get('X-Amz-Signature') ?? '');
}

const formPolicy = z.object({
  expiration: z.string(),
  conditions: z.array(z.union([z.record(z.string(), z.string()), z.array(z.union([z.string(), z.number()]))])),
});

/** The fields of an upload form, if its policy was signed with the key of this run and allows all of them. */
export async function permittedUpload(
  form: FormData,
  store: StoreKey,
  now: Date,
): Promise<(StoredObject & { readonly key: string }) | undefined> {
  const field = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const [file, policy] = [form.get('file'), field('Policy')];
  if (file === null || typeof file === 'string') return undefined;
  const day = field('X-Amz-Date').slice(0, 8);
  const key = await getSigningKey(Sha256, store, day, store.region, 's3');
  if (!isSameSecret(createHmac('sha256', key).update(policy).digest('hex'), field('X-Amz-Signature'))) return undefined;
  const { expiration, conditions } = z.parse(formPolicy, JSON.parse(Buffer.from(policy, 'base64').toString('utf8')));
  const said: Readonly<Record<string, string>> = { bucket: store.bucket };
  const isMet = (condition: (typeof conditions)[number]): boolean => {
    if (!Array.isArray(condition))
      return Object.entries(condition).every(([name, value]) => (said[name] ?? field(name)) === value);
    const [rule, least, most] = condition;
    return rule === 'content-length-range' && file.size >= Number(least) && file.size <= Number(most);
  };
  if (now.toISOString() > expiration || !conditions.every(isMet)) return undefined;
  return { key: field('key'), type: field('Content-Type'), bytes: Buffer.from(await file.arrayBuffer()) };
}
