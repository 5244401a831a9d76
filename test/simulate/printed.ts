import { RULES } from './model/rights.js';
import type { Result } from './pool.js';
import { FUNCTIONS } from './run.js';
import { FATES } from './world/fates.js';

const DAYS = 365;
const yearsOf = ({ communes, days }: Result): number => (communes.length * days) / DAYS;

export const printed = (run: Result): string =>
  `seed ${run.seed}  ${run.hash}  ${run.communes.length} communes, ${run.days} days (${yearsOf(run).toFixed(2)} commune-years), ` +
  `${run.completions} completions, ${run.letters} letters, ${run.seconds.toFixed(1)} s of CPU`;

/** As somebody of the field reads it, in the time of Việt Nam. */
const hourOf = (moment: number): string =>
  new Date(moment + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

/** Without them the seed is another story. */
const SHAPING = ['communes', 'until', 'mutant'] as const;
type Asked = Readonly<Partial<Record<(typeof SHAPING)[number], string>>>;

/** What was not true, the shortest story in which it is not, and how it plays again. */
export function told({ faults, seed, short, story }: Result, asked: Asked): string {
  const given = SHAPING.flatMap((name) => (asked[name] === undefined ? [] : [` --${name} ${asked[name]}`]));
  const again = `npm run simulate -- --seed ${seed}${given.join('')}`;
  const lines = faults.slice(0, 5).map(({ rule, sentence }) => `  ${rule}: ${sentence}`);
  if (!short) return [...lines, `  again: ${again}`].join('\n');
  const { run, only, runs, seconds } = short;
  return [
    ...lines,
    `  ${story.length} events cut down to ${run.story.length} in ${runs} runs and ${seconds.toFixed(0)} s; ${run.communes.length} of the communes are left:`,
    ...run.story.map(({ at, sentence }) => `    ${hourOf(at)}  ${sentence}`),
    `    so ${run.faults[0]?.sentence}`,
    `  again: ${again} --only ${JSON.stringify(only.join(';'))}`,
  ].join('\n');
}

/** What can be done in which state, by people and by functions, each with every end that a call of it can come to. */
const PAIRS = [
  ...Object.entries(RULES).flatMap(([kind, [from]]) => from.map((state) => `${state} ${kind}`)),
  ...FUNCTIONS.filter((name) => name !== 'graphql'),
].flatMap((about) => [...FATES, 'done'].map((fate) => `${about} ${fate}`));

/** How much was lived through, and how fast. */
export function rate() {
  const met = new Set<string>();
  let [years, seeds, completions, cpu] = [0, 0, 0, 0];
  return {
    add(run: Result): void {
      for (const pair of run.met.keys()) met.add(pair);
      years += yearsOf(run);
      completions += run.completions;
      cpu += run.seconds;
      seeds++;
    },
    said: (seconds: number): string =>
      `${seeds} seeds, ${years.toFixed(1)} commune-years, ${completions} completions in ${seconds.toFixed(0)} s (${cpu.toFixed(0)} s of CPU): ` +
      `${Math.round((years / seconds) * 3600)} commune-years an hour, ${Math.round((years / cpu) * 7200)} on two cores alone\n` +
      `met ${PAIRS.filter((pair) => met.has(pair)).length} of ${PAIRS.length} pairs of state and action with what became of a call; never: ` +
      PAIRS.filter((pair) => !met.has(pair)).join(', '),
  };
}
