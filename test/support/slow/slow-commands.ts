import type { Command } from '../start/built-commands.js';
import { type Finished, type LocalProcess, runBuilt } from '../start/local-process.js';
import type { Condition } from './conditions.js';

/** Output that no command may print on a slow machine, because it hides the cause or names a wrong one. */
const NEVER_SAID = /is not open|Database is closed|TimeoutError|redentials|^ {4}at |INTERNAL_SERVER_ERROR/m;

const READY = 'Stop         Ctrl-C';

/** The lines of a command without parts that differ between runs: durations, addresses, waits and progress. */
const linesOf = (out: string): string[] =>
  (out.split('GraphQL API')[0] ?? '')
    .split('\n')
    .filter((line) => !/… waits for | rows done, about .* left$/.test(line))
    .map((line) => line.replace(/ +\d+\.\d s$/, '').replace(/Ready after .*/, 'Ready'))
    .map((line) => line.replace(/data in \S+|of \/\S+ was/, 'data').trim())
    .filter((line) => line !== '');

/** The lines of a command, for comparison with those on a quiet machine. */
export type Said = { readonly what: string; readonly lines: readonly string[] };

const toldBy = (what: string, { code, out }: Finished): Said => ({
  what,
  lines: [
    ...linesOf(out),
    ...(code === 0 ? [] : [`ended with ${code}: ${out.slice(-500)}`]),
    ...(NEVER_SAID.exec(out) ?? []),
  ],
});

/** A command from its start to its end. */
export async function toEnd(
  { env, hamper }: Condition,
  what: string,
  command: Command,
  args: readonly string[],
): Promise<Said> {
  const running = await runBuilt(command, args, env);
  const relieve = hamper(running.child);
  try {
    return toldBy(what, await running.ends());
  } finally {
    relieve();
  }
}

/** A service that starts, is used once it is ready, and stops in order. */
export async function whileServing(
  { env, hamper }: Condition,
  what: string,
  args: readonly string[],
  use: (service: LocalProcess) => Promise<readonly Said[]> = async () => [],
): Promise<readonly Said[]> {
  const service = await runBuilt('start', args, env);
  const relieve = hamper(service.child);
  try {
    await service.says(READY).catch(() => undefined);
    const used = service.child.exitCode === null ? await use(service) : [];
    service.child.kill('SIGTERM');
    return [toldBy(what, await service.ends()), ...used];
  } finally {
    relieve();
  }
}

/** The differences between the lines of a slow and of a quiet machine. */
export function differences(quiet: readonly Said[], slow: readonly Said[]): string[] {
  return quiet.flatMap(({ what, lines }) => {
    const other = slow.find((said) => said.what === what)?.lines ?? ['nothing'];
    const lost = lines.filter((line) => !other.includes(line));
    const added = other.filter((line) => !lines.includes(line));
    if (lost.length + added.length === 0) return [];
    return [`${what} says ${added.join(' | ') || 'nothing more'} instead of ${lost.join(' | ') || 'nothing'}`];
  });
}
