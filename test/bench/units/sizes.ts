import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { FUNCTION_SETTINGS, type FunctionName } from '../../../src/lambda/base/env.js';
import { pageAnswers } from '../../../src/lambda/pages/answer-page.js';
import { buildPortal, loadRendering } from '../../../src/portal-files/build-portal.js';
import type { TestApi } from '../../support/api/api.js';
import { buildFunctions } from '../../support/aws/built-functions.js';
import { countRequests } from '../../support/aws/dynamo-faults.js';
import { quickest, type Units, unitsOf } from './measured.js';

export type PageUnits = {
  /** The cost of rendering each page of a visit anew, without the settings. */
  readonly pages: Readonly<Record<keyof typeof VISIT, Units>>;
  /** Files that a release puts into the bucket. */
  readonly publishedFiles: number;
  /** The files that a visitor fetches besides the pages at the first view of the front page, compressed. */
  readonly visit: { readonly files: number; readonly bytes: number };
};

/** A visitor looks at the front page, then at a ranking and at a commune. */
const VISIT = { overview: '/', ranking: '/xep-hang', commune: '/xa/xuan-lac' } as const;
const ROUNDS = 15;

export async function pageUnits(api: TestApi): Promise<PageUnits> {
  const built = await buildPortal();
  const answer = pageAnswers({ ...loadRendering(built), assets: built.assets }, api.api.answer, console.error);
  const open = async (rawPath: string): Promise<number> => {
    const headers = { 'accept-encoding': 'br' };
    const event = { rawPath, rawQueryString: '', headers } as unknown as APIGatewayProxyEventV2;
    const { statusCode, body = '' } = await answer(event, api.now());
    if (statusCode !== 200) throw new Error(`${rawPath} is answered with ${statusCode}`);
    return Buffer.from(body, 'base64').length;
  };
  const count = countRequests(api.table.db);
  const measure = async (path: string): Promise<Units> => {
    await open(path);
    const runs: Units[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      api.passSixSeconds();
      await api.askText('{ periods { today } }');
      runs.push(await unitsOf(count, () => open(path)));
    }
    return quickest(runs);
  };
  const pages = {
    overview: await measure(VISIT.overview),
    ranking: await measure(VISIT.ranking),
    commune: await measure(VISIT.commune),
  };
  count.off();
  const named = Object.values(built.assets);
  const fetched = built.files.filter(({ path }) => named.includes(path));
  const bytes = fetched.reduce((sum, { body }) => sum + gzipSync(body).length, 0);
  return { pages, publishedFiles: built.files.length, visit: { files: fetched.length, bytes } };
}

/** Kilobytes of each function's folder, as the deployment builds it. */
export async function bundleKilobytes(): Promise<Record<string, number>> {
  const names = Object.keys(FUNCTION_SETTINGS) as FunctionName[];
  const built = await buildFunctions(names);
  return Object.fromEntries(names.map((name) => [name, folderKilobytes(join(built.bundleOf(name), '..'))]));
}

const folderKilobytes = (folder: string): number =>
  Math.round(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0) / 1000,
  );
