import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { synthesisedLast } from '../../../infra/commands/cost/stage-templates.js';
import { stageNamed } from '../../../infra/commands/stage-named.js';

const TEMPLATE = { Resources: {} };
const stage = stageNamed('production', 'a test');

let out: string;
let source: string;
const changed = (path: string, seconds: number) => utimesSync(path, seconds, seconds);
beforeEach(() => {
  const home = mkdtempSync(join(tmpdir(), 'xaso-templates-'));
  out = join(home, 'cdk.out');
  source = join(home, 'src');
  for (const folder of [out, source]) mkdirSync(folder);
  writeFileSync(join(out, 'manifest.json'), '{}');
  writeFileSync(join(out, 'xaso-production.template.json'), JSON.stringify(TEMPLATE));
  writeFileSync(join(source, 'a.ts'), '');
  changed(join(out, 'manifest.json'), 1_000);
  changed(join(source, 'a.ts'), 1_000);
});

it('the last synthesis counts as long as no source is newer', () => {
  expect(synthesisedLast(stage, out, [source])).toEqual([TEMPLATE]);
  changed(join(source, 'a.ts'), 1_001);
  expect(synthesisedLast(stage, out, [source])).toBeUndefined();
});

it('a file that is a source itself counts too', () => {
  changed(join(source, 'a.ts'), 1_001);
  expect(synthesisedLast(stage, out, [join(source, 'a.ts')])).toBeUndefined();
});

it('without a synthesis there is none', () => {
  expect(synthesisedLast(stage, join(out, 'none'), [source])).toBeUndefined();
});
