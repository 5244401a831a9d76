import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Prerender } from '../portal/contract.js';
import type { BuiltPortal } from '../portal-files/build-portal.js';
import { signInFile } from '../portal-files/sign-in-file.js';
import { readConfig } from './base/config.js';
import { EDGE_KEY, EDGE_KEY_HEADER, PORTAL_FILES, PRERENDER_MODULE } from './base/env.js';
import { invocation, jobFields } from './log/invocation.js';
import { askApi } from './pages/ask-api.js';
import { pageBucket } from './pages/page-bucket.js';
import { pagePublisher } from './pages/publish-pages.js';

const { api, pages, issuer, officialsClient } = readConfig('publish-pages', process.env);
const edgeKey = process.env[EDGE_KEY];
// The portal is built beside the function.
const { files, assets } = JSON.parse(readFileSync(join(__dirname, PORTAL_FILES), 'utf8')) as BuiltPortal;
const { prerenderedPages } = createRequire(__filename)(join(__dirname, PRERENDER_MODULE)) as Prerender;

const publish = pagePublisher({
  portal: { files: [...files, signInFile({ issuer, clientId: officialsClient })], assets, prerenderedPages },
  ask: askApi(api, edgeKey ? { [EDGE_KEY_HEADER]: edgeKey } : {}),
  put: pageBucket(process.env, pages),
});

export const handler = invocation('publish-pages', jobFields('publish-pages'), publish);
