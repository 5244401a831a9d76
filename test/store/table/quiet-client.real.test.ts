import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('making a client prints nothing on any Node, although the SDK has a notice for Node 20', () => {
  const program = `
    import { connect } from './src/store/connect.js';
    connect({ AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:9', AWS_REGION: 'x' }).destroy();`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', program],
    {
      encoding: 'utf8',
    },
  );
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
});
