import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mapsOf } from '../../infra/bundle/bundle.js';
import { stages } from '../../infra/stages.js';
import packageJson from '../../package.json' with { type: 'json' };

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8'));

it('every action is pinned by its hash and names its version', () => {
  const uses = workflows.flatMap((text) => text.split('\n').filter((line) => /^\s*(- )?uses: [^.]/.test(line)));
  expect(uses.length).toBeGreaterThan(0);
  for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

it('no workflow holds a key, and each says what it may do', () => {
  for (const text of workflows) {
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
    expect(text).not.toMatch(/secrets\.|AWS_SECRET|access-key/i);
  }
});

it('workflows run scripts and stages that exist', () => {
  const text = workflows.join('\n');
  for (const [, script = ''] of text.matchAll(/npm run (\w+)/g)) expect(packageJson.scripts).toHaveProperty(script);
  expect([...text.matchAll(/^ {6}stage: (\w+)$/gm)].map(([, stage]) => stage)).toEqual(stages.map(({ name }) => name));
});

it('production waits for the stage before it, and each stage for the checks', () => {
  const check = readFileSync(`${FOLDER}/check.yml`, 'utf8');
  expect(
    [...check.matchAll(/^ {2}(\w+):\n(?:(?! {2}\w).*\n)*? {4}needs: (\w+)$/gm)].map(([, ...names]) => names),
  ).toEqual([
    ['test', 'check'],
    ['production', 'test'],
  ]);
});

/** The expression by which a workflow names a value. */
const given = (name: string): string => `\${{ ${name} }}`;

it('the source maps of a deployed release are kept for 90 days, of each stage and tag', () => {
  const [, afterDeployment = ''] = workflows.join('\n').split(`npm run deploy -- ${given('inputs.stage')}`);
  const [, upload = ''] = afterDeployment.split('uses: actions/upload-artifact@');
  for (const line of [
    `name: source-maps-${given('inputs.stage')}-${given('github.ref_name')}`,
    `path: ${mapsOf('cdk.out/bundles/*')}`,
    'retention-days: 90',
    'if-no-files-found: error',
  ])
    expect(upload.split('\n').map((text) => text.trim())).toContain(line);
});

it('what is checked before a change lands fails where a tool is absent, and ends with the tests that were skipped', () => {
  const run = readFileSync('.ci/run', 'utf8');
  expect(run).toContain('XASO_TEST_EVERYTHING=1');
  expect(run).toMatch(/^step .*npm cit$/m);
  expect(run).toMatch(/^for major in 20 24; do step "npm run test:all on Node \$major"/m);
  expect(run).toMatch(/^printf '\\n%s passed, %s failed, %s skipped\\n'/m);
});
