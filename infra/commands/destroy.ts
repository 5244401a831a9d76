import {
  DeleteObjectsCommand,
  ListBucketsCommand,
  ListObjectVersionsCommand,
  type ObjectIdentifier,
  S3Client,
} from '@aws-sdk/client-s3';
import { wrongUse } from '../../src/local/base/command-error.js';
import { type CommandSpec, runWithOptions } from '../../src/local/base/options.js';
import { firewallStackOf, stackOf } from '../stages.js';
import { accountOf } from './account.js';
import { awsCalls } from './aws-calls.js';
import { CDK, runProgram } from './run-program.js';
import { stageNamed } from './stage-named.js';

const spec: CommandSpec = {
  call: 'npm run destroy --',
  purpose: 'Deletes a test stage with all its data.',
  positionals: ['stage'],
  options: {
    confirm: { value: 'stage', help: 'the name of the stage once more: all its data is deleted' },
  },
};

await runWithOptions(spec, async ({ text, positionals }) => {
  const stage = stageNamed(positionals[0], spec.call);
  if (stage.keepsData)
    throw wrongUse(`Stage ${stage.name} keeps its data (keepsData in infra/stages.ts), so nothing deletes it.`);
  if (text.confirm !== stage.name)
    throw wrongUse(
      `This deletes every report, letter and account of ${stage.name}: ${spec.call} ${stage.name} --confirm ${stage.name}`,
    );
  const account = await accountOf(awsCalls(stage.region), stage);
  console.log(`${stackOf(stage)} · account ${account} · ${stage.region}`);
  // CloudFormation does not delete a bucket with contents.
  for (const bucket of await emptyBuckets(stage.region, `${stackOf(stage)}-`)) console.log(`  emptied ${bucket}`);
  await runProgram('npx', [...CDK, 'destroy', stackOf(stage), '--force']);
  if (stage.firewall !== null) await runProgram('npx', [...CDK, 'destroy', firewallStackOf(stage), '--force']);
});

/** Deletes every version of every object in the buckets with the name prefix. Returns the names of the buckets. */
async function emptyBuckets(region: string, prefix: string, client = new S3Client({ region })): Promise<string[]> {
  const { Buckets = [] } = await client.send(new ListBucketsCommand({}));
  const names = Buckets.flatMap(({ Name }) => (Name?.startsWith(prefix) ? [Name] : []));
  for (const Bucket of names) {
    for (;;) {
      const { Versions = [], DeleteMarkers = [] } = await client.send(new ListObjectVersionsCommand({ Bucket }));
      const Objects = [...Versions, ...DeleteMarkers].map(
        ({ Key, VersionId }) => ({ Key, VersionId }) as ObjectIdentifier,
      );
      if (Objects.length === 0) break;
      await client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } }));
    }
  }
  return names;
}
