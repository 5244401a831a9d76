import { toolPath } from '../start/tools.js';

/** A Node binary that runs bundles. */
export type NodeBinary = { readonly name: string; readonly path: string };

/** This Node, and Lambda's Node 24 if `bash .ci/tools` has fetched it. */
export function nodesToTry(): NodeBinary[] {
  const own = { name: `Node ${process.versions.node}`, path: process.execPath };
  const isLambdas = process.versions.node.startsWith('24.');
  const path = isLambdas ? undefined : toolPath('node-24/bin/node');
  return path === undefined ? [own] : [own, { name: 'Node 24, as on Lambda', path }];
}
