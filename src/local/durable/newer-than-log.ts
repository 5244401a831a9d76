import { type HeldItem, itemAddress, itemsOfCopy, sumOf } from './affected-items.js';
import { keyOf } from './change-record.js';
import { readKeptLog } from './kept-log.js';
import type { IsNewer } from './put-back.js';

/**
 * Where the end of the log is not whole, a change that was acknowledged may have stood there. Then what the engine holds is
 * newer, unless the copy or an earlier change tells of it. In a log that is whole the last change is the newest.
 */
export function newerThanLog(kept: string): IsNewer {
  const { records, torn } = readKeptLog(kept);
  if (!torn) return async () => false;
  let copy: ReturnType<typeof itemsOfCopy> | undefined;
  return async (key, held) => {
    copy ??= itemsOfCopy(kept);
    const before = (await copy).get(itemAddress(key))?.sum;
    const told = records
      .flatMap(({ changes }) => changes)
      .filter((change) => itemAddress(keyOf(change)) === itemAddress(key))
      .map((change) => ('put' in change ? sumOf(change.put) : undefined));
    return ![before, ...told].includes(held === undefined ? undefined : sumOf(held as HeldItem));
  };
}
