import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inParallel } from '../concurrency.js';
import type { PortalFile } from '../portal-files/headers.js';
import { signInFile } from '../portal-files/sign-in-file.js';
import { readConfig } from './base/config.js';
import { PORTAL_FILES } from './base/env.js';
import { invocation, jobFields } from './log/invocation.js';
import { duringDeployment } from './pages/deployment.js';
import { pageBucket } from './pages/page-bucket.js';

const { pages, issuer, officialsClient } = readConfig('publish-pages', process.env);
const FILES_AT_ONCE = 8;

/** Uploads the files built beside the function. Files of earlier releases stay, because open and cached pages use them. */
async function publish() {
  const built = JSON.parse(readFileSync(join(__dirname, PORTAL_FILES), 'utf8')) as readonly PortalFile[];
  const files = [...built, signInFile({ issuer, clientId: officialsClient })];
  await inParallel(files, FILES_AT_ONCE, pageBucket(process.env, pages));
  return { files: files.length };
}

export const handler = invocation('publish-pages', jobFields('publish-pages'), duringDeployment(publish));
