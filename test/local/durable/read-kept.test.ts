import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { itemFileIn, takePlace, writeNext } from '../../../src/local/durable/kept-files.js';
import { readBeside } from '../../../src/local/durable/read-kept.js';

const item = (pk: string, sk: string) => ({ pk: { S: pk }, sk: { S: sk } });

let folder: string;
let kept: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'xaso-kept-'));
  kept = join(folder, 'kept');
  await writeNext(kept, [[item('A', '1')]]);
  await takePlace(kept, false);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('what is kept is read beside a service also in the moment in which new files take its place', async () => {
  await writeNext(kept, [[item('A', '1'), item('B', '2')]]);
  renameSync(kept, `${kept}.old`);
  const reading = readBeside(kept);
  renameSync(`${kept}.new`, kept);
  expect(await reading).toMatchObject({ damage: undefined, last: 3, copy: 'EQUAL' });
});

it('what was spoilt is told, however long it is looked at', async () => {
  writeFileSync(itemFileIn(kept), 'spoilt');
  expect((await readBeside(kept))?.damage).toBeDefined();
});
