import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { chromiumPath, newVisitor } from '../../support/sign-in/chromium.js';

const FILTER = fileURLToPath(new URL('../../../src/portal/search/filter-rows.ts', import.meta.url));

const NAMES = ['Xã Đồng Phúc', 'Xã Nam Cường', 'Phường Đức Xuân'];
const table = (cell: (name: string) => string): string =>
  `<form><input type="search" data-filter="tbody tr"><output data-units="đơn vị"></output></form>
  <table><tbody>${NAMES.map((name) => `<tr><th>${cell(name)}</th><td>1</td></tr>`).join('')}</tbody></table>`;

describe.skipIf(chromiumPath === undefined)('the filter over a table', () => {
  test.each([
    ['links', (name: string) => `<a href="#">${name}</a>`],
    ['names', (name: string) => name],
  ])('of %s leaves the rows whose name holds what is typed, without marks, and counts them', async (_, cell) => {
    const options = { bundle: true, write: false, format: 'iife', globalName: 'filter' } as const;
    const { outputFiles } = await build({ ...options, entryPoints: [FILTER] });
    const page = await newVisitor();
    await page.setContent(table(cell));
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
    await page.evaluate('filter.filterRows(document.querySelector("[data-filter]"))');
    const shown = () => page.$$eval('tr:not([hidden]) th', (heads) => heads.map((th) => th.textContent));
    await page.fill('[data-filter]', 'dong phuc');
    expect([await shown(), await page.textContent('output')]).toEqual([['Xã Đồng Phúc'], '1/3 đơn vị']);
    await page.fill('[data-filter]', '');
    expect([await shown(), await page.textContent('output')]).toEqual([NAMES, '']);
    await page.context().close();
  });
});
