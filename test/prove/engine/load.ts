import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { type KitTable, put } from './kit-table.js';

const CALLERS = 16;

export type Load = { readonly callsASecond: number; readonly median: number; readonly slowest: number };

/** Writes and reads of items of 2 KB, one after the other by each caller. `slowest`: one call of a hundred takes longer. */
export async function loadOf(table: KitTable, ms: number): Promise<Load> {
  const end = performance.now() + ms;
  const took: number[] = [];
  const timed = async (call: Promise<unknown>) => {
    const since = performance.now();
    await call;
    took.push(performance.now() - since);
  };
  async function caller(of: number): Promise<void> {
    for (let i = 0; performance.now() < end; i++) {
      const key = { pk: `caller ${of}`, sk: `${i % 50}` };
      await timed(put(table, { ...key, text: 'x'.repeat(2048) }));
      await timed(table.db.send(new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true })));
    }
  }
  await Promise.all(Array.from({ length: CALLERS }, (_, of) => caller(of)));
  took.sort((a, b) => a - b);
  const at = (share: number) => Math.round(took[Math.floor(took.length * share)] ?? 0);
  return { callsASecond: Math.round((took.length * 1000) / ms), median: at(0.5), slowest: at(0.99) };
}
