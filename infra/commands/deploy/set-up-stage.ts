import { jobs } from '../../../src/jobs/index.js';
import type { Stage } from '../../stages.js';
import { accountOf, checkConcurrency } from '../account.js';
import { checklist, createdBy } from './checklist.js';
import { deployStacks, type StackTools } from './deploy-stacks.js';
import { checkReady } from './ready-to-deploy.js';
import { smokeTests } from './smoke-tests.js';

export type Tools = StackTools & {
  readonly fetch: typeof fetch;
  readonly newcomer: { readonly email: string; readonly name: string } | undefined;
};

/** Deploys, loads, tries, and says what is left to do. Everything may be run again. Answers with the exit code. */
export async function setUpStage(stage: Stage, tools: Tools): Promise<number> {
  const { call, run, print, newcomer } = tools;
  checkReady(stage);
  const stack = `xaso-${stage.name}`;
  const account = await accountOf(call, stage);
  print(`${stack} · account ${account} · ${stage.region}`);
  // The function that publishes pages runs by schedule, too.
  await checkConcurrency(call, stage, Object.keys(jobs).length + 1);
  const outputs = await deployStacks(stage, account, tools);
  await run('npm', [
    'run',
    'seed',
    '--',
    ...['--table', outputs.TableName, '--region', stage.region, '--without-demonstration'],
    ...['--pages', outputs.PagesUrl],
    ...(newcomer
      ? ['--administrator', newcomer.email, '--name', newcomer.name, '--user-pool', outputs.UserPoolId]
      : []),
  ]);
  print('\nTried:');
  const tests = await smokeTests(stage, outputs, tools);
  for (const { what, result, passed } of tests) print(`  ${passed ? 'ok    ' : 'FAILED'}  ${what}: ${result}`);
  print('\nLeft to do:');
  for (const item of await checklist(stage, outputs, tools)) print(`  - ${item}`);
  print('\nCreated:');
  for (const line of createdBy(stage)) print(`  - ${line}`);
  print(`\nBack to the release before: npm run rollback -- ${stage.name}`);
  return tests.every(({ passed }) => passed) ? 0 : 1;
}
