import type { Relay } from '../../email/smtp/relay.js';
import { EVIDENCE_OUTSIDE, EVIDENCE_STORE } from '../../lambda/base/env.js';
import { MAIL_RELAY, MAIL_SENDERS } from '../../lambda/base/paced-mail.js';
import { enterLocalEnvironment, type LocalEndpoints } from '../../local/base/environment.js';
import { ANSWER_MS } from '../../store/table/patience.js';
import type { Configuration } from './settings.js';

/** Variables that `enterLocalEnvironment` sets for trials; a real service logs successes and keeps the time limits of AWS. */
const OF_TRIALS = ['POWERTOOLS_LOG_LEVEL', 'POWERTOOLS_METRICS_DISABLED', 'AWS_SES_ACCOUNT', ANSWER_MS];

/** Sets the variables that the functions read. Call it before a handler is imported. */
export function enterHomeEnvironment(
  configuration: Configuration,
  endpoints: LocalEndpoints & { readonly evidence?: string | undefined },
  relay: Relay | undefined,
  env: NodeJS.ProcessEnv = process.env,
): void {
  enterLocalEnvironment(endpoints, env);
  for (const name of OF_TRIALS) delete env[name];
  // Without a store, browsers reach the evidence folder through the service.
  const outside = configuration['evidence.store'] ?? configuration['service.address'];
  const store = new URL(configuration['evidence.store'] ?? endpoints.evidence ?? outside);
  store.username = configuration['evidence.key'];
  store.password = configuration['evidence.secret'];
  Object.assign(env, {
    STAGE: 'home',
    RELEASE: 'home',
    AWS_REGION: configuration['table.region'],
    AWS_ACCESS_KEY_ID: configuration['table.key'],
    AWS_SECRET_ACCESS_KEY: configuration['table.secret'] ?? configuration['table.key'],
    TABLE_NAME: configuration['table.name'],
    EVIDENCE_BUCKET: configuration['evidence.kept'],
    UPLOADS_BUCKET: configuration[endpoints.evidence === undefined ? 'evidence.uploads' : 'evidence.kept'],
    EVIDENCE_ADDRESS: outside,
    [EVIDENCE_STORE]: store.href,
    [EVIDENCE_OUTSIDE]: outside,
    EMAIL_FROM: configuration['mail.sender'],
    [MAIL_RELAY]: relay === undefined ? '' : JSON.stringify(relay),
    [MAIL_SENDERS]: `${configuration['jobs.workers']}`,
  });
}
