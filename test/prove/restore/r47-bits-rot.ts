import { join } from 'node:path';
import { itemFileIn } from '../../../src/local/durable/kept-files.js';
import { failPower, ROTTEN_PLACES, type RottenPlace } from '../../support/durable/rotten-places.js';
import { noteSyncedBytes } from '../../support/durable/synced-bytes.js';
import type { Content } from '../../support/durable/written-folder.js';
import { folderLike, opened, smallFolder, writeSome } from '../../support/durable/written-folder.js';
import type { Proof } from '../proof.js';

const SIZES = { full: { writes: 400, shares: 24 }, reduced: { writes: 40, shares: 3 } };

type KilledFolder = { readonly data: string; readonly content: Content; readonly synced: number };

/** A folder as a kill leaves it after many acknowledged writes, and what was in it then. */
async function killedFolder(writes: number): Promise<KilledFolder> {
  const data = await smallFolder();
  // One write before, so that something lies between the copy and the next writes.
  await opened(data, (db) => writeSome(db, 5));
  const bytes = await noteSyncedBytes();
  let [killed, synced] = ['', 0];
  const { content, said, isRefused } = await opened(data, async (db) => {
    await writeSome(db, writes);
    synced = await bytes.of(itemFileIn(join(data, 'kept')));
    killed = folderLike(data);
  });
  bytes.stop();
  if (isRefused) throw new Error(said);
  return { data: killed, content, synced };
}

const isSame = (a: Content, b: Content): boolean => a.length === b.length && a.every((line, i) => line === b[i]);

/** Whether a line is about the item of that name. */
const isOf = (line: string, name = ''): boolean => name.split(' / ').every((part) => line.includes(`"${part}"`));

async function placeFaults(killed: string, content: Content, place: RottenPlace): Promise<string[]> {
  const data = folderLike(killed);
  place.rot(data);
  const first = await opened(data);
  const faults: string[] = [];
  if (!place.says.test(first.said)) faults.push(`says: ${first.said.slice(0, 400)}`);
  const left = place.loses === undefined ? content : content.filter((line) => !isOf(line, place.loses));
  if (!isSame(first.content, left))
    faults.push(`${first.content.length} of ${left.length} lines: ${first.said.slice(-300)}`);
  const again = await opened(data);
  if (!isSame(again.content, left) || again.said !== '') faults.push(`at the next start: ${again.said.slice(0, 300)}`);
  return faults.map((fault) => `${place.name}: ${fault}`);
}

export const proof: Proof = {
  id: 'R47',
  property: 'bits rot and power fails, and nothing acknowledged is lost or turned back in silence',
  async run(size, progress) {
    const { writes, shares } = SIZES[size];
    const { data: killed, content, synced } = await killedFolder(writes);
    const faults: string[] = [];
    const asKilled = await opened(folderLike(killed));
    if (!isSame(asKilled.content, content) || asKilled.said !== '') faults.push(`a kill alone: ${asKilled.said}`);
    for (const place of ROTTEN_PLACES) {
      progress(place.name);
      faults.push(...(await placeFaults(killed, content, place)));
    }
    for (let i = 0; i < shares; i++) {
      progress(`loss of power ${i + 1} of ${shares}`);
      const data = folderLike(killed);
      failPower(data, synced, i / shares, i % 2 === 1);
      const { content: left, said } = await opened(data);
      if (!isSame(left, content))
        faults.push(`after a loss of power ${left.length} of ${content.length}: ${said.slice(0, 300)}`);
    }
    return {
      size: `bytes flipped in ${ROTTEN_PLACES.length} places and ${shares} losses of power after ${writes} rounds of acknowledged writes`,
      result: faults.length === 0 ? 'everything is there or named, and nothing was silent' : faults.join('; '),
      pass: faults.length === 0,
    };
  },
};
