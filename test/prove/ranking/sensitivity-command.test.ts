import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sensitivityCommand } from './sensitivity-command.js';

const folder = mkdtempSync(join(tmpdir(), 'xaso-function-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('the command for functions of others', () => {
  it('prints the shares of each input as CSV', async () => {
    const file = written('sum.mjs', 'export const inputs = 2;\nexport const result = ([a, b]) => a + 2 * b;\n');
    const { out = '', error } = await sensitivityCommand([file, '--draws', '4096']);
    expect(error).toBeUndefined();
    const [head, ...lines] = out.trimEnd().split('\n');
    expect(head).toBe('input,first_order,total,first_order_error,total_error');
    const [[, first], [, second]] = lines.map((line) => line.split(',').map(Number)) as [number[], number[]];
    expect(first).toBeCloseTo(0.2, 3);
    expect(second).toBeCloseTo(0.8, 3);
  });

  it('prints the head alone where nothing moves the result', async () => {
    const file = written('constant.mjs', 'export const inputs = 1;\nexport const result = () => 7;\n');
    expect((await sensitivityCommand([file, '--draws', '16'])).out).toBe(
      'input,first_order,total,first_order_error,total_error\n',
    );
  });

  it('says what is wrong with what was asked', async () => {
    const file = written('nothing.mjs', 'export const inputs = 1;\n');
    for (const [args, fault] of [
      [[], /Name one file; 0 are named/],
      [[file], /no function `result`/],
      [[join(folder, 'absent.mjs')], /Cannot load/],
      [[file, '--draws', '1000'], /power of 2/],
    ] as const)
      expect((await sensitivityCommand(args)).error).toMatch(fault);
  });
});
