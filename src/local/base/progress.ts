/** A duration in seconds: `1.2 s`. */
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

export const counted = (n: number, singular: string, many = `${singular}s`): string =>
  `${n} ${n === 1 ? singular : many}`;
