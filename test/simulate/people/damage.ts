import type { ItemAttributes } from '../../../src/engine/table/data/value.js';
import { reportKey } from '../../../src/store/keys/report.js';
import type { MemoryDatabase } from '../../support/table/engine/memory-database.js';
import { drawn, drawnBetween } from '../world/keyed.js';
import type { Edict } from './acts.js';
import { communeFor } from './administrators.js';
import { PERIODS } from './asked.js';
import type { Life } from './client.js';
import { dayAfter, momentAt } from './days.js';
import { PLACE, TABLE } from './scope.js';

type Means = Life & { readonly database: MemoryDatabase; readonly decreed: (edict: Edict) => void };

/** What is of a form that nobody writes, and the whole report with it. */
const PARTS = ['state', 'working', 'approved'];

/** At night a hand in the table leaves a report that nobody can read; before an office opens, or days later, it is mended. */
export function damages({ world, seed, communes, database, decreed, failed }: Means): void {
  const commune = communeFor(seed, communes);
  const unit = commune('damaged');
  const isOfReform = ['one', 'other', 'divided'].map(commune).includes(unit);
  for (const { id, closes } of PERIODS)
    if (!isOfReform && drawn(seed, 'damage', id) < 0.3) spoils(id, closes, `damage of ${unit} ${id}`).catch(failed);

  async function spoils(period: string, closes: string, key: string): Promise<void> {
    const day = dayAfter(closes, drawnBetween(-1, 14, seed, key, 'day'));
    await world.clock.until(momentAt(day, 22));
    const Key = { ...reportKey(`${PLACE.path}/${unit}`, period) };
    const { Item } = database.answer('GetItem', { TableName: TABLE, Key }, world.clock.now) as {
      Item?: ItemAttributes;
    };
    if (!Item || !world.story.happens('ACT', key, `nobody can read the report of ${unit} for ${period} any more`))
      return;
    function writes(item: ItemAttributes) {
      const { now } = world.clock;
      database.answer('PutItem', { TableName: TABLE, Item: item }, now);
      return { unit, period, begun: now, done: now };
    }
    const spoilt = PARTS[drawnBetween(0, 2, seed, key, 'part')] ?? '';
    decreed({ kind: 'SPOILT', ...writes({ ...Item, [spoilt]: [7] }) });
    const days = drawnBetween(0, 3, seed, key, 'days');
    await world.clock.until(days === 0 ? momentAt(dayAfter(day), 5) : momentAt(dayAfter(day, days), 22));
    decreed({ kind: 'MENDED', ...writes(Item) });
  }
}
