import type { Text } from '../../domain/text/text.js';
import { timeLeftText } from '../../domain/text/time-left-texts.js';

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
