import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { WAIT_MS } from '../../support/start/patience.js';

/** One call of an AWS service: `{ service: 'sqs', operation: 'create_queue', parameters: { QueueName: 'a' } }`. */
export type Call = (service: string, operation: string, parameters: object) => Promise<Record<string, unknown>>;

/** moto, which answers like AWS, and a client that checks each call against the models of AWS. */
export type Emulator = {
  readonly endpoint: string;
  readonly version: string;
  readonly call: Call;
  /** The keys that verify the tokens of a user pool, as JSON. */
  publicKeys(userPool: string): Promise<string>;
  stop(): Promise<void>;
};

const DEBIAN = 'python3-moto python3-docker python3-flask-cors python3-joserfc python3-openapi-spec-validator';
const PYTHONS = ['python3', '/usr/bin/python3'];
const STARTS_WITHIN_MS = WAIT_MS;
const CREDENTIALS = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' };
/**
 * Services whose libraries are packages of their own in Debian are asked for by name. A table whose stream a function reads
 * needs docker at each write.
 */
const PROBE =
  'import boto3, docker, flask_cors, moto, moto.server, moto.cognitoidp.responses, moto.apigateway.responses; print(moto.__version__)';

/** The Python that has moto and boto3, or why there is none. */
export function findMoto(): { readonly python: string; readonly version: string } | { readonly reason: string } {
  for (const python of PYTHONS) {
    const { status, stdout } = spawnSync(python, ['-c', PROBE], { encoding: 'utf8' });
    if (status === 0) return { python, version: stdout.trim() };
  }
  return {
    reason: `moto, or a library of it, is absent: apt-get install ${DEBIAN}, or pip install "moto[server]" boto3`,
  };
}

const KEYS = `import json, moto.cognitoidp.responses as pool
print(json.dumps(pool.load_resource('moto.cognitoidp.responses', 'resources/jwks-public.json')))`;

export async function startEmulator(
  { python, version }: { readonly python: string; readonly version: string },
  region: string,
): Promise<Emulator> {
  const env = {
    PATH: process.env.PATH,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_DEFAULT_REGION: region,
    // Roles may refer to policies that AWS keeps.
    MOTO_IAM_LOAD_MANAGED_POLICIES: 'true',
    ...CREDENTIALS,
  };
  const server = spawn(python, ['-u', '-c', 'from moto.server import main; main(["-H", "127.0.0.1", "-p", "0"])'], {
    env: { ...env, PYTHONUNBUFFERED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const endpoint = await addressOf(server);
  const client = spawn(
    python,
    [join(import.meta.dirname, 'boto-client.py'), region, JSON.stringify({ '*': endpoint })],
    {
      env,
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  const answers = createInterface({ input: client.stdout })[Symbol.asyncIterator]();
  let last: Promise<unknown> = Promise.resolve();
  const ask = async (service: string, operation: string, parameters: object) => {
    client.stdin.write(`${JSON.stringify({ service, operation, parameters })}\n`);
    const { value, done } = await answers.next();
    if (done) throw new Error('the client of the emulator has ended');
    const { answer, error } = JSON.parse(value);
    if (error) throw new Error(`${service}.${operation}: ${error}`);
    return answer as Record<string, unknown>;
  };
  return {
    endpoint,
    version,
    // The client answers in the order of the questions, so one waits for the other.
    call(service, operation, parameters) {
      const answer = last.catch(() => undefined).then(() => ask(service, operation, parameters));
      last = answer;
      return answer;
    },
    async publicKeys(userPool) {
      const answer = await fetch(`${endpoint}/${userPool}/.well-known/jwks.json`);
      if (answer.ok) return answer.text();
      // moto 5.1 ends on this question; it has the same keys for every pool.
      return spawnSync(python, ['-c', KEYS], { encoding: 'utf8' }).stdout;
    },
    async stop() {
      await Promise.all([client, server].map(ended));
    },
  };
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (child.exitCode !== null) return done();
    child.once('exit', () => done());
    child.kill();
  });

/** Flask says which port it got on its standard error. */
const addressOf = (server: ChildProcess): Promise<string> =>
  new Promise((found, failed) => {
    let said = '';
    const tooLate = setTimeout(() => failed(new Error(`moto did not start: ${said}`)), STARTS_WITHIN_MS);
    const listen = (text: Buffer): void => {
      said += text.toString();
      const address = /Running on (http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1];
      if (!address) return;
      clearTimeout(tooLate);
      found(address);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', () => failed(new Error(`moto ended: ${said}`)));
  });
