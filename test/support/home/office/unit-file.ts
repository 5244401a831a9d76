import { readFileSync } from 'node:fs';

/** The parts of a systemd unit that the drill carries out. */
export type Unit = {
  readonly type: string;
  readonly before: readonly string[];
  readonly start: string;
  readonly after: readonly string[];
  /** Whether the unit restarts after a kill, and after how many seconds. */
  readonly restarts: boolean;
  readonly restartSeconds: number;
  readonly pidFile: string | undefined;
  readonly variables: Readonly<Record<string, string>>;
};

/** Reads a unit as systemd does: drop-ins override the file, `%i` is the instance. It ignores `-` and `+` before commands. */
export function readUnit(files: readonly string[], instance: string, placed: (text: string) => string): Unit {
  const text = placed(
    files
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n')
      .replaceAll('%i', instance),
  );
  const all = (key: string) =>
    [...text.matchAll(new RegExp(`^${key}=[-+]*(.*)$`, 'gm'))].map(([, value = '']) => value);
  const last = (key: string) => all(key).at(-1);
  const start = last('ExecStart');
  if (start === undefined) throw new Error(`${files.join(' and ')} start nothing`);
  return {
    type: last('Type') ?? 'simple',
    before: all('ExecStartPre'),
    start,
    after: all('ExecStartPost'),
    restarts: ['always', 'on-failure'].includes(last('Restart') ?? 'no'),
    restartSeconds: Number(last('RestartSec') ?? 0.1),
    pidFile: last('PIDFile'),
    variables: Object.fromEntries(all('Environment').map((pair) => pair.split('=') as [string, string])),
  };
}
