import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** A Node that bundles are run on. */
export type NodeBinary = { readonly name: string; readonly path: string };

const LAMBDA = resolve('.tools/node_modules/node-24/bin/node');

/** This Node, and Node 24, which Lambda runs, where `bash .ci/tools` has fetched it. */
export function nodesToTry(): NodeBinary[] {
  const own = { name: `Node ${process.versions.node}`, path: process.execPath };
  const isLambdas = process.versions.node.startsWith('24.');
  return isLambdas || !existsSync(LAMBDA) ? [own] : [own, { name: 'Node 24, as on Lambda', path: LAMBDA }];
}
