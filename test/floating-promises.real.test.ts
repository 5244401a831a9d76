import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'xaso-style-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A promise of this file, of another one, of a class, of the language, and several in a list; then two that are looked after. */
const PLANTED = `import { laterElsewhere } from './elsewhere.js';

const later = async () => 1;
class Later {
  async come() {
    return 1;
  }
}

export async function plant(some: Later) {
  later();
  laterElsewhere();
  some.come();
  Promise.resolve(1);
  fetch('http://127.0.0.1');
  [1].map(async (n) => n);
  await later();
  void later();
}
`;

test('the style check finds promises that nobody waits for, also of another file', () => {
  cpSync('biome.jsonc', join(folder, 'biome.jsonc'));
  cpSync('.gitignore', join(folder, '.gitignore'));
  mkdirSync(join(folder, '.git'));
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'elsewhere.ts'), 'export const laterElsewhere = async () => 1;\n');
  writeFileSync(join(folder, 'planted.ts'), PLANTED);
  const biome = join(process.cwd(), 'node_modules/.bin/biome');
  const { stdout, status } = spawnSync(biome, ['check', '--reporter=github', '.'], { cwd: folder, encoding: 'utf8' });
  const lines = [...stdout.matchAll(/noFloatingPromises,file=planted\.ts,line=(\d+)/g)].map(([, line]) => Number(line));
  expect(lines).toEqual([11, 12, 13, 14, 15, 16]);
  expect(status).toBe(1);
});
