import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Accounts, noAccounts } from '../../../src/administer/accounts.js';
import { loadOfficials } from '../../../src/administer/load-officials.js';
import { planOfficials } from '../../../src/administer/plan-officials.js';
import { personOf } from '../../../src/domain/official/assignment.js';
import { commandViewer } from '../../../src/local/data/command-viewer.js';
import { createStores } from '../../../src/store/index.js';
import { memoryTable, type TestTable } from '../../support/aws/dynamo.js';
import { loadFilingWorld } from '../../support/filing/filing-world.js';
import { sized } from '../../support/start/real.js';
import { memoryDatabase } from '../../support/table/engine/memory-database.js';

const NOW = '2026-11-17T02:00:00.000Z';
const DISTRICT = 'bac-kan/cho-don';
const HEADER = ['Họ và tên', 'email', 'Vai trò', 'Mã đơn vị'];
/** Five people; the third has two rows. */
const ROWS = [
  ['Hà Thị Một', 'mot@xa.example', 'officer', '02023'],
  ['Lý Văn Hai', 'hai@xa.example', 'chairman', '02023'],
  ['Ma Thị Ba', 'ba@xa.example', 'officer', '02023'],
  ['Ma Thị Ba', 'ba@xa.example', 'officer', '02026'],
  ['Nông Văn Bốn', 'bon@xa.example', 'reviewer', '064'],
  ['Bế Thị Năm', 'nam@xa.example', 'officer', '02029'],
];
const ADDRESSES = [...new Set(ROWS.map(([, email = '']) => email))].toSorted();

class Killed extends Error {
  override name = 'Killed';
}

/** A process that is killed around one of its requests: before it arrives, or after it did and before the answer. */
function life(killedAt: number, isArrived: boolean) {
  let requests = 0;
  let isDead = false;
  const die = () => {
    isDead = true;
    throw new Killed();
  };
  return {
    requests: () => requests,
    async asks<T>(work: () => Promise<T>): Promise<T> {
      if (isDead) return die();
      const isLast = ++requests === killedAt;
      if (isLast && !isArrived) return die();
      const answer = await work();
      return isLast || isDead ? die() : answer;
    },
  };
}

type Life = ReturnType<typeof life>;

/** The user pool, which outlives the process: an account has the id of its first invitation. */
function userPool() {
  const made = new Map<string, string>();
  return {
    made,
    accountsFor: (of: Life): Accounts => ({
      ...noAccounts,
      invite: ({ email }) =>
        of.asks(async () => {
          made.set(email, made.get(email) ?? `sub-${made.size}-${email}`);
          return made.get(email) as string;
        }),
      reopen: () => of.asks(async () => {}),
      addRole: () => of.asks(async () => {}),
    }),
  };
}

const seeded = memoryDatabase();
beforeAll(() => loadFilingWorld(memoryTable(seeded).stores));

async function world() {
  const table = memoryTable(seeded.clone());
  const pool = userPool();
  const { units } = await table.stores.registers.version(1);
  const district = units.find(({ path }) => path === DISTRICT);
  if (!district) throw new Error(`no ${DISTRICT}`);
  const load = async (of: Life, fingerprint: string, rows = ROWS, isStopped = () => false) => {
    const send = table.db.send.bind(table.db) as (command: unknown) => Promise<unknown>;
    const db = Object.assign(Object.create(table.db), { send: (command: unknown) => of.asks(() => send(command)) });
    const stores = createStores(db, table.name);
    const file = { sheet: [HEADER, ...rows], source: 'can-bo.csv', fingerprint: fingerprint.repeat(64) };
    const request = { viewer: commandViewer(district), file, bounds: { within: '', scope: null }, now: NOW };
    return loadOfficials(stores, pool.accountsFor(of), await planOfficials(stores, request), { most: 100, isStopped });
  };
  return { table, pool, load };
}

const ALIVE = Number.POSITIVE_INFINITY;
/** Killed at each request; in `npm test` at each fourth. Five requests make a row, so that each kind is among them. */
const EACH = sized(4, 1);

