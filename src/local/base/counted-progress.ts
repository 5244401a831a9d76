export type CountedProgress = { at(done: number): void; end(): void };

export type Screen = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

const EVERY_MS = 5_000;
const EVERY_MS_ON_A_TERMINAL = 500;

/** Time for the rest at the speed so far. */
export const secondsLeft = (done: number, all: number, milliseconds: number): number =>
  done === 0 ? Number.POSITIVE_INFINITY : Math.ceil(((milliseconds / done) * (all - done)) / 1000);

/** Shows how far a long step is: in one line of a terminal, elsewhere by a line every few seconds. */
export function countedProgress(
  all: number,
  sentence: (done: number, secondsLeft: number) => string,
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
      if (done === 0 || done >= all || now - shown < every) return;
      shown = now;
      isOpen = screen.isTTY;
      const line = `  ${sentence(done, secondsLeft(done, all, now - began))}`;
      screen.write(screen.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
    },
    end() {
      if (isOpen) screen.write('\r\u001b[K');
      isOpen = false;
    },
  };
}
