import type { Stage } from '../stages.js';
import { accountOf, isBootstrapped } from './account.js';
import type { CallAws } from './aws-calls.js';
import { checklist } from './checklist.js';
import { OUTPUTS_FILE, outputsOf } from './outputs.js';
import { CDK, type RunProgram } from './run-program.js';
import { smokeTests } from './smoke-tests.js';

export type Tools = {
  readonly call: CallAws;
  readonly run: RunProgram;
  readonly fetch: typeof fetch;
  readonly print: (line: string) => void;
  readonly newcomer: { readonly email: string; readonly name: string } | undefined;
  /** Whether the CDK asks before it widens rights. */
  readonly asksForRights: boolean;
};

/** Deploys, loads, tries, and says what is left to do. Everything may be run again. Answers with the exit code. */
export async function setUpStage(stage: Stage, tools: Tools): Promise<number> {
  const { call, run, print, newcomer, asksForRights } = tools;
  const stack = `xaso-${stage.name}`;
  const account = await accountOf(call, stage);
  print(`${stack} · account ${account} · ${stage.region}`);
  if (!(await isBootstrapped(call))) {
    print('The account is prepared for the CDK, once:');
    await run('npx', [...CDK, 'bootstrap', `aws://${account}/${stage.region}`]);
  }
  const approval = asksForRights ? 'broadening' : 'never';
  await run('npx', [...CDK, 'deploy', stack, '--require-approval', approval, '--outputs-file', OUTPUTS_FILE]);
  const outputs = outputsOf(stack);
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
  print(`\nBack to the release before: npm run rollback -- ${stage.name}`);
  return tests.every(({ passed }) => passed) ? 0 : 1;
}
