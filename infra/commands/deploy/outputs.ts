import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Outputs of the stack, under the names in `ServiceStack`. */
export type Outputs = Readonly<Record<'TableName' | 'UserPoolId' | 'GraphqlUrl' | 'PagesUrl' | 'PagesDomain', string>> &
  Readonly<Record<string, string>>;

export const OUTPUTS_FILE = join('cdk.out', 'outputs.json');

export const outputsOf = (stack: string): Outputs => JSON.parse(readFileSync(OUTPUTS_FILE, 'utf8'))[stack];
