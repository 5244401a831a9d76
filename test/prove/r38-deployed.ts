import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createApp } from '../../infra/app.js';
import { stages } from '../../infra/stages.js';
import { ensureTable } from '../../src/local/aws/table.js';
import { connect } from '../../src/store/connect.js';
import { engines } from '../support/aws/dynamo-engines.js';
import { releases, restoreTable } from '../support/release-fixtures.js';
import { backAndForth } from './deploy/back-and-forth.js';
import { causesOf } from './deploy/create-stack.js';
import { type DeployedStage, deployStage } from './deploy/deployed-stage.js';
import { buildEarlierRelease } from './deploy/earlier-release.js';
import { type Emulator, findMoto, startEmulator } from './deploy/emulator.js';
import { erasedPerson } from './deploy/erased-person.js';
import { redriven } from './deploy/redriven.js';
import { walkRunbook } from './deploy/runbook/walk.js';
import { smokeTested } from './deploy/smoke-tested.js';
import { publicAnswers, stageChecks } from './deploy/stage-checks.js';
import { readTemplate } from './deploy/template.js';
import { createWalledStage, walledTemplates } from './deploy/walled-stage.js';
import type { Proof, ProofOutcome, ProofSize } from './proof.js';

const REGION = 'ap-southeast-1';

/** Every resource of the templates on moto, the built functions against it, and an earlier release before and after. */
export const proof: Proof = {
  id: 'R38',
  also: 'DEPLOY',
  property: 'what is synthesised can be deployed and runs',
  async run(size, progress) {
    const moto = findMoto();
    if ('reason' in moto) return { size: 'nothing', result: 'not tried', pass: true, missing: [moto.reason] };
    const assets = mkdtempSync(join(tmpdir(), 'xaso-deployed-'));
    progress('synthesis');
    (await createApp(assets, withBackup())).synth();
    const walled = walledTemplates(assets);
    const said = [lint(assets, walled.files)];
    const emulator = await startEmulator(moto, REGION);
    try {
      said.push(...(await prove(emulator, assets, size, progress)));
    } finally {
      await emulator.stop();
    }
    progress('a stage with a firewall');
    said.push(await tried('a stage with a firewall', () => withFirewall(moto, walled)));
    return outcomeOf(`moto ${moto.version}`, said);
  },
};

/** The test stage makes no copies of its own; here it does, so that what production has is created as well. */
const withBackup = () => {
  const backup = stages.find((stage) => stage.backup !== null)?.backup ?? null;
  return stages.map((stage) => ({ ...stage, backup: stage.backup ?? backup }));
};

/** Runs on an emulator of its own, because resources are named after the template, not after the stage. */
async function withFirewall(
  moto: Parameters<typeof startEmulator>[0],
  walled: ReturnType<typeof walledTemplates>,
): Promise<string> {
  const emulator = await startEmulator(moto, REGION);
  try {
    return await createWalledStage(emulator, walled, REGION);
  } finally {
    await emulator.stop();
  }
}

type Said = { readonly text: string; readonly ok: boolean /** It was not tried. */; readonly isMissing?: true };

const outcomeOf = (size: string, said: readonly Said[]): ProofOutcome => {
  const failed = said.filter(({ ok }) => !ok);
  const tried = said.filter(({ isMissing }) => !isMissing);
  const result = (failed.length > 0 ? failed : tried).map(({ text }) => text).join('; ');
  const missing = said.filter(({ isMissing }) => isMissing).map(({ text }) => text);
  return { size, result, pass: failed.length === 0, missing };
};

/** Warnings are left to cdk-nag and to the reader; an error would stop a deployment. */
function lint(assets: string, others: readonly string[]): Said {
  const files = [...stages.map(({ name }) => join(assets, `xaso-${name}.template.json`)), ...others];
  const own = resolve('.tools/python/bin/cfn-lint');
  const { status, stdout, error } = spawnSync(
    existsSync(own) ? own : 'cfn-lint',
    ['--non-zero-exit-code', 'error', ...files],
    {
      encoding: 'utf8',
    },
  );
  if (error) return { text: 'cfn-lint is absent: pip install cfn-lint', ok: true, isMissing: true };
  const errors = stdout.split('\n').filter((line) => /^E\d{4} /.test(line));
  return { text: status === 0 ? 'cfn-lint: no error' : `cfn-lint: ${errors.join(', ')}`, ok: status === 0 };
}

async function prove(
  emulator: Emulator,
  assets: string,
  size: ProofSize,
  progress: (line: string) => void,
): Promise<Said[]> {
  const choice = engines().findLast((engine) => 'start' in engine);
  if (!choice || !('start' in choice)) throw new Error('no database can be started');
  const database = await choice.start();
  try {
    progress('resources');
    const stage = await deployStage(emulator, { assets, stage: 'test', dynamodb: database.endpoint });
    const { created, failed } = stage.stack;
    const resources = created.size + failed.size;
    const checked = [...created].flatMap(([name, { isOnlyChecked }]) => (isOnlyChecked ? [name] : []));
    const unknown =
      checked.length > 0 ? `; moto knows no such thing, so only the call is checked: ${checked.join(', ')}` : '';
    const said: Said[] = [
      {
        text: `${created.size - checked.length} of ${resources} resources came to stand${unknown}`,
        ok: failed.size === 0,
      },
      ...causesOf(failed).map((text) => ({ text, ok: false })),
    ];
    if (failed.size > 0) return said;
    const db = connect(stage.endpoints);
    await ensureTable(db, stage.tableName);
    const [release = ''] = releases();
    await restoreTable(release, { db, name: stage.tableName });
    const earlier = size === 'full' ? buildEarlierRelease() : undefined;
    const before =
      earlier && 'assets' in earlier ? await withCode(stage, earlier.assets, () => publicAnswers(stage)) : undefined;
    for (const { what, run } of stageChecks(stage, emulator)) {
      progress(what);
      said.push(await tried(what, run));
    }
    progress('smoke tests');
    said.push(await tried('the smoke tests of a deployment', () => smokeTested(stage, emulator)));
    said.push(await tried('a redrive', () => redriven(stage, emulator, 'xaso-test')));
    said.push(await tried('a person', () => erasedPerson(stage, emulator)));
    said.push(await tried('a rollback', () => backAndForth(stage, emulator, 'xaso-test')));
    progress('the runbook');
    said.push(await tried('the runbook', () => walkRunbook(stage, emulator)));
    if (earlier && 'reason' in earlier) return [...said, { text: earlier.reason, ok: true, isMissing: true }];
    if (!earlier || before === undefined) return said;
    const now = await publicAnswers(stage);
    const back = await withCode(stage, earlier.assets, () => publicAnswers(stage));
    return [
      ...said,
      { text: 'the next version answers from old data as the earlier one did', ok: now === before },
      { text: 'the earlier version, put back, answers from what the next one left', ok: back === before },
    ];
  } finally {
    await database.stop();
  }
}

/** Runs with the code of another build, then puts this one back. */
async function withCode<T>(stage: DeployedStage, assets: string, run: () => Promise<T>): Promise<T> {
  const { assets: own } = stage;
  await stage.deployCode(assets, readTemplate(join(assets, 'xaso-test.template.json')));
  try {
    return await run();
  } finally {
    await stage.deployCode(own, stage.template);
  }
}

const tried = (what: string, run: () => Promise<string>): Promise<Said> =>
  run().then(
    (seen) => ({ text: `${what}: ${seen}`, ok: true }),
    (error: unknown) => ({ text: `${what}: ${error instanceof Error ? error.message : error}`, ok: false }),
  );
