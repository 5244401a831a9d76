import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXIT } from '../../src/local/base/command-error.js';
import { type HomeWorker, request, type TrialHome, throughProxy, trialHome } from '../support/home/trial-home.js';
import { runBuilt } from '../support/start/local-process.js';

let home: TrialHome;
let worker: HomeWorker;

beforeAll(async () => {
  home = await trialHome();
  worker = await home.worker('2026-11-20T09:01+07:00');
});
afterAll(async () => {
  worker.child.kill('SIGKILL');
  await worker.ends();
  await home.close();
});

const QUESTION = `/graphql?query=${encodeURIComponent('{ overview { communeCount } }')}`;

describe('a worker', () => {
  test('answers pages and questions that the proxy passes on, and nothing of a trial', async () => {
    const page = await throughProxy(worker, '/', { accept: 'text/html' });
    expect([page.status, page.headers['content-security-policy'] !== undefined]).toEqual([200, true]);
    const answer = await throughProxy(worker, QUESTION);
    expect(JSON.parse(answer.body)).toEqual({ data: { overview: { communeCount: 20 } } });
    const ofTrials = ['/console', '/inbox', '/letters'].map((path) => throughProxy(worker, path));
    expect((await Promise.all(ofTrials)).map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  test('turns away what comes past the proxy, and tells anybody whether it is alive and ready', async () => {
    expect((await request(`${worker.url}${QUESTION}`, {})).status).toBe(403);
    expect((await throughProxy(worker, QUESTION, { 'x-forwarded-proto': 'http' })).status).toBe(403);
    expect(await request(`${worker.url}/health`, {})).toMatchObject({ status: 200, body: '{"alive":true}' });
    expect(await request(`${worker.url}/ready`, {})).toMatchObject({ status: 200, body: '{"ready":true}' });
  });

  test('catches up on the jobs, and says so in lines of JSON that name nobody', async () => {
    await worker.says('"jobRun"');
    const runs = worker.lines().filter(({ jobRun }) => jobRun !== undefined);
    expect(runs[0]).toMatchObject({ message: 'run ended', function: expect.any(String), release: 'home' });
    expect(worker.out()).not.toMatch(/@/);
  });

  test('stops when it is told to: what it has taken is answered, and nothing more', async () => {
    const open = Promise.all(Array.from({ length: 8 }, () => throughProxy(worker, QUESTION)));
    await new Promise((resolve) => setTimeout(resolve, 20));
    worker.child.kill('SIGTERM');
    expect((await open).map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect((await worker.ends()).code).toBe(0);
    expect(worker.lines().at(-1)).toMatchObject({ message: 'stopped' });
    await expect(throughProxy(worker, QUESTION)).rejects.toThrow();
  });
});

describe('what suits trials alone', () => {
  const serve = async (...args: string[]) => (await runBuilt('serve', ['--config', home.config, ...args])).ends();

  test('is refused with a remedy, and --check looks at settings without starting anything', async () => {
    const busy = new URL(home.database).port;
    const [checked, faulty, started, second] = await Promise.all([
      serve('--check'),
      serve('--check', '--port', '70000'),
      serve('--port', '0'),
      runBuilt('trial-serve', ['--config', home.config, '--port', busy]).then((process) => process.ends()),
    ]);
    expect([checked.code, checked.out]).toEqual([0, 'Every setting is as it should be.\n']);
    expect(faulty.code).toBe(EXIT.usage);
    expect(faulty.out).toContain('option --port: [service] port is "70000"');
    expect(started.code).toBe(EXIT.usage);
    expect(started.out).toContain('is kept by an engine for trials');
    expect(second.code).toBe(EXIT.portBusy);
    expect(second.out).toContain(`[service] port ${busy} of 127.0.0.1 cannot be used on this machine (EADDRINUSE)`);
  });
});
