import { hearOfWaiting, type LongWait } from '../../store/table/patience.js';
import { isUnavailable } from '../../store/table/unavailable.js';
import { seconds } from './progress.js';

export const EXIT = {
  unexpected: 1,
  usage: 2,
  portBusy: 3,
  dataBusy: 4,
  otherVersion: 5,
  brokenData: 6,
  clockBeforeData: 7,
  unreachable: 8,
  storage: 9,
} as const;

/** The meanings of the exit codes, which `--help` prints. */
export const EXIT_MEANINGS: Readonly<Record<keyof typeof EXIT, string>> = {
  unexpected: 'an unexpected error',
  usage: 'a wrong option or argument',
  portBusy: 'the port is in use',
  dataBusy: 'the data is in use',
  otherVersion: 'the data is of another version',
  brokenData: 'the data is damaged',
  clockBeforeData: 'the clock is before the data',
  unreachable: 'a database does not answer',
  storage: 'the disk is full or the folder may not be used',
};

/** A failure that the user can correct. The message names the cause and the remedy. It is printed without a stack. */
export class CommandError extends Error {
  override name = 'CommandError';

  constructor(
    message: string,
    readonly exitCode: number = EXIT.unexpected,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The error of a wrong option or argument, or of data that they do not fit. */
export const wrongUse = (message: string, options?: ErrorOptions): CommandError =>
  new CommandError(message, EXIT.usage, options);

/** The output of a failed command. It has a stack only on request, because a stack hides the message. */
export function describeFailure(error: unknown, env: NodeJS.ProcessEnv): { message: string; exitCode: number } {
  const stack = env.XASO_DEBUG && error instanceof Error ? `\n${error.stack}` : '';
  if (error instanceof CommandError) return { message: `Error: ${error.message}${stack}`, exitCode: error.exitCode };
  const text = error instanceof Error ? error.message : String(error);
  if (isUnavailable(error)) return { message: `Error: ${silence(text)}${stack}`, exitCode: EXIT.unreachable };
  const hint = stack || '\n  XASO_DEBUG=1 before the command prints where it happened.';
  return { message: `Error: ${text || 'unknown'}${hint}`, exitCode: EXIT.unexpected };
}

const silence = (text: string): string =>
  [
    `A part of the service gave no answer within its time limit: ${text}`,
    '  The machine or its disk is too busy, the connection broke off, or the database was stopped.',
    '  What was written stays. Give the same command again: it goes on where it was, or says that it begins anew.',
  ].join('\n');

/** Runs a command, which may answer with an exit code. A failure prints one message to stderr and sets the exit code. */
export async function runCommand(main: () => Promise<unknown>): Promise<void> {
  sayWhenWaiting(console.error);
  try {
    const code = await main();
    process.exitCode = typeof code === 'number' ? code : 0;
    // Idle connections of the AWS clients would keep the process alive for seconds.
    setTimeout(() => process.exit(), 100).unref();
  } catch (error) {
    const { message, exitCode } = describeFailure(error, process.env);
    console.error(message);
    process.exit(exitCode);
  }
}

/** The least time between two lines. Many requests wait at once, and one line is enough for all of them. */
const LINE_EVERY_MS = 30_000;

const lineOf = ({ what, milliseconds }: LongWait): string =>
  `  … waits for ${what}, ${seconds(milliseconds)} so far: the machine or its disk is busy, or the connection is slow`;

/** Prints that the process waits, so that nobody takes a slow command for a dead one. Returns a function that stops it. */
export function sayWhenWaiting(print: (line: string) => void, now: () => number = () => performance.now()): () => void {
  let saidAt = Number.NEGATIVE_INFINITY;
  return hearOfWaiting((wait) => {
    if (now() - saidAt < LINE_EVERY_MS) return;
    saidAt = now();
    print(lineOf(wait));
  });
}
