import { build } from 'esbuild';
import { chromiumPath, newVisitor } from '../sign-in/chromium.js';
import { toolPath } from '../start/tools.js';

/** Whether a browser and these packages of `.tools` are installed. */
export const canRun = (...packages: readonly string[]): boolean =>
  chromiumPath !== undefined && packages.every((name) => toolPath(name) !== undefined);

/** The bundle of a front-end app, which exports its journeys as `journeys`. */
async function bundled(entry: string, alias: Readonly<Record<string, string>>): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"', __DEV__: 'false' },
    loader: { '.graphql': 'text' },
    nodePaths: ['.tools/node_modules'],
    alias,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

export type App = {
  /** Runs a journey and says which requests it sent: method and address. */
  run<T>(
    journey: string,
    ...args: readonly unknown[]
  ): Promise<{ readonly result: T; readonly sent: readonly string[] }>;
  close(): Promise<void>;
};

/** `alias`: where packages of the bundle stand that are made by the test. */
export async function openApp(url: string, entry: string, alias: Readonly<Record<string, string>> = {}): Promise<App> {
  const script = await bundled(entry, alias);
  const page = await newVisitor();
  const sent: string[] = [];
  await page.goto(url);
  await page.evaluate(script);
  page.on('request', (request) => sent.push(`${request.method()} ${request.url().slice(url.length)}`));
  return {
    async run<T>(journey: string, ...args: readonly unknown[]) {
      sent.length = 0;
      const call = async ([name, parameters]: readonly [string, readonly unknown[]]) => {
        const { journeys } = globalThis as unknown as { journeys: Record<string, (...of: unknown[]) => unknown> };
        return journeys[name]?.(...parameters);
      };
      const result = (await page.evaluate(call, [journey, args] as const)) as T;
      return { result, sent: [...sent] };
    },
    close: () => page.context().close(),
  };
}
