import { createHmac } from 'node:crypto';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { expect, test } from 'vitest';
import { presignedAddress, signedFormFields } from '../../src/lambda/evidence/bucket-signing.js';

/** The key of AWS's own examples. */
const SIGNER = {
  region: 'ap-southeast-1',
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  sessionToken: 'token/of+a=function',
};
const NOW = new Date('2026-11-24T08:00:00Z');
const BUCKET = 'evidence';
const KEY = 'kept/xuan-lac/2026-10/abc';

test('an address is signed as the client of the SDK signs it', async () => {
  const { region, ...credentials } = SIGNER;
  const disposition = "attachment; filename*=UTF-8''Bi%C3%AAn%20b%E1%BA%A3n%20%28h%E1%BB%8Dp%29.jpg";
  const command = new GetObjectCommand({
    Bucket: BUCKET,
    Key: KEY,
    ResponseContentType: 'image/jpeg',
    ResponseContentDisposition: disposition,
  });
  const wanted = new URL(
    await getSignedUrl(new S3Client({ region, credentials }), command, { expiresIn: 300, signingDate: NOW }),
  );
  // The SDK's name for itself, which is signed too.
  const own = new URL(wanted.origin + wanted.pathname);
  for (const [name, value] of wanted.searchParams) if (!name.startsWith('X-Amz-')) own.searchParams.set(name, value);
  const signed = new URL(await presignedAddress(own, SIGNER, NOW, 300));
  expect(own.searchParams.get('response-content-disposition')).toBe(disposition);
  expect(Object.fromEntries(signed.searchParams)).toEqual(Object.fromEntries(wanted.searchParams));
});

test('the policy of a form is signed with the key that the documentation of AWS derives, and names every field', async () => {
  const conditions = { bucket: BUCKET, key: KEY, contentType: 'image/jpeg', size: 1_000 };
  const expires = new Date('2026-11-24T08:15:00Z');
  const fields = Object.fromEntries(await signedFormFields(conditions, SIGNER, NOW, expires));
  const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
  const derived = ['ap-southeast-1', 's3', 'aws4_request'].reduce(
    (key, part) => hmac(key, part),
    hmac(`AWS4${SIGNER.secretAccessKey}`, '20261124'),
  );
  expect(fields['X-Amz-Signature']).toBe(hmac(derived, fields.Policy ?? '').toString('hex'));
  expect(JSON.parse(Buffer.from(fields.Policy ?? '', 'base64').toString('utf8'))).toEqual({
    expiration: '2026-11-24T08:15:00.000Z',
    conditions: [
      { bucket: BUCKET },
      { key: KEY },
      { 'Content-Type': 'image/jpeg' },
      { 'X-Amz-Algorithm': 'AWS4-HMAC-SHA256' },
      { 'X-Amz-Credential': 'AKIAIOSFODNN7EXAMPLE/20261124/ap-southeast-1/s3/aws4_request' },
      { 'X-Amz-Date': '20261124T080000Z' },
      { 'X-Amz-Security-Token': SIGNER.sessionToken },
      ['content-length-range', 1_000, 1_000],
    ],
  });
});
