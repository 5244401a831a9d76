import type { Text } from '../../domain/text/text.js';
import { timeLeftText } from '../../domain/text/time-left-texts.js';

export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

export type StepProgress = <T>(step: string, work: () => Promise<T>, outcome?: (result: T) => string) => Promise<T>;

/** Prints one line for each finished step, with its result and its time. */
export const progress =
  (print: (line: string) => void): StepProgress =>
  async (step, work, outcome) => {
    const began = performance.now();
    const result = await work();
    const detail = outcome?.(result);
    print(`  ${(detail ? `${step}: ${detail}` : step).padEnd(72)} ${seconds(performance.now() - began).padStart(7)}`);
    return result;
  };

export const counted = (n: number, singular: string): string => `${n} ${n === 1 ? singular : `${singular}s`}`;

export type CountedProgress = { at(done: number): void; end(): void };

export type Screen = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

const EVERY_MS = 5_000;
const EVERY_MS_ON_A_TERMINAL = 500;

/** Shows the progress of a long step: in one line of a terminal, elsewhere in a new line every few seconds. */
export function countedProgress(
  all: number,
  sentence: (done: number, left: Text) => string,
  screen: Screen = process.stderr,
  monotonic: () => number = () => performance.now(),
): CountedProgress {
  const began = monotonic();
  const every = screen.isTTY ? EVERY_MS_ON_A_TERMINAL : EVERY_MS;
  let shown = began;
  let isOpen = false;
  return {
    at(done) {
      const now = monotonic();
      const left = done < all && now - shown >= every ? timeLeftText(done, all, now - began) : undefined;
      if (!left) return;
      shown = now;
      isOpen = screen.isTTY;
      const line = `  ${sentence(done, left)}`;
      screen.write(screen.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
    },
    end() {
      if (isOpen) screen.write('\r\u001b[K');
      isOpen = false;
    },
  };
}
