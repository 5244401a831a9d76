import { exec, execFile, execFileSync, execSync, fork, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { NotQuickError, REAL_FILES } from './support/start/real.js';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('a file of quick tests', () => {
  it.each([
    ['spawn', () => spawn('true')],
    ['exec', () => exec('true')],
    ['execFile', () => execFile('true')],
    ['fork', () => fork('none.js')],
    ['spawnSync', () => spawnSync('true')],
    ['execSync', () => execSync('true')],
    ['execFileSync', () => execFileSync('true')],
  ])('cannot start a process by %s, and is told where it belongs', (_, start) => {
    expect(start).toThrow(NotQuickError);
    expect(start).toThrow(/^test\/quick\.test\.ts starts .+ \*\.real\.test\.ts$/);
  });

  it('cannot open a browser', async () => {
    await expect(chromium.launch({ executablePath: process.execPath })).rejects.toThrow('*.real.test.ts');
  });
});

it('npm test leaves out the others, npm run test:all runs everything', () => {
  expect(scripts.test).toBe(`vitest run --exclude '${REAL_FILES}'`);
  expect(scripts['test:all']).toBe('vitest run');
});
