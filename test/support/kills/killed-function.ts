import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { listening, stop } from '../../../src/local/base/listening.js';
import { handedOn } from '../aws/recording-proxy.js';

/** The script of the process: prints `loaded`, waits for a line, runs the function once, and prints `done`. */
const RUNTIME = `
const [bundle, event] = process.argv.slice(1);
const { handler } = require(bundle);
process.stdout.write('loaded ');
const said = (answer) => 'done ' + (answer?.body ?? '');
process.stdin.once('data', () =>
  handler(JSON.parse(event)).then((answer) => process.stdout.write(said(answer), () => process.exit())));`;

const WRITES = /\.(PutItem|UpdateItem|DeleteItem|BatchWriteItem|TransactWriteItems)$/;

/** When a run is killed: after a time, or after a number of writes, before the answer to the last write arrives. */
export type Kill = { readonly afterMs: number } | { readonly afterWrites: number };

export type Run = { readonly took: number; readonly writes: number; readonly ended: boolean; readonly body: string };

/** Runs built functions before a table, each in a process of its own. */
export async function killableFunctions(engine: string) {
  let writes = 0;
  let onWrite: (nth: number) => boolean = () => false;
  const server = createServer(async (request, response) => {
    try {
      const { status, headers, bytes } = await (await handedOn(engine, request)).answered;
      if (WRITES.test(String(request.headers['x-amz-target'])) && onWrite(++writes)) return;
      response.writeHead(status, { ...headers, 'content-length': bytes.length }).end(bytes);
    } catch (error) {
      // The function that asked was killed meanwhile.
      if (!request.destroyed) throw error;
    }
  });
  const endpoint = await listening(server, 0);
  return {
    endpoint,
    close: () => stop(server),

    run(bundle: string, env: NodeJS.ProcessEnv, event: string, kill?: Kill): Promise<Run> {
      return new Promise((resolve, reject) => {
        const child = spawn(process.execPath, ['-e', RUNTIME, bundle, event], {
          env,
          stdio: ['pipe', 'pipe', 'inherit'],
        });
        let began = Number.NaN;
        let said = '';
        writes = 0;
        onWrite = (nth) =>
          kill !== undefined && 'afterWrites' in kill && nth >= kill.afterWrites && child.kill('SIGKILL');
        child.stdout.on('data', (chunk: Buffer) => {
          said += chunk.toString();
          if (!Number.isNaN(began) || !said.includes('loaded')) return;
          began = performance.now();
          child.stdin.write('begin\n');
          if (kill && 'afterMs' in kill) setTimeout(() => child.kill('SIGKILL'), kill.afterMs);
        });
        child.on('error', reject);
        child.on('close', () => {
          const [, body] = said.split('done ');
          resolve({ took: performance.now() - began, writes, ended: body !== undefined, body: body ?? '' });
        });
      });
    },
  };
}

export type KillableFunctions = Awaited<ReturnType<typeof killableFunctions>>;
