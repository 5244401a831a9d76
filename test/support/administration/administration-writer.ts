import { writeSync } from 'node:fs';
import { administrationFor } from '../../../src/graphql/administration/administration.js';
import { cognitoAccounts } from '../../../src/lambda/sign-in/cognito-accounts.js';
import { createStores } from '../../../src/store/index.js';
import { localClient } from '../aws/dynamo.js';

/**
 * A process that changes the letterhead of a scope again and again until it is killed. It writes `try <n> <revision>` before
 * a request and `ok <n>` after the answer, each line at once. It begins with the unanswered request of its predecessor.
 */
const [endpoint, table = '', first = '0', seen = ''] = process.argv.slice(2);
const stores = createStores(localClient(endpoint), table);
const say = (line: string) => writeSync(1, `${line}\n`);
const places = [{ path: 'bac-kan/cho-don', validFrom: null, validTo: null }];
const administrator = { kind: 'official', id: 'a', name: 'a', role: 'administrator', unit: 'cho-don', places } as const;
const now = '2026-11-17T02:00:00.000Z';
// This process invites nobody, so it needs no account.
const administration = administrationFor(administrator, stores, now, () => {}, cognitoAccounts('', {}));

let expectedRevision = seen === '' ? null : seen;
for (let n = Number(first); ; n++) {
  say(`try ${n} ${expectedRevision ?? ''}`);
  const idempotencyKey = `killed-${String(n).padStart(6, '0')}`;
  const args = { idempotencyKey, expectedRevision, reason: 'thay người' };
  const edit = { of: 'LETTERHEAD', edit: { contactName: idempotencyKey } } as const;
  const { record, errors } = await administration.changeSettings('cho-don', 'CHANGE_LETTERHEAD', args, edit);
  if (!record) throw new Error(`request ${n} was answered ${JSON.stringify(errors)}`);
  say(`ok ${n}`);
  expectedRevision = idempotencyKey;
}
