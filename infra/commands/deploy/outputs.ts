import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the stack prints. `ServiceStack` names the members. */
export type Outputs = Readonly<Record<'TableName' | 'UserPoolId' | 'GraphqlUrl' | 'PagesUrl' | 'PagesDomain', string>> &
  Readonly<Record<string, string>>;

/** Where the CDK is told to write them. */
export const OUTPUTS_FILE = join('cdk.out', 'outputs.json');

export const outputsOf = (stack: string): Outputs => JSON.parse(readFileSync(OUTPUTS_FILE, 'utf8'))[stack];
