import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Lock = { readonly packages: Readonly<Record<string, { readonly hasInstallScript?: true }>> };

const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const { allowScripts, scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

test('installation scripts are switched off for every npm, and each package that has one is named', () => {
  expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
  const having = Object.entries(lock.packages).flatMap(([path, { hasInstallScript }]) =>
    hasInstallScript ? nameOf(path) : [],
  );
  expect(allowScripts).toEqual(Object.fromEntries([...new Set(having)].sort().map((name) => [name, false])));
});

test('no script of our own stands before or after another: npm would not run it', () => {
  const names = Object.keys(scripts);
  expect(names.filter((name) => names.some((other) => [`pre${other}`, `post${other}`].includes(name)))).toEqual([]);
});
