import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CODES } from '../../../src/graphql/http/former-variables.js';
import { type ClientService, openClientService } from '../../support/clients/client-service.js';

let service: ClientService;
beforeAll(async () => {
  service = await openClientService();
});
afterAll(() => service.close());

test('codegen makes types of a front end’s documents from the address of the contract', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'xaso-codegen-'));
  cpSync('src/local/examples/ranking', join(folder, 'documents'), { recursive: true });
  const texts = ['LocalDate', 'DateTimeISO', ...CODES];
  const scalars = Object.fromEntries(texts.map((scalar) => [scalar, 'string']));
  await generate(
    {
      silent: true,
      schema: `${service.url}/schema.graphql`,
      documents: `${folder}/documents/*.graphql`,
      generates: {
        [join(folder, 'types.ts')]: {
          plugins: ['typescript-operations'],
          config: { scalars, strictScalars: true, enumsAsTypes: true },
        },
      },
    },
    true,
  );
  const types = readFileSync(join(folder, 'types.ts'), 'utf8');
  expect(types).toContain('export type RankingHistoriesQuery');
  expect(types).not.toMatch(/[:<|] ?any\b/);
  const use = `import type { FigureMatrixQuery, RankingHistoriesQueryVariables } from './types.js';
const wanted: RankingHistoriesQueryVariables = { units: ['xuan-lac'], lang: 'EN' };
const share = (matrix: FigureMatrixQuery): number | null | undefined => matrix.ranking?.matrix.rows[0]?.cells[0]?.share;
// @ts-expect-error no such argument
const wrong: RankingHistoriesQueryVariables = { unit: 'xuan-lac' };
export { share, wanted, wrong };
`;
  writeFileSync(join(folder, 'use.ts'), use);
  const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', ''];
  const tsc = resolve('node_modules/typescript/bin/tsc');
  expect(() => execFileSync(process.execPath, [tsc, ...flags, 'use.ts'], { cwd: folder, stdio: 'pipe' })).not.toThrow();
});
