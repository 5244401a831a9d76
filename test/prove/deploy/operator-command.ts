import { spawn } from 'node:child_process';

export type Ended = { readonly code: number | null; readonly said: string };

/**
 * A command as an operator gives it, in a process of its own. It is not waited for in a way that stops this process:
 * without DynamoDB Local the engine that it asks lies here.
 */
export const operatorCommand = (file: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> =>
  new Promise((done) => {
    const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], { env: { ...process.env, ...env } });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        said += text;
      });
    child.on('close', (code) => done({ code, said }));
  });
