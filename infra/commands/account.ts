import { CommandError, EXIT } from '../../src/local/base/command-error.js';
import type { Stage } from '../stages.js';
import { AwsRefusal, type CallAws } from './aws-calls.js';

const FORM = 'application/x-www-form-urlencoded; charset=utf-8';
/** Where the CDK writes that an account is prepared. */
const BOOTSTRAP = '/cdk-bootstrap/hnb659fds/version';

/** The account of the credentials at hand. Fails where it is not the account of the stage. */
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
    throw new CommandError(
      `Stage ${name} belongs to account ${account} (infra/stages.ts), but these credentials are of ${found}.\n  Choose another profile with AWS_PROFILE.`,
      EXIT.usage,
    );
  return found;
}

/** Whether the CDK has prepared account and region. */
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
