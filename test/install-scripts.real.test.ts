import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'xaso-install-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Installs a package whose script leaves a trace, with the .npmrc of the project. */
function installed(name: string, more: object = {}, ...options: readonly string[]): boolean {
  const [home, trace] = [join(folder, name), join(folder, `${name}-ran`)];
  mkdirSync(join(home, 'hostile'), { recursive: true });
  copyFileSync('.npmrc', join(home, '.npmrc'));
  writeFileSync(join(home, 'package.json'), JSON.stringify({ dependencies: { hostile: 'file:hostile' }, ...more }));
  const scripts = { postinstall: `node -e "require('fs').writeFileSync('${trace}','')"` };
  writeFileSync(join(home, 'hostile/package.json'), JSON.stringify({ name: 'hostile', version: '1.0.0', scripts }));
  execFileSync('npm', ['install', '--offline', '--install-links', ...options], { cwd: home, stdio: 'pipe' });
  return existsSync(trace);
}

test('npm runs no script of a package while it installs', () => {
  expect(installed('as-it-is')).toBe(false);
  expect(installed('switched-on', { allowScripts: { 'file:hostile': true } }, '--ignore-scripts=false')).toBe(true);
});
