import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import type { WireAttributes } from '../../../src/engine/table/wire/wire.js';
import { freePort } from '../aws/dynamo-engines.js';
import { atEndpoint, type ComparedEngine, type Said } from './compared-engine.js';
import type { Command } from './random-commands.js';

const CLI = createRequire(import.meta.url).resolve('dynalite/cli.js');

/** dynalite in a process of its own: some expressions end it. Then it begins anew, empty. */
export async function fallingDynalite(): Promise<
  ComparedEngine & { refill(items: readonly WireAttributes[]): Promise<void> }
> {
  let running = await started();

  async function say(command: Command): Promise<Said> {
    try {
      return await running.engine.say(command);
    } catch {
      running.stop();
      running = await started();
      return { refused: 'FELL' };
    }
  }

  return {
    name: 'dynalite',
    say,
    async refill(items) {
      const { Items } = (await running.engine.say({ operation: 'Scan', input: {} })).answer as {
        Items: WireAttributes[];
      };
      for (const { pk, sk } of Items) await running.engine.say({ operation: 'DeleteItem', input: { Key: { pk, sk } } });
      for (const Item of items) await running.engine.say({ operation: 'PutItem', input: { Item } });
    },
    close: () => running.stop(),
  };
}

async function started() {
  const port = await freePort();
  const args = [CLI, '--host', '127.0.0.1', '--port', `${port}`, '--createTableMs', '0'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  await once(child.stdout, 'data');
  const engine = await atEndpoint('dynalite', `http://127.0.0.1:${port}`);
  const stop = () => {
    engine.close();
    child.kill();
  };
  return { engine, stop };
}
