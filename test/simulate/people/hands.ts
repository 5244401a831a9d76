import type { ItemAttributes } from '../../../src/engine/table/data/value.js';
import { erasePerson } from '../../../src/local/person/erase-person.js';
import { reportKey } from '../../../src/store/keys/report.js';
import { placeOf } from '../../support/administration/person-place.js';
import { memoryClient } from '../../support/table/doors/memory-client.js';
import type { MemoryDatabase } from '../../support/table/engine/memory-database.js';
import { drawn, drawnBetween } from '../world/keyed.js';
import type { Edict } from './acts.js';
import { communeFor } from './administrators.js';
import { PERIODS } from './asked.js';
import type { Life } from './client.js';
import { dayAfter, dayOf, momentAt } from './days.js';
import { PLACE, TABLE } from './scope.js';

type Means = Life & { readonly database: MemoryDatabase; readonly decreed: (edict: Edict) => void };

/** What is of a form that nobody writes, and the whole report with it. */
const PARTS = ['state', 'working', 'approved'];

/** What hands do in the table itself: reports that nobody can read, mended before an office opens or days later; erasures. */
export function hands({ world, seed, communes, database, decreed, failed }: Means) {
  const unit = communeFor(seed, communes)('renamed');
  const erasedOn = new Map<string, string>();
  for (const { id, closes } of PERIODS)
    if (drawn(seed, 'damage', id) < 0.3) spoils(id, closes, `damage of ${unit} ${id}`).catch(failed);

  async function spoils(period: string, closes: string, key: string): Promise<void> {
    const day = dayAfter(closes, drawnBetween(-1, 14, seed, key, 'day'));
    await world.clock.until(momentAt(day, 22));
    const asked = { TableName: TABLE, Key: { ...reportKey(`${PLACE.path}/${unit}`, period) } };
    const { Item } = database.answer('GetItem', asked, world.clock.now) as { Item?: ItemAttributes };
    if (!Item || !world.story.happens('ACT', key, `nobody can read the report of ${unit} for ${period} any more`))
      return;
    function writes(is: boolean, item: ItemAttributes): void {
      const { now } = world.clock;
      database.answer('PutItem', { TableName: TABLE, Item: item }, now);
      decreed({ kind: 'READABLE', unit, period, is, begun: now, done: now });
    }
    writes(false, { ...Item, [PARTS[drawnBetween(0, 2, seed, key, 'part')] ?? '']: [7] });
    const days = drawnBetween(0, 3, seed, key, 'days');
    await world.clock.until(days === 0 ? momentAt(dayAfter(day), 5) : momentAt(dayAfter(day, days), 22));
    writes(true, Item);
  }

  return {
    /** Whose function has ended may ask to be forgotten. */
    heard(edict: Edict): void {
      decreed(edict);
      if (edict.kind === 'CLOSED' && drawn(seed, edict.who, 'is erased') < 0.7)
        erasedOn.set(dayAfter(dayOf(edict.done), drawnBetween(1, 5, seed, edict.who, 'erased')), edict.who);
    },
    /** An operator gives the command while the world waits. */
    async atEndOf(day: string): Promise<void> {
      const [who, { now }] = [erasedOn.get(day), world.clock];
      if (!who || !world.story.happens('ACT', `deed erasure ${who}`, `an operator erases ${who}`)) return;
      const table = { db: memoryClient(database, () => now), name: TABLE };
      const operator = { by: 'vận hành', reason: 'theo yêu cầu' };
      await erasePerson(placeOf(table), who, operator, new Date(now).toISOString(), () => {});
      decreed({ kind: 'ERASED', who, begun: now, done: now });
    },
  };
}
