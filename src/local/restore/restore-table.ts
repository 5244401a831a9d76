import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Instant } from '../../domain/time/local-date.js';
import { createStores } from '../../store/index.js';
import { allRawItems, putRawItems, type RawItem } from '../../store/table/raw-items.js';
import { ensureTable } from '../aws/table.js';
import { CommandError, EXIT } from '../base/command-error.js';
import { counted, type StepProgress } from '../base/progress.js';
import { ACCESS_PATTERNS, sizeOf, subjectsIn, textOfAnswers } from './access-patterns.js';
import { exportWriter, readExport, textOfItem } from './export-files.js';

export type TableAt = { readonly db: DynamoDBDocumentClient; readonly name: string };

export async function exportTable(table: TableAt, folder: string) {
  rmSync(folder, { recursive: true, force: true });
  const files = exportWriter(folder);
  for await (const items of allRawItems(table)) files.add(items);
  return files.end();
}

/** Puts every item of an export into the table. It may be run again. */
export async function loadExport(folder: string, table: TableAt): Promise<number> {
  let loaded = 0;
  for (const items of readExport(folder)) {
    await putRawItems(table, items);
    loaded += items.length;
  }
  return loaded;
}

/** A number for all items together, whatever their order: the sum of a hash of each, and their count. */
export async function itemsSum(
  table: TableAt,
  counts: (item: RawItem) => boolean = () => true,
): Promise<{ readonly items: number; readonly sum: string }> {
  let [items, sum] = [0, 0n];
  for await (const page of allRawItems(table))
    for (const item of page.filter(counts)) {
      items++;
      sum += BigInt(`0x${createHash('sha256').update(textOfItem(item)).digest('hex')}`);
    }
  return { items, sum: sum.toString(16) };
}

export type Rehearsal = {
  readonly from: TableAt;
  readonly to: TableAt;
  /** The folder for the files of the export, which is emptied first. */
  readonly folder: string;
  /** Makes the files of the export; by default it reads the whole table. */
  readonly exported?: (folder: string) => Promise<string>;
  readonly createTable?: (table: TableAt) => Promise<void>;
  readonly now: Instant;
};

/** Exports a table, loads it into a new one, and compares all items and the answers to all questions. */
export async function rehearseRestore(
  { from, to, folder, exported, createTable = ({ db, name }) => ensureTable(db, name), now }: Rehearsal,
  progress: StepProgress,
): Promise<void> {
  const read = async (target: string) => {
    const { itemCount, files, bytes } = await exportTable(from, target);
    return `${counted(itemCount, 'item')} in ${counted(files, 'file')}, ${Math.ceil(bytes / 1024)} KB`;
  };
  await progress(
    `exported ${from.name}`,
    () => (exported ?? read)(folder),
    (said) => said,
  );
  await progress(`created ${to.name}`, () => createTable(to));
  await progress(
    'loaded',
    () => loadExport(folder, to),
    (n) => counted(n, 'item'),
  );
  await progress(
    'every item, byte for byte',
    async () => {
      const [before, after] = [await itemsSum(from), await itemsSum(to)];
      mustEqual('The items', `${before.items} ${before.sum}`, `${after.items} ${after.sum}`);
      return before.items;
    },
    (n) => `${n} equal`,
  );
  const [old, restored] = [from, to].map(({ db, name }) => createStores(db, name));
  if (!old || !restored) throw new Error('two tables have two stores');
  const subjects = await subjectsIn(old, now);
  for (const { name, question, ask } of ACCESS_PATTERNS)
    await progress(
      `${name} ${question}`,
      async () => {
        const before = await ask(old, subjects);
        mustEqual(
          `The answers to ${name} (${question})`,
          textOfAnswers(before),
          textOfAnswers(await ask(restored, subjects)),
        );
        return sizeOf(before);
      },
      (n) => `${counted(n, 'answer')} equal`,
    );
}

function mustEqual(what: string, before: string, after: string): void {
  if (before === after) return;
  const at = [...before].findIndex((letter, i) => letter !== after[i]);
  throw new CommandError(
    `${what} differ between the table and its copy:\n  before …${before.slice(Math.max(0, at - 60), at + 80)}\n  after  …${after.slice(Math.max(0, at - 60), at + 80)}\n  Somebody may have changed the table meanwhile: run the drill again. Do not attach this copy.`,
    EXIT.brokenData,
  );
}
