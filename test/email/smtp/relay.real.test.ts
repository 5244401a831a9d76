import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { Relay } from '../../../src/email/smtp/relay.js';
import { relayLog } from '../../../src/email/smtp/relay-log.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { load, morning, ONE_LATE, THREE_LATE } from '../../support/letters/reminder-world.js';
import { GONE, type Postfix, postfixProgram, startPostfix, startPostgrey } from '../../support/relay/postfix.js';
import { readReturnsInto } from '../../support/relay/read-returns.js';
import { sweepsThrough } from '../../support/relay/sweep.js';

const ended: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ended.splice(0).reverse()) await end();
});

async function world(communes: number) {
  const table = await testTable();
  ended.push(() => table.close());
  return { table, officials: await load(table.stores, { communes }) };
}

function sweepThrough(table: TestTable, relay: Relay) {
  const { sweep, close } = sweepsThrough(table, relay);
  ended.push(close);
  return sweep;
}

const addressesIn = (letters: readonly string[]) =>
  letters.map((letter) => /^To:.*?<?(\S+@[^>\s]+)/m.exec(letter)?.[1]);

describe.runIf(postfixProgram())('a relay of Debian', () => {
  async function postfix(options?: Parameters<typeof startPostfix>[0]): Promise<Postfix> {
    const started = await startPostfix(options);
    ended.push(() => started.close());
    return started;
  }

  it('takes the letters of a day, and what comes back silences the address that failed', async () => {
    const { table, officials } = await world(3);
    const [first] = officials;
    if (!first) throw new Error('There are officials');
    const gone = `officer@${GONE}`;
    await table.stores.officials.save([{ ...first, email: gone }]);
    const { relay, letters, returns, delivered } = await postfix();
    expect(await sweepThrough(table, relay)(morning(ONE_LATE))).toMatchObject({ sent: 3, pending: 0, stopped: null });
    expect(new Set(addressesIn(await delivered(letters))).size).toBe(2);
    expect(await delivered(returns)).toHaveLength(1);

    const read = () => readReturnsInto(table.stores, relay.returns, returns);
    expect(await read()).toEqual({ told: 1, ignored: 0, failed: 0 });
    expect(await read()).toEqual({ told: 0, ignored: 0, failed: 0 });
    expect(readdirSync(join(returns, 'cur'))).toHaveLength(1);
    expect((await table.stores.suppressions.all()).map(({ address }) => address)).toEqual([gone]);

    await sweepThrough(table, relay)(morning(THREE_LATE));
    expect(await delivered(returns)).toEqual([]);
  });

  it('whose log begins anew at night, by the commands of the unit, goes on taking letters', async () => {
    const { table } = await world(3);
    const { relay, letters, log, command, delivered } = await postfix();
    const sweep = sweepThrough(table, relay);
    expect(await sweep(morning(ONE_LATE))).toMatchObject({ sent: 3 });
    const [, name = ''] = /message-id=(<\S+>)/.exec(readFileSync(log, 'utf8')) ?? [];
    const unit = readFileSync('infra/home/xaso-forget.service', 'utf8');
    const commands = [...unit.matchAll(/^ExecStart=-\/usr\/sbin\/(post.*)$/gm)].map(([, line = '']) => line.split(' '));
    for (const [program = '', ...args] of commands) command(program, ...args);
    await expect.poll(() => existsSync(log)).toBe(true);
    expect(readFileSync(log, 'utf8')).not.toContain('message-id');
    expect(await relayLog(log).hasTaken(name)).toBe(true);
    expect(await sweep(morning(THREE_LATE))).toMatchObject({ stopped: null, sent: 3 });
    expect(await delivered(letters)).toHaveLength(6);
  });

  it('that greylists gets each letter again, once', async () => {
    const grey = await startPostgrey(1);
    ended.push(() => grey.close());
    const { table } = await world(3);
    const { relay, letters, delivered } = await postfix({ policy: grey.policy });
    const sweep = sweepThrough(table, relay);
    expect(await sweep(morning(ONE_LATE))).toMatchObject({ sent: 0, pending: 3, stopped: null });
    await passed(2_000);
    expect(await sweep(morning(ONE_LATE).replace(':00:00.', ':30:00.'))).toMatchObject({ sent: 3, pending: 0 });
    expect(await delivered(letters)).toHaveLength(3);
  });
});
