import { erasePerson } from '../../../src/local/person/erase-person.js';
import { placeOf } from '../../support/administration/person-place.js';
import { memoryClient } from '../../support/table/doors/memory-client.js';
import type { MemoryDatabase } from '../../support/table/engine/memory-database.js';
import { drawn, drawnBetween } from '../world/keyed.js';
import type { World } from '../world/world.js';
import type { Edict } from './acts.js';
import { dayAfter, dayOf } from './days.js';
import { TABLE } from './scope.js';

/** Whose function has ended may ask to be forgotten. Days later an operator gives the command, while the world waits. */
export function erasures(world: World, seed: number, database: MemoryDatabase, decreed: (edict: Edict) => void) {
  const due = new Map<string, string>();
  return {
    heard(edict: Edict): void {
      decreed(edict);
      if (edict.kind === 'CLOSED' && drawn(seed, edict.who, 'is erased') < 0.7)
        due.set(dayAfter(dayOf(edict.done), drawnBetween(1, 5, seed, edict.who, 'erased')), edict.who);
    },
    async atEndOf(day: string): Promise<void> {
      const [who, { now }] = [due.get(day), world.clock];
      if (!who || !world.story.happens('ACT', `deed erasure ${who}`, `an operator erases ${who}`)) return;
      const table = { db: memoryClient(database, () => now), name: TABLE };
      const operator = { by: 'vận hành', reason: 'theo yêu cầu' };
      await erasePerson(placeOf(table), who, operator, new Date(now).toISOString(), () => {});
      decreed({ kind: 'ERASED', who, begun: now, done: now });
    },
  };
}
