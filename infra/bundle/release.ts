import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import type { Bundles } from './bundle.js';

/** The version with a hash of all built files, so that a record tells which code ran. The same in every function. */
export function releaseOf(bundles: Bundles): string {
  const code = createHash('sha256');
  for (const folder of Object.values(bundles))
    for (const file of readdirSync(folder).sort()) code.update(file).update(readFileSync(join(folder, file)));
  return `${packageJson.version}+${code.digest('hex').slice(0, 12)}`;
}
