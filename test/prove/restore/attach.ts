import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../../infra/app.js';
import { type Stage, stages } from '../../../infra/stages.js';
import { ENV } from '../../../src/lambda/base/env.js';
import { progress } from '../../../src/local/base/progress.js';
import { deployStage } from '../deploy/deployed-stage.js';
import type { Emulator } from '../deploy/emulator.js';
import { publicAnswers } from '../deploy/stage-checks.js';
import { BEFORE, RESTORED } from './names.js';

type Place = { readonly name: string; readonly endpoint: string };

/** Deploys a stage that names the copy as its table, and compares what its API answers with what the old table says. */
export async function attachOnEmulator(
  emulator: Emulator,
  streamArn: string,
  places: readonly Place[],
  print: (line: string) => void,
): Promise<void> {
  const steps = progress(print);
  const assets = mkdtempSync(join(tmpdir(), 'xaso-attached-'));
  try {
    const [test, ...others] = stages;
    const attached: Stage = { ...(test as Stage), table: { name: RESTORED, streamArn } };
    await steps('synthesised with the name of the copy', async () =>
      (await createApp(assets, [attached, ...others])).synth(),
    );
    const stage = await steps(
      'deployed',
      () => deployStage(emulator, { assets, stage: attached.name, dynamodb: emulator.endpoint }),
      ({ stack }) => `${stack.created.size} resources, no table among them`,
    );
    const { created, failed } = stage.stack;
    const ownTables = Object.values(stage.template.Resources).filter(({ Type }) => Type.startsWith('AWS::DynamoDB::'));
    if (failed.size > 0) throw new Error([...failed].map((pair) => pair.join(' ')).join('; '));
    if (stage.tableName !== RESTORED || ownTables.length > 0)
      throw new Error(`the stage uses ${stage.tableName} and has ${ownTables.length} tables of ${created.size}`);
    for (const { name, endpoint } of places) {
      const env = { AWS_ENDPOINT_URL_DYNAMODB: endpoint };
      await steps(`the API answers from the copy on ${name} as from the old table`, async () => {
        const before = await publicAnswers(stage, { ...env, [ENV.table]: BEFORE });
        const after = await publicAnswers(stage, env);
        if (after !== before) throw new Error(`${name}: ${before.slice(0, 200)} became ${after.slice(0, 200)}`);
      });
    }
  } finally {
    rmSync(assets, { recursive: true, force: true });
  }
}
