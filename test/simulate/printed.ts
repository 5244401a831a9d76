import type { Fault } from './model/model.js';
import { ACTIONS } from './model/reports.js';
import { DEEDS } from './people/administrators.js';
import type { Lived, Result } from './pool.js';
import { FUNCTIONS } from './run.js';
import { FATES, WRONG } from './world/fates.js';

const yearsOf = ({ communes, days }: Result): number => (communes.length * days) / 365;

export const printed = (run: Result): string =>
  `seed ${run.seed}  ${run.hash}  ${run.communes.length} communes, ${run.days} days (${yearsOf(run).toFixed(2)} commune-years, ` +
  `${run.days * 86_400} model seconds), ${run.completions} completions, ${run.letters} letters, ${run.seconds.toFixed(1)} s of CPU` +
  (run.otherHash ? `; ${run.otherHash} on the other machine` : '');

/** A moment in Vietnamese time, as `2026-10-16 08:00`. */
const hourOf = (moment: number): string =>
  new Date(moment + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

/** The options that shape the story of a seed: other values make another story. */
const SHAPING = ['communes', 'until', 'mutant'] as const;
type Asked = Readonly<Partial<Record<(typeof SHAPING)[number] | 'only', string>>>;

/** Tells the false sentence, the shortest story in which it is false, and the command that plays it again. */
export function told({ faults, seed, short, story }: Lived, asked: Asked): string {
  const saidOf = ({ sentence }: Fault) => sentence.replace(/^\S+Z(?= )/, (moment) => hourOf(Date.parse(moment)));
  const given = SHAPING.flatMap((name) => (asked[name] === undefined ? [] : [` --${name} ${asked[name]}`]));
  const only = short?.only.join(';') ?? asked.only;
  const again = `  again: npm run simulate -- --seed ${seed}${given.join('')}${only ? ` --only ${JSON.stringify(only)}` : ''}`;
  const lines = faults.slice(0, 5).map((fault) => `  ${fault.rule}: ${saidOf(fault)}`);
  if (!short) return [...lines, again].join('\n');
  const { run, runs, seconds } = short;
  return [
    ...lines,
    `  ${story.length} events cut down to ${run.story.length} in ${runs} runs and ${seconds.toFixed(0)} s; ${run.communes.length} of the communes are left:`,
    ...run.story.map(({ at, sentence }) => `    ${hourOf(at)}  ${sentence}`),
    ...run.faults.slice(0, 1).map((fault) => `    so ${saidOf(fault)}`),
    again,
  ].join('\n');
}

/** The acts of people and runs of functions; an act on a report with the state in which it can happen. */
const DONE = [
  ...Object.entries(ACTIONS).flatMap(([kind, [from]]) => from.map((state) => `${state} ${kind}`)),
  ...FUNCTIONS.filter((name) => name !== 'graphql'),
  ...[...Object.keys(DEEDS), 'push', 'together', 'file'].map((name) => `deed ${name}`),
];
const ENDS = [...FATES, 'done'];

/** Counts the triples of a report's state, an action and the end of a call that were met, and lists the others. */
function metOf(met: ReadonlySet<string>): string {
  const missed = (about: string) => ENDS.filter((end) => !met.has(`${about} ${end}`));
  const every = (about: string) => missed(about).length === ENDS.length;
  const [all, never] = [DONE.length * ENDS.length, DONE.filter((about) => missed(about).length > 0)];
  const legend = Object.entries(WRONG).map(([end, [, words]]) => `${end} ${words}`);
  return [
    `met ${all - never.flatMap(missed).length} of ${all} triples of state, action and end of a call (a call ${legend.join(', ')}); never:`,
    ...never.map((about) => `  ${about}: ${every(about) ? 'every end' : missed(about).join(', ')}`),
  ].join('\n');
}

/** The last lines of a run: how many seeds and commune-years, how fast, and which triples were met. */
export function summed(runs: readonly Result[], seconds: number): string {
  const sum = (of: (run: Result) => number) => runs.reduce((all, run) => all + of(run), 0);
  const [years, cpu] = [sum(yearsOf), sum((run) => run.seconds)];
  const speed = (time: number) => Math.round((years / time) * 3600);
  return [
    `${runs.length} seeds, ${years.toFixed(1)} commune-years, ${sum((run) => run.completions)} completions in ${seconds.toFixed(0)} s (${cpu.toFixed(0)} s of CPU): ` +
      `${speed(seconds)} commune-years an hour, ${speed(cpu / 2)} on two cores alone`,
    metOf(new Set(runs.flatMap(({ met }) => [...met]))),
  ].join('\n');
}
