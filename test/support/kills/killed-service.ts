import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { LOCAL_TABLE } from '../../../src/local/base/environment.js';
import { readServiceFile } from '../../../src/local/data/service-file.js';
import { createStores, type Stores } from '../../../src/store/index.js';
import { localClient } from '../aws/dynamo.js';
import { runBuilt } from '../start/local-process.js';

export type RunningLife = { readonly url: string; readonly stores: Stores };

/** When a life ends: so many milliseconds after its beginning, or after it was ready. */
export type Death = { readonly after: 'BEGINNING' | 'READY'; readonly milliseconds: number };

const READY = 'Stop         Ctrl-C';

/**
 * One life of `npm start`. `work` goes on while it serves; the process is killed in the middle of it, without warning, or
 * where there is no death stopped in order once `work` is done. Gives how long it took to be ready, and
 * what it said since.
 */
export async function oneLife(
  data: string,
  at: string,
  death: Death | undefined,
  work: (life: RunningLife, isOver: () => boolean) => Promise<void>,
): Promise<{ readonly readyAfter: number | undefined; readonly said: string }> {
  const began = performance.now();
  const service = await runBuilt('start', ['--port', '0', '--data', data, '--at', at]);
  let isOver = false;
  let readyAfter: number | undefined;
  const dies = async (milliseconds: number): Promise<void> => {
    await passed(milliseconds);
    isOver = true;
    service.child.kill('SIGKILL');
  };
  const early = death?.after === 'BEGINNING' ? dies(death.milliseconds) : undefined;
  const serving = service.says(READY).then(async () => {
    const file = readServiceFile(join(data, 'service.json'));
    if (!file?.url || isOver) return;
    readyAfter = performance.now() - began;
    const db = localClient(file.dynamodb, file.secret);
    const late = death?.after === 'READY' ? dies(death.milliseconds) : undefined;
    await work({ url: file.url, stores: createStores(db, LOCAL_TABLE) }, () => isOver);
    await late;
    db.destroy();
    if (!death) service.child.kill('SIGTERM');
  });
  // A start that is killed never says that it is ready.
  await serving.catch((error: unknown) => {
    if (!isOver) throw error;
  });
  await early;
  const { code, out } = await service.ends();
  if (code !== (death ? null : 0)) throw new Error(`the service ended by itself with ${code}:\n${out.slice(-2_000)}`);
  return { readyAfter, said: out.slice(out.indexOf(READY) + READY.length) };
}
