import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { outdatedFiles, textsBelow } from './support/start/generated-files.js';

let folder = '';
const at = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xaso-generated-'));
  mkdirSync(at('inner'));
  writeFileSync(at('types.ts'), 'export type A = 1;\n');
  writeFileSync(at('inner/documents.ts'), 'export const B = 2;\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('files written again with the same text are up to date, whether or not they are committed', () => {
  const before = textsBelow([folder]);
  writeFileSync(at('types.ts'), 'export type A = 1;\n');
  expect([...before.keys()]).toEqual([at('inner/documents.ts'), at('types.ts')]);
  expect(outdatedFiles(before, textsBelow([folder]))).toEqual([]);
});

test('a file that is changed, made or removed was outdated', () => {
  const before = textsBelow([folder]);
  writeFileSync(at('types.ts'), 'export type A = 2;\n');
  writeFileSync(at('new.ts'), '');
  rmSync(at('inner/documents.ts'));
  expect(outdatedFiles(before, textsBelow([folder]))).toEqual([at('inner/documents.ts'), at('new.ts'), at('types.ts')]);
});
