import { drawn, drawnBetween } from '../world/keyed.js';
import type { Delivered, Pushed, Typed } from './acts.js';
import { begunIn } from './administrators.js';
import { PERIODS, SOURCE } from './asked.js';
import type { Json, Life } from './client.js';
import { dayAfter, dayOf, momentAt } from './days.js';
import { SYSTEM } from './officials.js';

type Means = Life & { readonly delivered: (push: Pushed, outcomes: readonly string[]) => void };

const PUSH = 'mutation ($input: RecordFiguresInput!) { recordFigures(input: $input) { results { outcome } } }';
/** What is wrong with one figure of a delivery; the others have nothing to do with it. */
const WRONG: readonly ((right: Delivered) => Delivered)[] = [
  (right) => ({ ...right, code: 'X01', figure: { numerator: 30, denominator: 60 } }),
  (right) => ({ ...right, code: 'X99' }),
  (right) => ({ ...right, unit: 'xa-khac' }),
  (right) => ({ ...right, period: '2027-12' }),
  (right) => ({ ...right, figure: { numerator: 61, denominator: 60 } }),
];
const WRONG_SHARE = 0.1;
const HOUR_MS = 3_600_000;

/** A source system pushes in the evening, for the whole district at once: early, late, again, in the wrong order and wrong. */
export function sources({ world, api, seed, communes, delivered, failed }: Means): void {
  const evening = (day: string, of: string) => world.clock.until(momentAt(day, 19.5 + drawn(seed, of, 'hour')));
  for (const period of PERIODS.filter(({ frequency }) => frequency !== 'YEARLY'))
    for (const nth of [0, 1, 2]) {
      const of = `push ${period.id} ${nth}`;
      if (drawn(seed, of) < 0.7)
        pushes(of, period.id, dayAfter(period.closes, drawnBetween(-4, 12, seed, of, 'day'))).catch(failed);
    }

  async function pushes(of: string, period: string, day: string): Promise<void> {
    await evening(day, of);
    const code = SOURCE.codes[period.includes('Q') ? 1 : 0];
    const figures = [...communes, ...begunIn(seed, communes).keys()].map((unit, nth): Delivered => {
      const right = { unit, period, code, figure: figureOf(code, drawnBetween(3, 11, seed, of, unit)) };
      const wrong = WRONG[drawnBetween(0, WRONG.length - 1, seed, of, nth)];
      return wrong && drawn(seed, of, nth, 'wrong') < WRONG_SHARE ? wrong(right) : right;
    });
    // Figures of yesterday may come after those of today; a clock is ahead, or has stopped long ago.
    const ahead = drawn(seed, of, 'clock');
    const hours = ahead < 0.1 ? 1 : ahead < 0.15 ? -400 * 24 : -drawnBetween(0, 90, seed, of, 'taken');
    const takenAt = world.clock.now + hours * HOUR_MS;
    const key = of.replaceAll(' ', '-');
    const input = { idempotencyKey: key, takenAt: new Date(takenAt).toISOString(), figures: figures.map(sent) };
    // Weeks later some come again under their key: after others, and after the period is locked.
    for (const event of drawn(seed, of, 'again') < 0.5 ? [of, `${of} again`] : [of]) {
      if (event !== of) await evening(dayAfter(dayOf(world.clock.now), drawnBetween(1, 25, seed, event)), event);
      if (!world.story.happens('ACT', event, `${SYSTEM.id} pushes ${figures.length} figures of ${period}`)) return;
      const begun = world.clock.now;
      const { data, refused } = await api.ask(SYSTEM, event, PUSH, { input }, { about: 'deed push' });
      if (!data) throw new Error(`${event} was refused: ${refused}`);
      const outcomes = data.recordFigures.results.map(({ outcome }: Json) => outcome);
      delivered({ key, figures, takenAt, begun, done: world.clock.now }, outcomes);
    }
  }
}

const figureOf = (code: string, part: number): Exclude<Typed, null> =>
  code === SOURCE.codes[0] ? part : { numerator: 10 + 2 * part, denominator: 60 };
const sent = ({ unit, period, code: indicator, figure }: Delivered) => ({
  ...{ unit, period, indicator },
  ...(typeof figure === 'object' ? figure : { value: figure }),
});
