import { expect, test } from 'vitest';
import { signedHeaders } from '../../src/lambda/base/signed-request.js';

/** The worked example of AWS's own documentation of Signature Version 4. */
const EXAMPLE = {
  method: 'GET',
  url: new URL('https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08'),
  headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
  body: '',
};
const SIGNER = {
  region: 'us-east-1',
  service: 'iam',
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
};
const NOW = new Date('2015-08-30T12:36:00Z');

test('a request is signed as the documentation of AWS works it out', async () => {
  const { authorization } = await signedHeaders(EXAMPLE, SIGNER, NOW);
  expect(authorization).toBe(
    'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, ' +
      'SignedHeaders=content-type;host;x-amz-date, ' +
      'Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7',
  );
});

test('the token of temporary credentials is sent and signed', async () => {
  const signed = await signedHeaders(EXAMPLE, { ...SIGNER, sessionToken: 'session' }, NOW);
  expect(signed['x-amz-security-token']).toBe('session');
  expect(signed.authorization).toContain('x-amz-date;x-amz-security-token');
});