/** Expects every official once, and no address without its official. */
async function expectWhole({ stores }: TestTable, made: ReadonlyMap<string, string>) {
  const officials = (await stores.officials.ofScope(DISTRICT)).filter(({ email }) => email.endsWith('@xa.example'));
  const places = officials.map(({ email, role, unit }) => `${email} ${role} ${unit}`);
  expect(places.toSorted()).toEqual(
    [
      ...['ba@xa.example officer nam-cuong', 'ba@xa.example officer xuan-lac', 'bon@xa.example reviewer cho-don'],
      ...['hai@xa.example chairman xuan-lac', 'mot@xa.example officer xuan-lac'],
      places.find((place) => place.startsWith('nam@xa.example officer ')),
    ].toSorted(),
  );
  expect([...made.keys()].toSorted()).toEqual(ADDRESSES);
  const owners = await stores.addresses.owners(ADDRESSES);
  for (const address of ADDRESSES) {
    expect(owners.get(address)?.official).toBe(made.get(address));
    expect(officials.filter(({ email }) => email === address).map(({ id }) => personOf(id))).toContain(
      made.get(address),
    );
  }
}

describe('a load of officials', () => {
  it('takes six requests for a row, however many officials there are', async () => {
    const { load } = await world();
    const few = life(ALIVE, false);
    await load(few, 'a', ROWS.slice(0, 1));
    const many = life(ALIVE, false);
    const more = Array.from({ length: 50 }, (_, i) => [`Cán bộ ${i}`, `them.${i}@xa.example`, 'officer', '02023']);
    await load(many, 'b', more);
    // The account server takes one request for an account, Cognito two.
    expect(many.requests() - few.requests()).toBe(49 * 5);
  });

  it('that is killed at any request is ended by a second one: nobody lost, nobody doubled, no address without an official', async () => {
    const whole = life(ALIVE, false);
    const first = await world();
    await first.load(whole, 'a');
    await expectWhole(first.table, first.pool.made);
    for (let request = 1; request <= whole.requests(); request += EACH)
      for (const isArrived of [false, true]) {
        const { table, pool, load } = await world();
        await expect(load(life(request, isArrived), 'a')).rejects.toThrow(Killed);
        const outcome = await load(life(ALIVE, false), 'a');
        expect([outcome.answer.faults, outcome.remaining]).toEqual([[], 0]);
        await expectWhole(table, pool.made);
        await table.close();
      }
  });

  it('that is killed is ended by a corrected file as well, at once', async () => {
    const corrected = ROWS.map((row) => (row[1] === 'mot@xa.example' ? ['Hà Thị Mốt', ...row.slice(1)] : row));
    const whole = life(ALIVE, false);
    await (await world()).load(whole, 'a');
    for (let request = 1; request <= whole.requests(); request += EACH)
      for (const isArrived of [false, true]) {
        const { table, pool, load } = await world();
        await expect(load(life(request, isArrived), 'a')).rejects.toThrow(Killed);
        const outcome = await load(life(ALIVE, false), 'b', corrected);
        expect([outcome.answer.faults, outcome.remaining]).toEqual([[], 0]);
        await expectWhole(table, pool.made);
        await table.close();
      }
  });

  it('is killed several times in a row, and still ends whole', async () => {
    const lifetime = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.boolean(), fc.constantFrom('a', 'b'));
    await fc.assert(
      fc.asyncProperty(fc.array(lifetime, { minLength: 2, maxLength: 6 }), async (lives) => {
        const { table, pool, load } = await world();
        for (const [request, isArrived, file] of lives)
          await load(life(request, isArrived), file).catch((error: unknown) => {
            if (!(error instanceof Killed)) throw error;
          });
        await load(life(ALIVE, false), 'a');
        await expectWhole(table, pool.made);
        await table.close();
      }),
      { numRuns: sized(10, 40) },
    );
  });

  it('finds an address that another request has just reserved, and says so before anything is written', async () => {
    const { table, load, pool } = await world();
    await table.stores.addresses.take('hai@xa.example', { official: null, token: 'of-another', at: NOW }, undefined);
    const outcome = await load(life(ALIVE, false), 'a');
    expect(outcome.answer.faults.map(({ code, row }) => [code, row])).toEqual([['ADDRESS_TAKEN', 3]]);
    expect(outcome.unforeseen).toEqual([]);
    expect(pool.made.size).toBe(ADDRESSES.length - 1);
  });

  it('stops where it is told to, and says how many rows are left', async () => {
    const { table, pool, load } = await world();
    const stopping = await load(life(ALIVE, false), 'a', ROWS, () => pool.made.size >= 2);
    expect(stopping.remaining).toBe(ROWS.length - pool.made.size);
    expect(pool.made.size).toBeLessThan(ADDRESSES.length);
    expect(await load(life(ALIVE, false), 'a')).toMatchObject({ remaining: 0, written: true });
    await expectWhole(table, pool.made);
  });
});
