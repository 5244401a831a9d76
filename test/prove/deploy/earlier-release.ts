import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The commit of the release whose table is kept in `test/fixtures`. */
export const EARLIER = '50b6cbb';

const run = (command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = process.env) => {
  const { status, stderr, error } = spawnSync(command, args, { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr}`);
};

/** Builds the earlier release with its own libraries. The reason is a sentence where its history or a registry is out of reach. */
export function buildEarlierRelease(): { readonly assets: string } | { readonly reason: string } {
  const folder = mkdtempSync(join(tmpdir(), 'xaso-earlier-'));
  try {
    const sources = join(folder, 'sources');
    mkdirSync(sources);
    run('git', ['archive', '--output', join(folder, 'sources.tar'), EARLIER], process.cwd());
    run('tar', ['-xf', join(folder, 'sources.tar'), '-C', sources], folder);
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], sources);
    const assets = join(folder, 'cdk.out');
    run('npx', ['tsx', 'infra/main.ts'], sources, { ...process.env, CDK_OUTDIR: assets });
    if (!existsSync(join(assets, 'xaso-test.template.json'))) throw new Error('it wrote no template');
    return { assets };
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
    const isKnown = spawnSync('git', ['cat-file', '-e', `${EARLIER}^{commit}`]).status === 0;
    const wayOut = isKnown ? 'npm ci needs the registry' : 'the clone is shallow: git fetch --unshallow';
    return { reason: `the release ${EARLIER} cannot be built here, ${wayOut} (${reason})` };
  }
}
