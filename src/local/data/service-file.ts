import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';

const serviceFile = z.object({
  pid: z.number(),
  /** Random; the process behind `url` must answer with the same, or the file is left over from a killed one. */
  instance: z.string(),
  /** Null for a command that only works on the data for a moment and serves nobody. */
  url: z.nullable(z.string()),
  dynamodb: z.string(),
  ses: z.string(),
  /** Absent in a file that an earlier release wrote. */
  accounts: z.optional(z.string()),
  /** What database and mail ask of every call; whoever may read this file may make one. */
  secret: z.string(),
});

/** What the process that holds a data folder says of itself, so that other commands can use its endpoints. */
export type ServiceFile = z.infer<typeof serviceFile>;

/** What `/health` answers; `ready` once the data is loaded. */
export const health = z.object({ instance: z.string(), pid: z.number(), now: z.string(), ready: z.boolean() });
export type Health = z.infer<typeof health>;

export function writeServiceFile(path: string, content: ServiceFile): void {
  writeFileSync(`${path}.new`, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

/** Removes the file unless another process has written its own since. */
export function removeServiceFile(path: string, instance: string): void {
  if (readServiceFile(path)?.instance === instance) rmSync(path, { force: true });
}

/** Undefined when there is none or it cannot be read: it says nothing that lasts, so a damaged one is as good as none. */
export function readServiceFile(path: string): ServiceFile | undefined {
  try {
    return z.parse(serviceFile, JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

export type RunningService = ServiceFile & { readonly url: string; readonly now: string; readonly ready: boolean };

/** The service that runs on this folder, if it answers. A file left by a killed process names nobody. */
export async function findRunningService(path: string, timeoutMs = 2000): Promise<RunningService | undefined> {
  const file = readServiceFile(path);
  if (!file?.url || !isAlive(file.pid)) return undefined;
  try {
    const response = await fetch(`${file.url}/health`, { signal: AbortSignal.timeout(timeoutMs) });
    const answer = z.parse(health, await response.json());
    return answer.instance === file.instance
      ? { ...file, url: file.url, now: answer.now, ready: answer.ready }
      : undefined;
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
