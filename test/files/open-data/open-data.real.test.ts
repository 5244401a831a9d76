import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPagesToRead, type PortalService } from '../../support/portal/portal-service.js';
import { chromiumPath } from '../../support/sign-in/chromium.js';
import { found, program } from '../../support/start/tools.js';

const run = promisify(execFile);
const python = found('Python 3', program('python3'));
const r = found('R', program('Rscript'));
const SCRIPT = 'test/files/open-data/differences.py';

describe.skipIf(!chromiumPath || !python || !r)('open data, outside of this service', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xaso-open-data-'));
  let portal: PortalService;
  beforeAll(async () => {
    portal = await openPagesToRead();
  });
  afterAll(async () => {
    await portal?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('in SQLite it does not differ from the answers of the API', async () => {
    for (const parameters of ['', 'period=2026-10', 'period=2026-Q3']) {
      const { stdout } = await run('python3', [SCRIPT, portal.url, parameters]);
      expect(stdout).toMatch(/^[1-9]\d{3,} cells in [1-9]\d+ rows, 0 differences\n$/);
    }
  });

  test('a changed cell is found', async () => {
    const copy = join(folder, 'changed.py');
    const changed = readFileSync(SCRIPT, 'utf8').replace('return text == "true"', 'return text != "true"');
    writeFileSync(copy, changed);
    await expect(run('python3', [copy, portal.url, 'period=2026-10'])).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/ hasExtension: 1 in the package, False in the API\n/),
    });
  });

  test('the two lines of R and the two of Python on the page print the ranking', async () => {
    const page = await portal.visit('/du-lieu', { width: 360 });
    const written = await page.$$eval('pre', (blocks) => blocks.map((block) => block.textContent ?? ''));
    await page.context().close();
    const [ofR = '', ofPython = ''] = written;
    const { ranking } = await portal.ask<{ ranking: { rows: { nodes: { unit: { name: string } }[] } } }>(
      '{ ranking { rows(first: 3) { nodes { rank unit { name } } } } }',
    );
    const options = { cwd: folder, env: { ...process.env, LC_ALL: 'C.UTF-8' } };
    const printed = [
      (await run('Rscript', ['-e', ofR], options)).stdout,
      (await run('python3', ['-c', ofPython], options)).stdout,
    ];
    for (const [program, lines] of [ofR, ofPython].entries()) {
      expect(lines.split('\n')).toHaveLength(2);
      for (const { unit } of ranking.rows.nodes) expect(printed[program]).toContain(unit.name);
    }
    expect(portal.faults).toEqual([]);
  });
});
