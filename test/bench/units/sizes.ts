import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { FUNCTION_SETTINGS, type FunctionName } from '../../../src/lambda/base/env.js';
import { pagePublisher } from '../../../src/lambda/pages/publish-pages.js';
import type { Prerender, TextAsk } from '../../../src/portal/contract.js';
import { buildPortal } from '../../../src/portal-files/build-portal.js';
import type { PortalFile } from '../../../src/portal-files/built-files.js';
import type { TestApi } from '../../support/api/api.js';
import { buildFunctions } from '../../support/aws/built-functions.js';
import { countRequests } from '../../support/aws/dynamo-faults.js';
import { type Units, unitsOf } from './measured.js';

export type PublishingUnits = Units & {
  /** Questions that a run asks the API. The units above are those of the answers. */
  readonly questions: number;
  /** Files that a new process puts into the bucket, and one that finds the same answers. */
  readonly firstFiles: number;
  readonly laterFiles: number;
};

/** What a visitor fetches at the first view of the front page, compressed. */
export type VisitUnits = { readonly files: number; readonly bytes: number };

export async function publishing(api: TestApi): Promise<{ publishing: PublishingUnits; visit: VisitUnits }> {
  const { prerender, ...portal } = await buildPortal();
  const module = `data:text/javascript;base64,${Buffer.from(prerender).toString('base64')}`;
  const { prerenderedPages } = (await import(module)) as Prerender;
  const put: PortalFile[] = [];
  let questions = 0;
  const ask: TextAsk = async (query, variables) => {
    questions += 1;
    return (await api.askText(query, variables as Record<string, unknown>)).data;
  };
  const publish = pagePublisher({
    portal: { ...portal, prerenderedPages },
    ask,
    put: async (file) => {
      put.push(file);
    },
  });
  await publish();
  const first = [...put];
  api.passSixSeconds();
  [questions, put.length] = [0, 0];
  const count = countRequests(api.table.db);
  const units = await unitsOf(count, async () => {
    await publish();
    return 0;
  });
  count.off();
  const page = first.find(({ path }) => path === '/overview.html');
  const { early, main, style, preload } = portal.assets;
  const named = [early, main, style, ...(preload.overview ?? [])];
  const fetched = [...(page ? [page] : []), ...portal.files.filter(({ path }) => named.includes(path))];
  return {
    publishing: { ...units, questions, firstFiles: first.length, laterFiles: put.length },
    visit: {
      files: fetched.length,
      bytes: fetched.reduce((sum, { body }) => sum + gzipSync(body).length, 0),
    },
  };
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
