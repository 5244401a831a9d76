import { readFileSync } from 'node:fs';
import { setTimeout as passed } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { testTable } from '../../support/aws/dynamo.js';
import { load, morning, ONE_LATE } from '../../support/letters/reminder-world.js';
import { hostileRelay, reply } from '../../support/relay/hostile-relay.js';
import { ELSEWHERE, openSmtpdPackage, startOpenSmtpd } from '../../support/relay/opensmtpd.js';
import { GONE } from '../../support/relay/postfix.js';
import { readReturnsInto } from '../../support/relay/read-returns.js';
import { sweepsThrough } from '../../support/relay/sweep.js';

const ended: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ended.splice(0).reverse()) await end();
});

const halfAnHourLater = (occurrence: string) => occurrence.replace(':00:00.', ':30:00.');

/** Three officers are due, of whom the last has this address. */
async function world(last: string, elsewherePort = 9) {
  const table = await testTable();
  ended.push(() => table.close());
  const officials = await load(table.stores, { communes: 3 });
  const [, , third] = officials;
  if (third) await table.stores.officials.save([{ ...third, email: last }]);
  const open = await startOpenSmtpd(elsewherePort);
  ended.push(() => open.close());
  const { sweep, close } = sweepsThrough(table, open.relay);
  ended.push(close);
  return { ...open, table, sweep };
}

describe.runIf(openSmtpdPackage())('OpenSMTPD', () => {
  it('takes the letters of a day under TLS, and what comes back silences the address that failed', async () => {
    const gone = `officer@${GONE}`;
    const { sweep, letters, returns, delivered, relay, table, log } = await world(gone);
    expect(await sweep(morning(ONE_LATE))).toMatchObject({ sent: 3, pending: 0, stopped: null });
    for (const letter of await delivered(letters, 2)) expect(letter).toMatch(/with ESMTPS .*TLSv1\.[23]/s);
    await delivered(returns, 1);
    const told = await readReturnsInto(table.stores, relay.returns, returns);
    expect(told).toEqual({ told: 1, ignored: 0, failed: 0 });
    expect((await table.stores.suppressions.all()).map(({ address }) => address)).toEqual([gone]);
    // The log can be searched only by the return address.
    expect(readFileSync(log, 'utf8')).not.toContain('message-id');
  });

  it('that refuses a recipient for now gets this letter again, once', async () => {
    const { sweep, letters, delivered, refuseForNow } = await world('late@commune.example');
    refuseForNow(['late@commune.example']);
    expect(await sweep(morning(ONE_LATE))).toMatchObject({ sent: 2, pending: 1, stopped: null });
    refuseForNow([]);
    expect(await sweep(halfAnHourLater(morning(ONE_LATE)))).toMatchObject({ sent: 1, pending: 0 });
    expect(await delivered(letters, 3)).toHaveLength(3);
  });

  it('keeps a letter that the recipient’s server refuses for now, and delivers it once', async () => {
    const seen: string[] = [];
    const server = await hostileRelay({
      disabledCommands: ['STARTTLS'],
      onRcptTo(address, _session, answer) {
        seen.push(Object(address).address);
        answer(seen.length === 1 ? reply(451, '4.7.1 greylisted') : null);
      },
    });
    if (!server) throw new Error('.tools is here');
    ended.push(() => server.close());
    const { sweep, tryAgain } = await world(`officer@${ELSEWHERE}`, server.relay.port);
    expect(await sweep(morning(ONE_LATE))).toMatchObject({ sent: 3, pending: 0 });
    while (seen.length < 1) await passed(50);
    while (seen.length < 2) {
      tryAgain();
      await passed(300);
    }
    expect(new Set(seen)).toEqual(new Set([`officer@${ELSEWHERE}`]));
  });

  it('is asked for letters that a killed sweep handed over, and gets none twice', async () => {
    const { sweep, letters, delivered, table } = await world('third@commune.example');
    const { mail } = table.stores;
    const killed = async () => {
      throw new Error('killed');
    };
    await sweep(morning(ONE_LATE), { ...mail, markSent: killed }).catch(() => {});
    const before = (await delivered(letters, 1)).length;
    expect(await sweep(halfAnHourLater(morning(ONE_LATE)))).toMatchObject({ sent: 3, pending: 0 });
    const all = await delivered(letters, 3);
    expect([before > 0, all.length]).toEqual([true, 3]);
  });
});
