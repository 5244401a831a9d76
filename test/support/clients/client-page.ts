import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { newVisitor } from '../sign-in/chromium.js';

const TOOLS = resolve('.tools/node_modules');

/** The packages that are not in `.tools/`. */
export const lacking = (...names: readonly string[]): readonly string[] =>
  names.filter((name) => !existsSync(`${TOOLS}/${name}/package.json`));

export const lackingText = (names: readonly string[]): string =>
  names.length === 0 ? '' : ` (skipped: ${names.join(', ')} not in .tools/; bash .ci/tools)`;

/** An app of a front end, bundled as front ends bundle. It offers its journeys as `journeys`. */
async function bundled(entry: string, alias: Readonly<Record<string, string>>): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"', __DEV__: 'false' },
    loader: { '.graphql': 'text' },
    nodePaths: [TOOLS],
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
