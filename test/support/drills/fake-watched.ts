import { createServer } from 'node:http';
import type { WatchedParts } from '../../../src/lambda/watch/watched.js';
import { listening, stop } from '../../../src/local/base/listening.js';
import { readBody } from '../../../src/local/base/read-body.js';

export const WATCHED: WatchedParts = {
  topic: 'arn:aws:sns:ap-southeast-1:111122223333:alarms',
  stage: 'test',
  table: 'arn:aws:dynamodb:ap-southeast-1:111122223333:table/xaso',
  restoreTestDays: 90,
  backup: {
    vault: 'xaso-backups',
    copyVault: 'arn:aws:backup:ap-southeast-1:444455556666:backup-vault:xaso',
    resources: ['arn:aws:dynamodb:ap-southeast-1:111122223333:table/xaso', 'arn:aws:s3:::xaso-evidence'],
  },
};

/** The answers of SNS and AWS Backup, of which a test gives its own. `null`: that service cannot be reached. */
export type WatchedState = {
  subscriptions: readonly string[] | null;
  backups: readonly string[] | null;
  copies: readonly string[] | null;
};

export const ALL_IS_WELL: WatchedState = {
  subscriptions: [`${WATCHED.topic}:1`],
  backups: WATCHED.backup?.resources ?? [],
  copies: WATCHED.backup?.resources ?? [],
};

/** SNS and AWS Backup as their documentation shows their answers. `told` holds what was published. */
export async function fakeWatched() {
  const state: WatchedState = { ...ALL_IS_WELL };
  const told: URLSearchParams[] = [];
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const form = new URLSearchParams(String(await readBody(request, 100_000)));
    const path = request.url ?? '';
    const action = form.get('Action') ?? (path.startsWith('/copy-jobs/') ? 'ListCopyJobs' : 'ListRecoveryPoints');
    asked.push(action);
    if (action === 'Publish') {
      told.push(form);
      return response.end('<PublishResponse><PublishResult><MessageId>1</MessageId></PublishResult></PublishResponse>');
    }
    const { subscriptions, backups, copies } = state;
    const heard = { ListSubscriptionsByTopic: subscriptions, ListCopyJobs: copies, ListRecoveryPoints: backups }[
      action
    ];
    if (!heard) return response.writeHead(503).end();
    const members = heard.map((arn) => `<member><SubscriptionArn>${arn}</SubscriptionArn></member>`).join('');
    const items = heard.map((ResourceArn) => ({ ResourceArn, CreationDate: 1_764_000_000 }));
    if (action === 'ListSubscriptionsByTopic')
      return response.end(`<R><ListSubscriptionsByTopicResult>${members}</ListSubscriptionsByTopicResult></R>`);
    return response.end(JSON.stringify({ [action === 'ListCopyJobs' ? 'CopyJobs' : 'RecoveryPoints']: items }));
  });
  const endpoint = await listening(server, 0);
  return { endpoint, state, told, asked, close: () => stop(server) };
}

/** The environment by which the built function reaches it. */
export const watchedEnv = (endpoint: string, table = WATCHED.table) => ({
  WATCHED: JSON.stringify({ ...WATCHED, table }),
  AWS_ENDPOINT_URL_SNS: endpoint,
  AWS_ENDPOINT_URL_BACKUP: endpoint,
});
