import type { ItemAttributes } from '../../../src/engine/table/data/value.js';
import { erasePerson } from '../../../src/local/person/erase-person.js';
import { reportKey } from '../../../src/store/keys/report.js';
import { placeOf } from '../../support/administration/person-place.js';
import { memoryClient } from '../../support/table/doors/memory-client.js';
import { drawn, drawnBetween } from '../world/keyed.js';
import type { Delivered, Edict, Typed } from './acts.js';
import { begunIn, communeFor } from './administrators.js';
import { PERIODS, SOURCE } from './asked.js';
import type { Json } from './client.js';
import { dayAfter, dayOf, HOUR_MS, isWorkingDay, momentAt } from './days.js';
import { SYSTEM } from './officials.js';
import { type Life, PLACE, TABLE } from './scope.js';

type Run = (id: string, occurrence: string) => Promise<unknown>;
type Trigger = readonly [name: string, hours: number, share: number, run: Run, late?: readonly [number, number]];

/** The triggers of a day. Some come late, some never, some twice. Most sweeps that could find nothing are left out. */
export async function triggersOf({ world, seed, model }: Life, day: string): Promise<void> {
  const works = isWorkingDay(day);
  const sweep = (id: string, occurrence: string) => world.deliver('send-reminders', id, { occurrence });
  const night = (id: string, occurrence: string) => {
    model.ranked(world.clock.now);
    return world.deliver('recompute-rankings', id, { occurrence });
  };
  const evening = (id: string, occurrence: string) => {
    model.swept.add(day);
    return world.invoke('send-reminders', id, { occurrence }, { faultless: true });
  };
  const between = 8.5 + Math.floor(drawn(seed, day, 'sweep') * 16) / 2;
  const all: readonly Trigger[] = [
    ['night', 3, 0.95, night, [0, 0.8]],
    ['sweep before hours', 6.5, works ? 0.05 : 0, sweep],
    ['morning', 8, works ? 0.9 : 0.2, sweep, [0, 2]],
    // The scheduler may call twice, and the two runs overlap. A sweep after its day does nothing.
    ['second morning', 8, works ? 0.1 : 0, sweep, [0, 1]],
    ['sweep between', between, works ? 0.3 : 0, sweep, [0, 1]],
    ['evening', 17, works ? 1 : 0, evening],
    ['sweep after its day', 17.5, works ? 0.05 : 0, sweep, [12.5, 13]],
  ];
  const comes = async ([name, hours, share, run, [least, most] = [0, 0]]: Trigger) => {
    const id = `${name} of ${day}`;
    if (drawn(seed, id, 'comes') >= share) return;
    const late = drawn(seed, id, 'is late') < 0.2 ? drawn(seed, id, 'late') * (most - least) : 0;
    await world.clock.until(momentAt(day, hours + least + late));
    if (world.story.happens('TRIGGER', id, `the ${id} runs`))
      await run(id, new Date(momentAt(day, hours)).toISOString());
  };
  await Promise.all(all.map(comes));
}

const PUSH = 'mutation ($input: RecordFiguresInput!) { recordFigures(input: $input) { results { outcome } } }';
/** Faults of one figure in a delivery. They do not concern the other figures. */
const WRONG: readonly Partial<Delivered>[] = [
  { code: 'X01', figure: { numerator: 30, denominator: 60 } },
  { code: 'X99' },
  { unit: 'xa-khac' },
  { period: '2027-12' },
  { figure: { numerator: 61, denominator: 60 } },
];

