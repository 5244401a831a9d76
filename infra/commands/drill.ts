import { runCommand, wrongUse } from '../../src/local/base/command-error.js';

/** A rehearsal, so that nobody has to do it for the first time on a bad day. */
type Drill = {
  readonly purpose: string;
  /** May answer with an exit code. Loaded when it is requested. */
  run(args: readonly string[]): Promise<unknown>;
};

const DRILLS: Readonly<Record<string, Drill>> = {
  alarm: {
    purpose: 'drives the functions on this machine into a fault, and shows that the alarm rings',
    run: async (args) => (await import('./drills/alarm-drill.js')).alarmDrill(args),
  },
  restore: {
    purpose: 'exports the table, loads it into a new one, compares every answer, attaches it to the stack',
    run: async (args) => (await import('./drills/restore-drill.js')).restoreDrill(args),
  },
};

const help = (): string =>
  `Rehearses what an operator does on a bad day.\n\n${Object.entries(DRILLS)
    .map(([name, { purpose }]) => `  npm run drill -- ${name.padEnd(10)} ${purpose}`)
    .join('\n')}\n\nOptions of one: npm run drill -- restore --help`;

await runCommand(async () => {
  const [name, ...args] = process.argv.slice(2);
  if (name === '--help') {
    console.log(help());
    return 0;
  }
  const drill = DRILLS[name ?? ''];
  if (!drill) throw wrongUse(`${name ? `There is no drill "${name}".` : 'Which drill?'}\n${help()}`);
  return drill.run(args);
});
