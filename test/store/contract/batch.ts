import { describe, expect, it } from 'vitest';
import { getAll, UnprocessedError, writeAll, writeEach } from '../../../src/store/table/batch.js';
import { itemsIn } from '../../../src/store/table/pages.js';
import type { CurrentTable } from '../../support/aws/dynamo.js';
import { countRequests, leaveUnprocessed, loseFirstResponse } from '../../support/aws/dynamo-faults.js';

const items = (n: number) =>
  Array.from({ length: n }, (_, i) => ({ pk: 'P', sk: String(i).padStart(3, '0'), value: i }));
const all = { pk: 'P', from: '0', to: '9999' };

export const batchContract = (table: CurrentTable) =>
  describe('a batch', () => {
    const raw = () => ({ db: table().db, name: table().name });
    const waits: number[] = [];
    const noWait = async (attempt: number) => void waits.push(attempt);

    it.each([
      [0, 0],
      [25, 1],
      [26, 2],
    ])('of %d writes is %d requests', async (n, requests) => {
      const sent = countRequests(table().db);
      await writeAll(raw(), items(n));
      expect(sent.total).toBe(requests);
      expect(await itemsIn(raw(), all)).toEqual(items(n));
    });

    it.each([
      [100, 1],
      [101, 2],
    ])('of %d reads is %d requests', async (n, requests) => {
      await writeAll(raw(), items(n));
      const sent = countRequests(table().db);
      expect(await getAll(raw(), items(n))).toEqual(items(n));
      expect(sent.byCommand).toEqual({ BatchGet: requests });
    });

    it('writes what was left unprocessed, waiting longer each time', async () => {
      waits.length = 0;
      const fault = leaveUnprocessed(table().db, 3);
      await writeAll(raw(), items(5), noWait);
      fault();
      expect(waits).toEqual([1, 2, 3]);
      expect(await itemsIn(raw(), all)).toEqual(items(5));
    });

    it('reads what was left unprocessed, in the order asked', async () => {
      await writeAll(raw(), items(5));
      const fault = leaveUnprocessed(table().db, 3);
      const backwards = items(5).reverse();
      expect(await getAll(raw(), backwards, noWait)).toEqual(backwards);
      expect(fault.left).toBe(0);
    });

    it('gives up with an error when DynamoDB goes on leaving items undone', async () => {
      leaveUnprocessed(table().db, 1_000);
      await expect(writeAll(raw(), items(20), noWait)).rejects.toThrow(UnprocessedError);
    });

    it('of items that are being made is written to the last, and none is made before there is room for it', async () => {
      let [made, most] = [0, 0];
      function* slowly() {
        for (const item of items(9)) {
          made += 1;
          yield item;
        }
      }
      const { db } = table();
      const send = db.send.bind(db) as (...command: unknown[]) => Promise<unknown>;
      let written = 0;
      const counted = Object.assign(Object.create(db), {
        async send(...command: unknown[]) {
          most = Math.max(most, made - written);
          const answer = await send(...command);
          written += 2;
          return answer;
        },
      });
      await writeEach({ db: counted, name: table().name }, slowly());
      expect(await itemsIn(raw(), all)).toEqual(items(9));
      expect(most).toBeLessThanOrEqual(4);
    });

    it('of items that are being made is repeated where some were left unprocessed', async () => {
      const fault = leaveUnprocessed(table().db, 3);
      await writeEach(raw(), items(5), noWait);
      fault();
      expect(await itemsIn(raw(), all)).toEqual(items(5));
    });

    it('takes a key that is named twice once, the last item winning', async () => {
      await writeAll(raw(), [...items(2), { pk: 'P', sk: '000', value: 7 }]);
      expect((await itemsIn(raw(), all)).map(({ value }) => value)).toEqual([7, 1]);
      expect(await getAll(raw(), [...items(1), ...items(1)])).toHaveLength(2);
    });

    it('is written once although the answer was lost', async () => {
      const fault = loseFirstResponse(table().db);
      await writeAll(raw(), items(3));
      expect(fault.lost).toBe(1);
      expect(await itemsIn(raw(), all)).toEqual(items(3));
    });
  });
