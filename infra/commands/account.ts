import { CommandError, wrongUse } from '../../src/local/base/command-error.js';
import { type Stage, stages } from '../stages.js';
import { AwsRefusal, type CallAws } from './aws-calls.js';

const FORM = 'application/x-www-form-urlencoded; charset=utf-8';
/** The parameter in which the CDK stores that an account is prepared. */
const BOOTSTRAP = '/cdk-bootstrap/hnb659fds/version';

/**
 * The account of the current credentials.
 * @throws CommandError if it is not the account of the stage, or belongs to another stage
 */
export async function accountOf(call: CallAws, { name, account }: Stage): Promise<string> {
  const answer = await call({
    service: 'sts',
    method: 'POST',
    path: '/',
    headers: { 'content-type': FORM },
    body: 'Action=GetCallerIdentity&Version=2011-06-15',
  });
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  const found = /\bAccount"?\s*[:>]\s*"?(\d{12})/.exec(text)?.[1];
  if (found === undefined)
    throw new CommandError(`STS does not say whose credentials these are: ${text.slice(0, 200)}`);
  if (account !== null && account !== found)
    throw wrongUse(
      `Stage ${name} belongs to account ${account} (infra/stages.ts), but these credentials are of ${found}.\n  Choose another profile with AWS_PROFILE.`,
    );
  const owner = stages.find((other) => other.name !== name && other.account === found);
  if (account === null && owner !== undefined)
    throw wrongUse(
      `These credentials are of ${found}, the account of ${owner.name}, and ${name} has an account of its own.\n  Choose another profile with AWS_PROFILE, or name the account of ${name} in infra/stages.ts.`,
    );
  return found;
}

/** Concurrent runs that Lambda keeps for functions without a reservation. */
const UNRESERVED = 100;

/**
 * Checks that the account allows the concurrent runs reserved for jobs: otherwise a deployment fails halfway.
 * @throws CommandError if it does not
 */
export async function checkConcurrency(call: CallAws, { jobConcurrency }: Stage, jobs: number): Promise<void> {
  if (jobConcurrency === null) return;
  const { AccountLimit } = (await call({
    service: 'lambda',
    method: 'GET',
    path: '/2016-08-19/account-settings/',
  })) as { readonly AccountLimit: { readonly ConcurrentExecutions: number } };
  const needed = jobs * jobConcurrency + UNRESERVED;
  if (AccountLimit.ConcurrentExecutions >= needed) return;
  throw wrongUse(
    `The account runs ${AccountLimit.ConcurrentExecutions} functions at once, and ${needed} are needed: ${jobConcurrency} for each of ${jobs} jobs, and ${UNRESERVED} that AWS keeps for the rest.\n  Ask for more (Service Quotas, Lambda, "Concurrent executions"), or set jobConcurrency to null in infra/stages.ts.`,
  );
}

export async function isBootstrapped(call: CallAws, region: string): Promise<boolean> {
  try {
    await call({
      region,
      service: 'ssm',
      method: 'POST',
      path: '/',
      headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AmazonSSM.GetParameter' },
      body: JSON.stringify({ Name: BOOTSTRAP }),
    });
    return true;
  } catch (error) {
    if (error instanceof AwsRefusal && error.code === 'ParameterNotFound') return false;
    throw error;
  }
}
