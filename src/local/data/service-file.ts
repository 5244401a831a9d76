import { readFileSync, rmSync } from 'node:fs';
import * as z from 'zod/mini';
import { saidWhileWaiting } from '../../store/table/patience.js';
import { SERVICE_ANSWER_MS } from '../base/environment.js';
import { writeWhole } from '../base/whole-file.js';

const serviceFile = z.object({
  pid: z.number(),
  /** Random. The process at `url` must answer with the same value. Otherwise a killed process left the file. */
  instance: z.string(),
  /** The address of the service; null for a command without one. */
  url: z.nullable(z.string()),
  dynamodb: z.string(),
  ses: z.string(),
  /** The address of the accounts; absent in files of earlier releases. */
  accounts: z.optional(z.string()),
  /** The secret that database and mail server require. Whoever can read this file may call them. */
  secret: z.string(),
});

/** Written by the process that holds a data folder, so that other commands can use its endpoints. */
export type ServiceFile = z.infer<typeof serviceFile>;

/** The answer of `/health`. `ready` is true once the data is loaded. */
export const health = z.object({ instance: z.string(), pid: z.number(), now: z.string(), ready: z.boolean() });
export type Health = z.infer<typeof health>;

export function writeServiceFile(path: string, content: ServiceFile): void {
  writeWhole(path, `${JSON.stringify(content, null, 2)}\n`);
}

/** Removes the file unless another process has replaced it. */
export function removeServiceFile(path: string, instance: string): void {
  if (readServiceFile(path)?.instance === instance) rmSync(path, { force: true });
}

/** Reads the file; undefined if it is missing or unreadable. It holds nothing lasting, so a damaged file counts as missing. */
export function readServiceFile(path: string): ServiceFile | undefined {
  try {
    return z.parse(serviceFile, JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

export type RunningService = ServiceFile & { readonly url: string; readonly now: string };

/**
 * The service that runs on this folder, if it answers. A killed process may have left the file: then the connection is
 * refused at once. A busy service answers late.
 */
export async function findRunningService(path: string): Promise<RunningService | undefined> {
  const file = readServiceFile(path);
  if (!file?.url || !isAlive(file.pid)) return undefined;
  try {
    const response = fetch(`${file.url}/health`, { signal: AbortSignal.timeout(SERVICE_ANSWER_MS) });
    const said = await saidWhileWaiting(`the service at ${file.url}`, response);
    const answer = z.parse(health, await said.json());
    return answer.instance === file.instance ? { ...file, url: file.url, now: answer.now } : undefined;
  } catch {
    return undefined;
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
