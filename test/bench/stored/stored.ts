import { writeFileSync } from 'node:fs';
import type { ItemKind } from '../../../src/store/item-kinds.js';
import { memoryTable } from '../../support/aws/dynamo.js';
import { textTable } from '../../support/letters/text-table.js';
import { liveQuarter, loadBeginning, QUARTER } from './replayed-quarter.js';
import { grownBy, type Size, type Sizes, sizesByKind } from './sizes-by-kind.js';

const FILE = 'infra/cost/stored.json';

/** A stage has these items by days and runs, whatever its number of communes. */
const OF_THE_STAGE: ReadonlySet<ItemKind> = new Set(['jobRun', 'letterDay']);

/** Lives a quarter on the table in memory, and keeps what a month adds to the table, by kind, where `npm run cost` reads it. */
export async function benchStored(): Promise<void> {
  const table = memoryTable();
  try {
    await loadBeginning(table);
    const before = await sizesByKind(table);
    await liveQuarter(table);
    const kinds = kindsOf(grownBy(before, await sizesByKind(table)));
    writeFileSync(FILE, `${JSON.stringify({ measuredOn: new Date().toISOString().slice(0, 10), kinds }, null, 2)}\n`);
    console.log(
      textTable(
        ['kind', 'of each', 'items a month', 'bytes an item'],
        kinds.map(({ kind, of, items, bytes }) => [kind, of, `${items}`, `${bytes}`]),
      ),
    );
    console.log(`${FILE} is written: the table of infra/README.md may have changed (npm run cost -- --write).`);
  } finally {
    await table.close();
  }
}

/** The items that a month adds to the table, for a commune or the stage. */
type StoredKind = {
  readonly kind: string;
  readonly of: string;
  readonly items: number;
  readonly bytes: number;
};

/** The kinds of items that grew, largest growth first. A kind with rewritten items grows without a new item. */
function kindsOf(grown: Sizes): StoredKind[] {
  const { communes, months } = QUARTER;
  return [...grown]
    .filter(([, { bytes }]) => bytes > 0)
    .toSorted(([, a], [, b]) => b.bytes - a.bytes)
    .map(([kind, size]) => {
      const of = OF_THE_STAGE.has(kind) ? 'stage' : 'commune';
      return { kind, of, ...aMonth(size, of === 'stage' ? months : months * communes) };
    });
}

const aMonth = ({ items, bytes }: Size, by: number) =>
  items > 0
    ? { items: rounded(items / by, 2), bytes: Math.round(bytes / items) }
    : { items: 1, bytes: Math.round(bytes / by) };

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
