import { readFileSync } from 'node:fs';
import { type ChangeLog, openChangeLog } from '../../../src/local/durable/change-log.js';
import { type ItemChange, readRecords } from '../../../src/local/durable/change-record.js';
import { itemFileIn, takePlace, writeNext } from '../../../src/local/durable/kept-files.js';

/** The log of a folder that holds no item yet. */
export async function emptyLog(kept: string): Promise<ChangeLog> {
  const end = await writeNext(kept, []);
  await takePlace(kept, false);
  return openChangeLog(kept, end);
}

/** Changes since all items of a folder were written, oldest first, a list for each record. */
export function loggedIn(kept: string): (readonly ItemChange[])[] {
  const { records } = readRecords(readFileSync(itemFileIn(kept)));
  return records.slice(records.findIndex(({ items }) => items !== undefined) + 1).map(({ changes }) => changes);
}
