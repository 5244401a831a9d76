import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import type { Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { officialToken } from '../support/api/tokens.js';
import { canRun } from '../support/clients/client-page.js';
import { type ClientService, openClientService } from '../support/clients/client-service.js';
import { newVisitor } from '../support/sign-in/chromium.js';
import { APP, recordedAnswers } from './record.js';

const COMMUNE = 'nghia-ta';
const FIGURES = `{ ranking { rows(ranked: true, first: 100) { nodes { rank points unit { name } } } }
  unit(id: "${COMMUNE}") { report(period: "2026-10") { figures { indicator { code } figure { value numerator denominator } } } } }`;

describe.skipIf(!canRun('oidc-client-ts'))('the starter for apps', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xaso-starter-'));
  const opened: ViteDevServer[] = [];
  let service: ClientService;
  const address = async (mode: string): Promise<string> => {
    const define = { 'import.meta.env.VITE_XASO': JSON.stringify(service.url) };
    const server = await createServer({ root: folder, mode, define, logLevel: 'error', server: { port: 0 } });
    opened.push(await server.listen());
    return server.resolvedUrls?.local[0] ?? '';
  };
  const standings = (page: Page) =>
    page.$$eval('li', (items) => items.map((item) => `${item.value} ${item.innerText}`));

  beforeAll(async () => {
    service = await openClientService();
    cpSync(APP, folder, { recursive: true });
    // The packages that `npm install` would bring.
    for (const name of [
      'oidc-client-ts',
      'jwt-decode',
      'vite',
      '@graphql-typed-document-node/core',
      '@graphql-codegen',
    ]) {
      const from = name.startsWith('oidc') || name.startsWith('jwt') ? '.tools/node_modules' : 'node_modules';
      mkdirSync(join(folder, 'node_modules', name, '..'), { recursive: true });
      symlinkSync(resolve(from, name), join(folder, 'node_modules', name));
    }
    const config = JSON.parse(readFileSync(`${APP}/codegen.json`, 'utf8'));
    await generate({ ...config, schema: `${service.url}/schema.graphql`, cwd: folder, silent: true });
  });
  afterAll(async () => {
    for (const server of opened) await server.close();
    await service?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('passes the compiler with the types of its documents', () => {
    const flags = ['--noEmit', '--strict', '--noUncheckedIndexedAccess', '--target', 'es2023', '--module', 'esnext'];
    const more = ['--moduleResolution', 'bundler', '--lib', 'es2023,dom,dom.iterable', '--types', 'vite/client'];
    const tsc = resolve('node_modules/typescript/bin/tsc');
    const run = () =>
      execFileSync(process.execPath, [tsc, ...flags, ...more, '--skipLibCheck', 'main.ts'], { cwd: folder });
    expect(run).not.toThrow();
  });

  test('shows the ranking, and an officer files a report with it', async () => {
    const { data } = await service.api.askText(FIGURES);
    const page = await newVisitor();
    await page.goto(await address('development'));
    await page.waitForSelector('li');
    const rows: { rank: number; points: number; unit: { name: string } }[] = data.ranking.rows.nodes;
    expect(await standings(page)).toEqual(rows.map(({ rank, points, unit }) => `${rank} ${unit.name}: ${points}`));
    await page.click('button');
    await page.click(`button[value="officer-${COMMUNE}"]`);
    await page.waitForSelector('form input');
    for (const { indicator, figure } of data.unit.report.figures) {
      const input = page.locator(`input[name="${indicator.code}"]`);
      if ((await input.count()) === 0 || (await input.inputValue()) !== '') continue;
      await input.fill(
        figure.numerator === null ? `${figure.value ?? ''}` : `${figure.numerator}/${figure.denominator}`,
      );
    }
    await page.click('form button');
    await page.waitForFunction(() => document.querySelector('output')?.innerText !== '');
    expect(await page.textContent('output')).toBe('SUBMITTED');
    await page.context().close();
  });

  test('runs on recorded answers of every registered question', async () => {
    const officers = ['binh-trung', 'xuan-lac'].map((unit) => officialToken(`officer-${unit}`, 'officer'));
    const tokens = [...officers, officialToken('administrator-cho-don-1', 'administrator')];
    const recorded = await recordedAnswers(service.url, tokens);
    const refused = Object.entries(recorded).filter(([, { answer }]) => answer.errors);
    expect(refused.map(([name, { answer }]) => `${name} ${JSON.stringify(answer.errors)}`)).toEqual([]);
    expect(Object.keys(recorded).length).toBeGreaterThan(60);
    writeFileSync(join(folder, 'recorded.json'), JSON.stringify(recorded));
    const page = await newVisitor();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(await address('recorded'));
    await page.waitForSelector('form input');
    expect((await standings(page)).length).toBeGreaterThan(10);
    expect(asked.filter((url) => url.startsWith(service.url))).toEqual([]);
    await page.context().close();
  });
});
