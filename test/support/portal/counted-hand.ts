import type { Page } from 'playwright-core';

/** The effort of a step for a person and for the telephone. */
export type Counted = {
  readonly step: string;
  readonly taps: number;
  readonly keys: number;
  /** The CPU time of the page's process, in milliseconds. */
  readonly cpu: number;
};

/** Taps and types in a page, and counts taps, keys and the page's CPU time. */
export async function countedHand(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const worked = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  };
  let [taps, keys] = [0, 0];
  const tap = async (place: string): Promise<void> => {
    taps += 1;
    await page.click(place);
  };
  return {
    tap,
    /** A field that has the focus already needs no tap. */
    async type(field: string, text: string): Promise<void> {
      const hasFocus = await page.$eval(field, (element) => document.activeElement === element);
      if (!hasFocus) await tap(field);
      keys += text.length;
      await page.keyboard.type(text);
    },
    async choose(field: string, index: number): Promise<void> {
      taps += 2;
      await page.selectOption(field, { index });
    },
    async step(step: string, work: () => Promise<void>): Promise<Counted> {
      const before = { taps, keys, cpu: await worked() };
      await work();
      const cpu = Math.round((await worked()) - before.cpu);
      return { step, taps: taps - before.taps, keys: keys - before.keys, cpu };
    },
    table: (steps: readonly Counted[]): string =>
      [
        ['step', 'taps', 'keys', 'CPU ms'].join('\t'),
        ...steps.map(({ step, taps: tapped, keys: typed, cpu }) => [step, tapped, typed, cpu].join('\t')),
      ].join('\n'),
  };
}
