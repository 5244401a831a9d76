import { FIREWALL_ARN, FIREWALL_REGION, firewallStackOf } from '../../portal/firewall-names.js';
import type { Stage } from '../../stages.js';
import { isBootstrapped } from '../account.js';
import type { CallAws } from '../aws-calls.js';
import { CDK, type RunProgram } from '../run-program.js';
import { OUTPUTS_FILE, type Outputs, outputsOf } from './outputs.js';

export type StackTools = {
  readonly call: CallAws;
  readonly run: RunProgram;
  readonly print: (line: string) => void;
  /** Whether the CDK asks before it widens rights. */
  readonly asksForRights: boolean;
};

/** Prepares the account where that was not done, and deploys the stacks of a stage: the firewall first, whose ARN the stage takes. */
export async function deployStacks(stage: Stage, account: string, tools: StackTools): Promise<Outputs> {
  const stack = `xaso-${stage.name}`;
  for (const region of new Set([stage.region, ...(stage.firewall === null ? [] : [FIREWALL_REGION])]))
    await prepare(account, region, tools);
  if (stage.firewall === null) return await deployed(stack, [], tools);
  const firewall = firewallStackOf(stage);
  const { [FIREWALL_ARN]: arn } = await deployed(firewall, [], tools);
  if (arn === undefined) throw new Error(`${firewall} does not say what its firewall is called`);
  return await deployed(stack, ['--parameters', `${stack}:${FIREWALL_ARN}=${arn}`], tools);
}

async function prepare(account: string, region: string, { call, run, print }: StackTools): Promise<void> {
  if (await isBootstrapped(call, region)) return;
  print(`The account is prepared for the CDK in ${region}, once:`);
  await run('npx', [...CDK, 'bootstrap', `aws://${account}/${region}`]);
}

async function deployed(
  stack: string,
  parameters: readonly string[],
  { run, asksForRights }: StackTools,
): Promise<Outputs> {
  const approval = asksForRights ? 'broadening' : 'never';
  await run('npx', [
    ...[...CDK, 'deploy', stack, '--require-approval', approval],
    ...['--outputs-file', OUTPUTS_FILE, ...parameters],
  ]);
  return outputsOf(stack);
}
