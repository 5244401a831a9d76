import { drawn, drawnBetween } from '../world/keyed.js';
import type { Delivered, Pushed, Typed } from './acts.js';
import { begunIn } from './administrators.js';
import { PERIODS, SOURCE } from './asked.js';
import type { Life } from './client.js';
import { dayAfter, momentAt } from './days.js';

type Means = Life & { readonly delivered: (push: Pushed, outcomes: readonly string[]) => void };
type Answer = { readonly recordFigures: { readonly results: readonly { readonly outcome: string }[] } };

const PUSH = 'mutation ($input: RecordFiguresInput!) { recordFigures(input: $input) { results { outcome } } }';
/** What is wrong with one figure of a delivery; the others have nothing to do with it. */
const WRONG: readonly ((right: Delivered) => Delivered)[] = [
  (right) => ({ ...right, code: 'X01' }),
  (right) => ({ ...right, code: 'X99' }),
  (right) => ({ ...right, unit: 'xa-khac' }),
  (right) => ({ ...right, period: '2027-12' }),
  (right) => ({ ...right, figure: { numerator: 61, denominator: 60 } }),
];
const WRONG_SHARE = 0.1;
const HOUR_MS = 3_600_000;

/** A source system pushes in the evening, for the whole district at once: early, late, again, in the wrong order and wrong. */
export function sources({ world, api, seed, communes, delivered, failed }: Means): void {
  for (const period of PERIODS)
    for (const nth of [0, 1, 2]) {
      const of = `push ${period.id} ${nth}`;
      if (drawn(seed, of) < 0.7)
        pushes(of, period.id, dayAfter(period.closes, drawnBetween(-4, 12, seed, of, 'day'))).catch(failed);
    }

  async function pushes(of: string, period: string, day: string): Promise<void> {
    await world.clock.until(momentAt(day, 19.5 + drawn(seed, of, 'hour')));
    const code = SOURCE.codes[period.includes('Q') ? 1 : 0];
    if (period === '2026' || period === '2027') return;
    const right = [...communes, ...begunIn(seed, communes).keys()].map(
      (unit): Delivered => ({ unit, period, code, figure: figureOf(code, drawnBetween(3, 11, seed, of, unit)) }),
    );
    const figures = right.map((each, nth) =>
      drawn(seed, of, nth, 'wrong') < WRONG_SHARE
        ? (WRONG[drawnBetween(0, WRONG.length - 1, seed, of, nth)]?.(each) ?? each)
        : each,
    );
    // Figures of yesterday may come after those of today; a clock is ahead, or has stopped long ago.
    const ahead = drawn(seed, of, 'clock');
    const takenAt =
      world.clock.now +
      (ahead < 0.1 ? HOUR_MS : ahead < 0.15 ? -400 * 24 * HOUR_MS : -drawnBetween(0, 90, seed, of, 'taken') * HOUR_MS);
    if (!world.story.happens('ACT', of, `${SOURCE.id} pushes ${figures.length} figures of ${period}`)) return;
    const begun = world.clock.now;
    const input = {
      idempotencyKey: of.replaceAll(' ', '-'),
      takenAt: new Date(takenAt).toISOString(),
      figures: figures.map(sent),
    };
    const { data, refused } = await api.ask<Answer>({ id: SOURCE.id, isSystem: true, hats: [] }, of, PUSH, { input });
    if (!data) throw new Error(`${of} was refused: ${refused}`);
    const outcomes = data.recordFigures.results.map(({ outcome }) => outcome);
    delivered({ figures, takenAt, begun, done: world.clock.now }, outcomes);
  }
}

const figureOf = (code: string, part: number): Exclude<Typed, null> =>
  code === SOURCE.codes[0] ? part : { numerator: 10 + 2 * part, denominator: 60 };
const sent = ({ unit, period, code: indicator, figure }: Delivered) => ({
  ...{ unit, period, indicator },
  ...(typeof figure === 'object' ? figure : { value: figure }),
});