/** The source system. It delivers figures of the whole district in the evening: early, late, again, in the wrong order, or wrong. */
export function sources({ world, api, seed, communes, model, failed }: Life): void {
  const evening = (day: string, of: string) => world.clock.until(momentAt(day, 19.5 + drawn(seed, of, 'hour')));
  for (const period of PERIODS.filter(({ frequency }) => frequency !== 'YEARLY'))
    for (const nth of [0, 1, 2]) {
      const of = `push ${period.id} ${nth}`;
      if (drawn(seed, of) < 0.7)
        pushes(of, period.id, dayAfter(period.closes, drawnBetween(-2, 12, seed, of, 'day'))).catch(failed);
    }

  async function pushes(of: string, period: string, day: string): Promise<void> {
    await evening(day, of);
    const code = SOURCE.codes[period.includes('Q') ? 1 : 0];
    const figures = [...communes, ...begunIn(seed, communes).keys()].map((unit, nth): Delivered => {
      const right = { unit, period, code, figure: figureOf(code, drawnBetween(3, 11, seed, of, unit)) };
      const isWrong = drawn(seed, of, nth, 'wrong') < 0.1;
      return isWrong ? { ...right, ...WRONG[drawnBetween(0, WRONG.length - 1, seed, of, nth)] } : right;
    });
    // Older figures may come after newer ones. The clock of the system may be ahead, or have stopped long ago.
    const ahead = drawn(seed, of, 'clock');
    const hours = ahead < 0.1 ? 1 : ahead < 0.15 ? -400 * 24 : -drawnBetween(0, 90, seed, of, 'taken');
    const takenAt = world.clock.now + hours * HOUR_MS;
    const key = of.replaceAll(' ', '-');
    const input = { idempotencyKey: key, takenAt: new Date(takenAt).toISOString(), figures: figures.map(sent) };
    // Half of the deliveries come again weeks later with the same key, some after the lock.
    for (const event of drawn(seed, of, 'again') < 0.5 ? [of, `${of} again`] : [of]) {
      if (event !== of) await evening(dayAfter(dayOf(world.clock.now), drawnBetween(1, 25, seed, event)), event);
      if (!world.story.happens('ACT', event, `${SYSTEM.id} pushes ${figures.length} figures of ${period}`)) return;
      const begun = world.clock.now;
      const { data, refused } = await api.ask(SYSTEM, event, PUSH, { input }, { about: 'deed push' });
      if (!data) throw new Error(`${event} was refused: ${refused}`);
      const outcomes = data.recordFigures.results.map(({ outcome }: Json) => outcome);
      model.delivered({ key, figures, takenAt, begun, done: world.clock.now }, outcomes);
    }
  }
}

const figureOf = (code: string, part: number): Exclude<Typed, null> =>
  code === SOURCE.codes[0] ? part : { numerator: 10 + 2 * part, denominator: 60 };
const sent = ({ unit, period, code: indicator, figure }: Delivered) => ({
  ...{ unit, period, indicator },
  ...(typeof figure === 'object' ? figure : { value: figure }),
});

/** Attributes of a report. With a wrong value in one of them the whole report is unreadable. */
const PARTS = ['state', 'working', 'approved'];

/** Operators who work on the table itself: they damage reports, mend them before the office opens or days later, and erase people. */
export function operators({ world, seed, communes, database, model, failed }: Life) {
  const unit = communeFor(seed, communes)('renamed');
  const erasedOn = new Map<string, string>();
  for (const { id, closes } of PERIODS)
    if (drawn(seed, 'damage', id) < 0.3) damage(id, closes, `damage of ${unit} ${id}`).catch(failed);

  async function damage(period: string, closes: string, key: string): Promise<void> {
    const day = dayAfter(closes, drawnBetween(-1, 14, seed, key, 'day'));
    await world.clock.until(momentAt(day, 22));
    const asked = { TableName: TABLE, Key: { ...reportKey(`${PLACE.path}/${unit}`, period) } };
    const { Item } = database.answer('GetItem', asked, world.clock.now) as { Item?: ItemAttributes };
    if (!Item || !world.story.happens('ACT', key, `nobody can read the report of ${unit} for ${period} any more`))
      return;
    function writes(is: boolean, item: ItemAttributes): void {
      const { now } = world.clock;
      database.answer('PutItem', { TableName: TABLE, Item: item }, now);
      model.decreed({ kind: 'READABLE', unit, period, is, begun: now, done: now });
    }
    writes(false, { ...Item, [PARTS[drawnBetween(0, 2, seed, key, 'part')] ?? '']: [7] });
    const days = drawnBetween(0, 3, seed, key, 'days');
    await world.clock.until(days === 0 ? momentAt(dayAfter(day), 5) : momentAt(dayAfter(day, days), 22));
    writes(true, Item);
  }

  return {
    /** A person whose function has ended may ask for erasure. */
    onEdict(edict: Edict): void {
      model.decreed(edict);
      if (edict.kind === 'CLOSED' && drawn(seed, edict.who, 'is erased') < 0.7)
        erasedOn.set(dayAfter(dayOf(edict.done), drawnBetween(1, 5, seed, edict.who, 'erased')), edict.who);
    },
    /** An operator runs the command for erasure while the world waits. */
    async atEndOf(day: string): Promise<void> {
      const [who, { now }] = [erasedOn.get(day), world.clock];
      if (!who || !world.story.happens('ACT', `deed erasure ${who}`, `an operator erases ${who}`)) return;
      const table = { db: memoryClient(database, () => now), name: TABLE };
      const operator = { by: 'vận hành', reason: 'theo yêu cầu' };
      await erasePerson(placeOf(table), who, operator, new Date(now).toISOString(), () => {});
      model.decreed({ kind: 'ERASED', who, begun: now, done: now });
    },
  };
}
