import { writeSync } from 'node:fs';
import type { Change } from '../../../src/domain/report/filing-situation.js';
import { createStores } from '../../../src/store/index.js';
import { localClient } from '../aws/dynamo.js';
import { approve, completeEntries, file, save, submit } from './filing-world.js';

/**
 * A process that takes one report through all its states again and again until it is killed. It writes `try <n> <revision>`
 * before a request and `ok <n>` after the answer, each line at once. It begins with the unanswered request of its predecessor.
 */
const [endpoint, table = '', first = '0', seen = ''] = process.argv.slice(2);
const stores = createStores(localClient(endpoint), table);
const say = (line: string) => writeSync(1, `${line}\n`);

const keyOf = (n: number): string => `killed-${String(n).padStart(6, '0')}`;

/** The steps of a round. Each step is accepted after the one before it, and the first after the last. */
const LIFE: readonly ((n: number) => Change)[] = [
  (n) => save([...completeEntries().filter(({ code }) => code !== 'F03'), { code: 'F03', value: n }]),
  () => submit(),
  () => ({ action: 'WITHDRAW', reason: null }),
  () => submit(),
  () => ({ action: 'RETURN', comment: 'xem lại', comments: [] }),
  () => submit(),
  () => approve,
  () => ({ action: 'REOPEN', reason: 'sai số' }),
];
const changeOf = (n: number): Change => (LIFE[n % LIFE.length] as (typeof LIFE)[number])(n);

let expectedRevision = seen === '' ? null : seen;
for (let n = Number(first); ; n++) {
  say(`try ${n} ${expectedRevision ?? ''}`);
  const idempotencyKey = keyOf(n);
  const outcome = await file(stores, changeOf(n), { idempotencyKey, expectedRevision });
  if (outcome.kind !== 'FILED') throw new Error(`request ${n} was answered ${JSON.stringify(outcome)}`);
  say(`ok ${n}`);
  expectedRevision = idempotencyKey;
}
