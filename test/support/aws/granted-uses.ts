import type { Template } from 'aws-cdk-lib/assertions';
import { type Use, use } from './recording-proxy.js';
import { resourcesOf } from './synth.js';

type Statement = { readonly Action: string | string[]; readonly Resource: unknown; readonly Effect: string };
type Policy = { readonly Roles: readonly { Ref: string }[]; readonly PolicyDocument: { Statement: Statement[] } };

/** Actions of the platform itself with a function's role: logs, dead letters, reading the stream. */
const BY_THE_PLATFORM = /^(logs|sqs):|^dynamodb:(DescribeStream|GetRecords|GetShardIterator|ListStreams)$/;

/** Everything that the role of a function may do with its own code, as the synthesised policies say. */
export function grantedUses(template: Template, construct: string): Set<Use> {
  const policies = resourcesOf(template, 'AWS::IAM::Policy').map(({ Properties }) => Properties as unknown as Policy);
  const own = policies.filter(({ Roles }) =>
    Roles.some(({ Ref }) => new RegExp(`^${construct}Role[0-9A-F]{8}$`).test(Ref)),
  );
  const statements = own.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
  return new Set(
    statements.flatMap(({ Action, Resource, Effect }) => {
      if (Effect !== 'Allow') throw new Error(`${construct} has a statement that is ${Effect}`);
      const actions = [Action].flat().filter((action) => !BY_THE_PLATFORM.test(action));
      return actions.flatMap((action) => [Resource].flat().map((resource) => use(action, kindOf(resource))));
    }),
  );
}

/** The kind of resource that an ARN names. */
function kindOf(resource: unknown): string {
  const text = JSON.stringify(resource);
  if (text === '"*"') return '*';
  const [, index] = /\/index\/(\w+)/.exec(text) ?? [];
  if (index !== undefined) return `index/${index}`;
  if (/:identity\/|configuration-set/.test(text)) return 'sender';
  const [, part] = /"(?:Evidence|Uploads)[0-9A-F]{8}".*"\/(\w+)\/\*"/.exec(text) ?? [];
  if (part !== undefined) return `evidence/${part}`;
  if (/"AlarmsWatcherTopic/.test(text)) return 'alarms';
  if (/"Backups[0-9A-F]{8}"/.test(text)) return 'vault';
  if (/Downloads/.test(text)) return 'downloads';
  if (/PortalPages/.test(text)) return 'pages';
  if (/"Table[0-9A-F]{8}","Arn"/.test(text)) return 'table';
  if (/UserPool|SignInPool/.test(text)) return 'pool';
  throw new Error(`which resource is ${text}?`);
}
