import { awsCalls } from '../../../infra/commands/aws-calls.js';
import { queuesOf, redriveQueues } from '../../../infra/commands/redrive-queues.js';
import type { DeployedStage } from './deployed-stage.js';
import type { Emulator } from './emulator.js';

/** Puts a run that failed and a message that nobody can read into a queue, and gives the function both again. */
export async function redriven(stage: DeployedStage, { call, endpoint }: Emulator, stack: string): Promise<string> {
  const credentials = async () => ({ accessKeyId: 'local', secretAccessKey: 'local' });
  const aws = awsCalls(stage.region, { endpoint, credentials });
  const prefix = `${stack}-RecomputeRankings`;
  const [queue] = await queuesOf(aws, prefix);
  const failed = { requestPayload: { occurrence: '2026-11-22T20:00:00Z' }, responsePayload: { errorType: 'Error' } };
  for (const MessageBody of [JSON.stringify(failed), JSON.stringify({ occurrence: 'never' })])
    await call('sqs', 'send_message', { QueueUrl: queue, MessageBody });
  const invoke = async (event: unknown): Promise<void> => void (await stage.run('recompute-rankings', [event]));
  const outcome = await redriveQueues(aws, invoke, prefix);
  const { Attributes } = await call('sqs', 'get_queue_attributes', { QueueUrl: queue, AttributeNames: ['All'] });
  const { ApproximateNumberOfMessagesNotVisible: kept } = Attributes as Record<string, string>;
  if (outcome.done !== 1 || outcome.failed !== 1 || kept !== '1')
    throw new Error(`${JSON.stringify(outcome)}, ${kept} kept`);
  return 'a failed run was done again, and what fails again stays in its queue';
}
