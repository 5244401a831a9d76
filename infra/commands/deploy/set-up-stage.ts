import { jobs } from '../../../src/jobs/index.js';
import { wrongUse } from '../../../src/local/base/command-error.js';
import { mustBeAddress } from '../../../src/local/command/seed-options.js';
import { SCOPES } from '../../cost/scopes.js';
import { dollars, largestLines, monthUsd } from '../../cost/table.js';
import { factsOf } from '../../cost/template-facts.js';
import { placeholdersIn } from '../../placeholders.js';
import { FIREWALL_ARN, FIREWALL_REGION, firewallStackOf, mailFromDomainOf, type Stage, stackOf } from '../../stages.js';
import { accountOf, checkConcurrency, isBootstrapped } from '../account.js';
import type { CallAws } from '../aws-calls.js';
import { templatesOf } from '../cost/stage-templates.js';
import { CDK, type RunProgram } from '../run-program.js';
import { OUTPUTS_FILE, type Outputs, outputsOf } from './outputs.js';
import { mayWriteToEverybody, smokeTests } from './smoke-tests.js';

export type Tools = StackTools & {
  readonly fetch: typeof fetch;
  readonly newcomer: { readonly email: string; readonly name: string } | undefined;
};

/** Deploys, loads and tries a stage, and prints what is left to do. Every step is repeatable. Returns the exit code. */
export async function setUpStage(stage: Stage, tools: Tools): Promise<number> {
  const { call, run, print, newcomer } = tools;
  checkReady(stage);
  mustBeAddress(newcomer?.email);
  const stack = stackOf(stage);
  const account = await accountOf(call, stage);
  print(`${stack} · account ${account} · ${stage.region}`);
  // One more, because a schedule also runs the function that publishes pages.
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

/**
 * Fails before the first call if a stage that keeps its data has placeholders, or nobody to get its alarms. A test
 * stage may have both.
 */
export function checkReady(stage: Stage): void {
  if (!stage.keepsData) return;
  const faults = [
    ...placeholdersIn(stage),
    ...(stage.alarmEmails.length === 0 ? ['alarmEmails is empty: nobody would hear the alarms'] : []),
  ];
  if (faults.length === 0) return;
  throw wrongUse(
    `Stage ${stage.name} is not filled in (infra/stages.ts):\n${faults.map((fault) => `  ${fault}`).join('\n')}\n  Nothing was asked of AWS. RUNBOOK.md, "Set up a stage", says what each is.`,
  );
}

type StackTools = {
  readonly call: CallAws;
  readonly run: RunProgram;
  readonly print: (line: string) => void;
  /** Whether the CDK asks before it widens rights. */
  readonly asksForRights: boolean;
};

/** Prepares the account if necessary, and deploys the stacks: first the firewall, whose ARN the stage needs. */
async function deployStacks(stage: Stage, account: string, tools: StackTools): Promise<Outputs> {
  const stack = stackOf(stage);
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

/** The tasks that only people can do, in order of need. */
async function checklist(
  stage: Stage,
  outputs: Outputs,
  { newcomer }: { readonly newcomer: unknown },
): Promise<string[]> {
  const { senderDomain, domain, certificate, alarmEmails, name, signInMailFromSender } = stage;
  const everybody = await mayWriteToEverybody(stage);
  const records = Object.entries(outputs).flatMap(([key, value]) => (key.startsWith('DkimRecord') ? [value] : []));
  return [
    ...records.map((record) => `DNS of ${senderDomain}, so that letters are signed (DKIM): ${record}`),
    `DNS of ${senderDomain}: ${mailFromDomainOf(stage)} MX 10 feedback-smtp.${stage.region}.amazonses.com and TXT "v=spf1 include:amazonses.com ~all" (MAIL FROM)`,
    `DNS of ${senderDomain}: _dmarc.${senderDomain} TXT "v=DMARC1; p=quarantine; rua=mailto:${alarmEmails[0] ?? `postmaster@${senderDomain}`}"`,
    ...(everybody
      ? []
      : ['Ask AWS for production access of SES; until then letters reach addresses of your own only.']),
    ...(signInMailFromSender
      ? []
      : [
          'Once the domain is verified: signInMailFromSender in infra/stages.ts, and deploy again; invitations then come from your sender.',
        ]),
    ...(certificate === null
      ? [
          `Pages are at ${outputs.PagesUrl}, where officials sign in and letters lead. For ${domain}: a certificate in us-east-1, its ARN in infra/stages.ts, and deploy again.`,
        ]
      : [`DNS: ${domain} CNAME ${outputs.PagesDomain}`]),
    ...(alarmEmails.length === 0
      ? ['Nobody hears the alarms: set alarmEmails in infra/stages.ts.']
      : alarmEmails.map((address) => `${address} confirms the subscription to the alarms in an e-mail from AWS.`)),
    ...(newcomer
      ? []
      : [`Invite the first administrator: npm run deploy -- ${name} --administrator <e-mail> --name <full name>`]),
    'The administrator sets letterhead, calendar with firstPeriod, and ladder, invites officials, and last sets remindersFrom.',
  ];
}

/** The resources that a deployment created, and the cost of a month. */
function createdBy(stage: Stage): string[] {
  const templates = templatesOf(stage);
  const counts = new Map<string, number>();
  for (const { Resources } of templates)
    for (const { Type } of Object.values(Resources)) {
      const [, service = Type] = Type.split('::');
      counts.set(service, (counts.get(service) ?? 0) + 1);
    }
  const facts = factsOf(templates);
  const { scope, budgetUsd } = stage;
  const visits = SCOPES[scope].visits.toLocaleString('en');
  return [
    [...counts].map(([service, count]) => `${count} ${service}`).join(', '),
    `A month of a ${scope} with ${visits} visits costs about ${dollars(monthUsd(scope, facts))}; most of it ${largestLines(scope, facts, 3).join('; ')}. Line by line: npm run cost -- --scope ${scope} --stage ${stage.name}`,
    `AWS writes when a month costs more than the budget of ${dollars(budgetUsd)}, or is about to.`,
  ];
}
