import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout as passed } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { readConfiguration } from '../../../src/home/configuration/configuration.js';
import { startWatch } from '../../../src/home/watch/watch.js';
import { sound } from '../../support/home/settings.js';
import { hostileRelay, reply } from '../../support/relay/hostile-relay.js';

const NOW = Date.parse('2026-10-21T05:00:00.000Z');
const errorLine = (at: number): string =>
  `${JSON.stringify({ _aws: { Timestamp: at, CloudWatchMetrics: [{ Metrics: [{ Name: 'InternalErrors' }] }] }, InternalErrors: 1 })}\n`;

test('operators read of an alarm once, also when the relay first refuses and the watcher starts again', async () => {
  const letters: string[] = [];
  let refusals = 1;
  const hostile = await hostileRelay({
    onMailFrom: (_address, _session, answer) => answer(refusals-- > 0 ? reply(451, 'not now') : undefined),
    onData(stream, _session, answer) {
      let text = '';
      stream.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      stream.on('end', () => {
        letters.push(text);
        answer();
      });
    },
  });
  if (!hostile) return;
  const folder = mkdtempSync(join(tmpdir(), 'xaso-watch-'));
  mkdirSync(join(folder, 'shared'));
  writeFileSync(join(folder, 'ca.pem'), hostile.relay.authority ?? '');
  const settings = sound()
    .replace('/var/lib/xaso\n', `${join(folder, 'shared')}\n`)
    .replace('smtp://127.0.0.1:587', `smtp://127.0.0.1:${hostile.relay.port}\nauthority = ${join(folder, 'ca.pem')}`)
    .replace('operators =', 'port = 0\noperators =');
  const file = join(folder, 'xaso.conf');
  writeFileSync(file, settings, { mode: 0o600 });
  const configuration = readConfiguration(file, {});

  const watchOnce = async (lines: readonly string[], enough: () => boolean | Promise<boolean>) => {
    const log = new PassThrough();
    const watching = await startWatch(configuration, log, () => NOW, 50);
    for (const line of lines) log.write(line);
    while (!(await enough())) await passed(50);
    const numbers = await (await fetch(`${watching.url}/metrics`)).text();
    await watching.close();
    return numbers;
  };

  try {
    const numbers = await watchOnce([errorLine(NOW - 360_000)], () => letters.length > 0);
    expect(numbers).toContain('xaso_internal_errors_total 1');
    expect(numbers).toContain('xaso_alarm{name="InternalErrors"} 1');
    expect(letters[0]).toContain('truc-may-chu@tinh.gov.vn');
    let rounds = 0;
    await watchOnce([errorLine(NOW - 360_000)], () => ++rounds > 6);
    expect(letters).toHaveLength(1);
  } finally {
    await hostile.close();
  }
});
