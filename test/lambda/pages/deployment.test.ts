import { createServer } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { duringDeployment } from '../../../src/lambda/pages/deployment.js';
import { listening, stop } from '../../../src/local/base/listening.js';
import { readBody } from '../../../src/local/base/read-body.js';

const told: Record<string, unknown>[] = [];
const server = createServer(async (request, response) => {
  told.push(JSON.parse(String(await readBody(request, 10_000))));
  response.end();
});
let ResponseURL: string;
beforeAll(async () => {
  ResponseURL = await listening(server, 0);
});
afterAll(() => stop(server));
beforeEach(() => void told.splice(0));

const EVENT = { StackId: 'stack', RequestId: 'request', LogicalResourceId: 'files' };

describe('work of a deployment', () => {
  it.each(['Create', 'Update'] as const)('is done at %s, and CloudFormation hears it', async (RequestType) => {
    expect(await duringDeployment(async () => 'done')({ ...EVENT, ResponseURL, RequestType })).toBe('done');
    expect(told).toEqual([{ ...EVENT, Status: 'SUCCESS', PhysicalResourceId: 'portal-files' }]);
  });

  it('is not done at Delete: what was published stays for pages that are open', async () => {
    let runs = 0;
    await duringDeployment(async () => runs++)({ ...EVENT, ResponseURL, RequestType: 'Delete' });
    expect([runs, told[0]?.Status]).toEqual([0, 'SUCCESS']);
  });

  it('that fails ends the deployment, in words that name no secret', async () => {
    const failing = duringDeployment(() => Promise.reject(new Error('secret')));
    await expect(failing({ ...EVENT, ResponseURL, RequestType: 'Update' })).rejects.toThrow('secret');
    expect(told).toEqual([expect.objectContaining({ Status: 'FAILED', Reason: expect.stringContaining('log') })]);
    expect(JSON.stringify(told)).not.toContain('secret');
  });

  it('is done by hand without anybody to tell', async () => {
    expect(await duringDeployment(async () => 'done')({})).toBe('done');
    expect(told).toEqual([]);
  });
});
