import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { connect } from '../../../src/store/connect.js';
import {
  CredentialsError,
  defaultProvider,
  environmentCredentials,
} from '../../../src/store/table/environment-credentials.js';
import { assertLocal, localClient, NotLocalError } from '../../support/aws/dynamo.js';

const get = new GetCommand({ TableName: 'xaso', Key: { pk: 'SETTINGS', sk: 'CURRENT' } });

describe('the credentials', () => {
  it('come from the environment, also when it is set after the client was made', async () => {
    const env: NodeJS.ProcessEnv = {};
    const credentials = environmentCredentials(env);
    await expect(credentials()).rejects.toThrow(CredentialsError);
    Object.assign(env, { AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret', AWS_SESSION_TOKEN: 'token' });
    expect(await credentials()).toEqual({ accessKeyId: 'id', secretAccessKey: 'secret', sessionToken: 'token' });
  });

  it('are an error by the name of what is missing, before anything is sent', async () => {
    const client = connect({ AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:9', AWS_REGION: 'ap-southeast-1' });
    await expect(client.send(get)).rejects.toThrow(/AWS_ACCESS_KEY_ID/);
  });

  it("are offered under the name that the SDK's own provider has", () => {
    expect(defaultProvider()).toBeTypeOf('function');
  });
});

describe('the guard of the tests', () => {
  it.each(['http://127.0.0.1:8000', 'http://localhost:8000', 'http://[::1]:8000'])('lets %s pass', (endpoint) => {
    expect(assertLocal(endpoint)).toBe(endpoint);
  });

  it.each([
    'https://dynamodb.ap-southeast-1.amazonaws.com',
    'http://127.0.0.1.example.com:8000',
    'http://10.0.0.7:8000',
    'http://localhost.example.com',
    undefined,
    '',
  ])('refuses %s', (endpoint) => {
    expect(() => localClient(endpoint)).toThrow(NotLocalError);
  });
});
