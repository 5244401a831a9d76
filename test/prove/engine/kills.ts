import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { type KitTable, put, type Seen } from './kit-table.js';

const WRITERS = 8;
const WRITES_BEFORE_A_KILL = 60;

/** Kills the engine under writers. Whatever it acknowledged must be there when it answers again. */
export async function killed(table: KitTable, killAndStart: () => Promise<void>, kills: number): Promise<Seen> {
  let lost = 0;
  for (let kill = 0; kill < kills; kill++) {
    const acknowledged: string[] = [];
    let isOver = false;
    let enough = () => {};
    const isTime = new Promise<void>((resolve) => {
      enough = resolve;
    });
    const writer = async (of: number) => {
      for (let i = 0; !isOver; i++) {
        const sk = `${kill} ${of} ${i}`;
        const kept = await put(table, { pk: 'kept', sk }).then(
          () => true,
          () => false,
        );
        if (kept) acknowledged.push(sk);
        if (acknowledged.length >= WRITES_BEFORE_A_KILL) enough();
      }
    };
    const writing = Promise.all(Array.from({ length: WRITERS }, (_, of) => writer(of)));
    await isTime;
    // Writers go on, so that the kill falls on some of them.
    await killAndStart();
    isOver = true;
    await writing;
    for (const sk of acknowledged) if (!(await isThere(table, sk))) lost += 1;
    if (lost > 0) return `${lost} acknowledged writes were lost by kill ${kill + 1}`;
  }
  return undefined;
}

async function isThere({ db, name }: KitTable, sk: string): Promise<boolean> {
  const found = new GetCommand({ TableName: name, Key: { pk: 'kept', sk }, ConsistentRead: true });
  return db.send(found).then(
    ({ Item }) => Item !== undefined,
    (error: Error) => {
      // An engine that forgot even the table.
      if (error.name === 'ResourceNotFoundException') return false;
      throw error;
    },
  );
}
