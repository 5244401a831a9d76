import { writeSync } from 'node:fs';
import { createStores } from '../../../src/store/index.js';
import { localClient } from '../aws/dynamo.js';
import { file, save } from './filing-world.js';

/**
 * A process that saves one report again and again until it is killed. Each line is written at once: `try <n> <revision>`
 * before a request, `ok <n>` after its answer. It is started with the request that its predecessor left unanswered.
 */
const [endpoint, table = '', first = '0', seen = ''] = process.argv.slice(2);
const stores = createStores(localClient(endpoint), table);
const say = (line: string) => writeSync(1, `${line}\n`);

const keyOf = (n: number): string => `killed-${String(n).padStart(6, '0')}`;

let expectedRevision = seen === '' ? null : seen;
for (let n = Number(first); ; n++) {
  say(`try ${n} ${expectedRevision ?? ''}`);
  const idempotencyKey = keyOf(n);
  const outcome = await file(stores, save([{ code: 'F03', value: n }]), { idempotencyKey, expectedRevision });
  if (outcome.kind !== 'FILED') throw new Error(`request ${n} was answered ${JSON.stringify(outcome)}`);
  say(`ok ${n}`);
  expectedRevision = idempotencyKey;
}
