import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { chromiumPath, newVisitor } from '../../support/sign-in/chromium.js';

const FILTER = fileURLToPath(new URL('../../../src/portal/search/filter-rows.ts', import.meta.url));

const NAMES = ['Xã Đồng Phúc', 'Xã Nam Cường', 'Phường Đức Xuân'];
const list = (row: (name: string) => string): string =>
  `<div class="list-filter"><input type="search" data-filter=".row"><output data-units="đơn vị"></output></div>
  ${NAMES.map(row).join('')}`;
const tableOf = (name: string): string => `<table><tr class="row"><th>${name}</th><td>1</td></tr></table>`;

describe.skipIf(chromiumPath === undefined)('the filter over a list', () => {
  test.each([
    ['links', (name: string) => tableOf(`<a href="#">${name}</a>`)],
    ['names', tableOf],
    ['boxes to tick', (name: string) => `<label class="row"><input type="checkbox">${name}</label>`],
  ])('of %s leaves the rows whose name holds what is typed, without marks, and counts them', async (_, row) => {
    const options = { bundle: true, write: false, format: 'iife', globalName: 'filter' } as const;
    const { outputFiles } = await build({ ...options, entryPoints: [FILTER] });
    const page = await newVisitor();
    await page.setContent(list(row));
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
    await page.evaluate('filter.filterRows(document.querySelector("[data-filter]"))');
    const shown = () =>
      page.$$eval('.row:not([hidden]) th, label.row:not([hidden])', (names) => names.map((name) => name.textContent));
    await page.fill('[data-filter]', 'dong phuc');
    expect([await shown(), await page.textContent('output')]).toEqual([['Xã Đồng Phúc'], '1/3 đơn vị']);
    await page.fill('[data-filter]', '');
    expect([await shown(), await page.textContent('output')]).toEqual([NAMES, '']);
    await page.context().close();
  });
});
