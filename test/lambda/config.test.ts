import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../src/lambda/base/config.js';
import { ENV, FUNCTION_SETTINGS, type FunctionName } from '../../src/lambda/base/env.js';

const full = {
  TABLE_NAME: 'xaso',
  STAGE: 'dev',
  RELEASE: '0.1.0+abc',
  EMAIL_FROM: 'nhac-viec@xaso.example',
  USER_POOL_ID: 'ap-southeast-1_Pool',
  OFFICIALS_CLIENT_ID: 'officials',
  SOURCE_CLIENT_IDS: 'one,two',
  API_URL: 'https://api/graphql',
  PAGES_BUCKET: 'pages',
  OPENID_ISSUER: 'https://issuer',
  EVIDENCE_BUCKET: 'evidence',
  UPLOADS_BUCKET: 'uploads',
  EVIDENCE_ADDRESS: 'https://files.example',
  RETENTION: 'letters=1100,jobRuns=400',
  WATCHED: 'none',
};
const names = Object.keys(FUNCTION_SETTINGS) as FunctionName[];

describe('settings of a function', () => {
  it('are read once, by the names that the deployment sets', () => {
    expect(readConfig('send-reminders', full)).toEqual({
      table: 'xaso',
      stage: 'dev',
      sender: 'nhac-viec@xaso.example',
      release: '0.1.0+abc',
    });
  });

  it('leave out what the function does not need', () => {
    expect(readConfig('graphql', full)).toEqual({
      table: 'xaso',
      stage: 'dev',
      release: '0.1.0+abc',
      userPool: 'ap-southeast-1_Pool',
      officialsClient: 'officials',
      sourceClients: 'one,two',
      evidence: 'evidence',
      uploads: 'uploads',
      evidenceAddress: 'https://files.example',
    });
    expect(readConfig('recompute-rankings', full)).toEqual({
      table: 'xaso',
      stage: 'dev',
      release: '0.1.0+abc',
      retention: 'letters=1100,jobRuns=400',
      watched: 'none',
    });
  });

  it.each(names.flatMap((name) => FUNCTION_SETTINGS[name].map((setting) => [name, ENV[setting]] as const)))(
    '%s says by name that %s is missing or empty',
    (name, variable) => {
      expect(() => readConfig(name, { ...full, [variable]: undefined })).toThrow(
        new ConfigError(`${variable} is not set`),
      );
      expect(() => readConfig(name, { ...full, [variable]: '' })).toThrow(new ConfigError(`${variable} is not set`));
    },
  );
});
