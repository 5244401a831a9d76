import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { rankSetsCommand } from './command.js';
import { MOST_UNITS } from './estimates-file.js';

const folder = mkdtempSync(join(tmpdir(), 'rank-sets-'));
afterAll(() => rmSync(folder, { recursive: true }));

const HEADER = 'unit,estimate,standardError';

function run(content: string | Uint8Array, ...more: string[]) {
  const file = join(folder, 'units.csv');
  writeFileSync(file, content);
  return rankSetsCommand([file, ...(more.length > 0 ? more : ['--first', 'highest'])]);
}

describe('npm run prove -- rank-sets', () => {
  it('prints the sets of each unit in the order of the file, for 90 and for 95 %', () => {
    const { out, error } = run(`${HEADER}\nAn,0.9,0.01\n"Bình, Đông",0.5,0.01\nCam,0.7,0\n`);
    expect(error).toBeUndefined();
    expect(out).toBe(
      'unit,kww90_best,kww90_worst,tukey90_best,tukey90_worst,simultaneous90_best,simultaneous90_worst,' +
        'marginal90_best,marginal90_worst,kww95_best,kww95_worst,tukey95_best,tukey95_worst,simultaneous95_best,' +
        'simultaneous95_worst,marginal95_best,marginal95_worst\n' +
        `An${',1'.repeat(16)}\n"Bình, Đông"${',3'.repeat(16)}\nCam${',2'.repeat(16)}\n`,
    );
  });

  it('reads what Excel saves: a mark at the beginning, other line ends, other columns beside', () => {
    const { out } = run(
      `\uFEFFnote,standardError,unit,estimate\r\nx,0.1,An,1e3\r\n,0.1,Cam,-.5\r\n`,
      '--first',
      'lowest',
    );
    expect(out?.split('\n').slice(1, 3)).toEqual([`An${',2'.repeat(16)}`, `Cam${',1'.repeat(16)}`]);
  });

  it('finds the file from where npm was called', () => {
    run(`${HEADER}\nAn,1,0.1\n`);
    vi.stubEnv('INIT_CWD', folder);
    expect(rankSetsCommand(['units.csv', '--first', 'highest']).out).toContain('An,1,1');
    vi.unstubAllEnvs();
  });

  it.each([
    ['', /There is no column "unit"; .*Name the columns unit,estimate,standardError/],
    ['unit,estimate,se\nAn,1,1', /There is no column "standardError"; the first line is "unit,estimate,se"/],
    ['unit,unit,estimate,standardError\nAn,An,1,1', /There are 2 columns "unit"/],
    ['unit;estimate;standardError\nAn;1;1', /Separate columns by commas/],
    [HEADER, /The file has no unit/],
    [`${HEADER}\nAn,"1,5",0.1`, /Row 2: estimate "1,5" is no number. Write digits with a point/],
    [`${HEADER}\nAn,0,9,0,01`, /Row 2 has more cells than the first line. Write decimals with a point/],
    [`${HEADER}\nBình, 5,0.9,0.01`, /Row 2 has more cells .* put a text with a comma between quotation marks/],
    [`${HEADER}\nAn,1,0.1\nCam,,0.1`, /Row 3: estimate is empty/],
    [`${HEADER}\nAn,1`, /Row 2: standardError is empty/],
    [`${HEADER}\nAn,NaN,0.1`, /Row 2: estimate "NaN" is no number/],
    [`${HEADER}\nAn,1e999,0.1`, /Row 2: estimate "1e999" is no number/],
    [`${HEADER}\nAn,1,-0.1`, /Row 2: standardError "-0.1" is below 0/],
    [`${HEADER}\n,1,0.1`, /Row 2: unit is empty/],
    [`${HEADER}\nAn,1,0.1\n\nAn,2,0.1`, /Row 4: unit "An" stands in row 2 too/],
    [new Uint8Array([0xff, 0xfe, 0x41]), /not text in UTF-8/],
    [
      `${HEADER}\n${Array.from({ length: MOST_UNITS + 1 }, (_, i) => `u${i},1,1`).join('\n')}`,
      /has 501 units; at most 500/,
    ],
  ])('refuses %j and says where and what helps', (content, expected) => {
    const { out, error } = run(content);
    expect(out).toBeUndefined();
    expect(error).toMatch(expected);
  });

  it('refuses what it is not asked in full', () => {
    expect(run(`${HEADER}\nAn,1,1`, '--first', 'middle').error).toMatch(/"middle" is neither highest nor lowest/);
    expect(run(`${HEADER}\nAn,1,1`, '--last', 'x').error).toMatch(/--last.*Usage/s);
    expect(run(`${HEADER}\nAn,1,1`, 'more.csv', '--first', 'lowest').error).toMatch(/Name one file; 2 are named/);
    expect(rankSetsCommand([join(folder, 'units.csv')]).error).toMatch(/--first is missing/);
    expect(rankSetsCommand(['--first', 'lowest']).error).toMatch(/Name one file; 0 are named/);
    expect(rankSetsCommand([join(folder, 'none.csv'), '--first', 'lowest']).error).toMatch(
      /There is no file ".*none.csv"/,
    );
    expect(rankSetsCommand([folder, '--first', 'lowest']).error).toMatch(/EISDIR: cannot read/);
  });
});
