import { RETENTION_DEFAULTS, retentionText } from '../../domain/operation/retention.js';
import { ACCOUNTS_ENDPOINT } from '../../lambda/base/env.js';
import { NOTHING_WATCHED } from '../../lambda/watch/watched.js';
import { ANSWER_MS } from '../../store/table/patience.js';
import { LOCAL_ISSUER } from '../aws/development-issuer.js';

export type LocalEndpoints = {
  readonly dynamodb: string;
  readonly ses: string;
  readonly accounts?: string | undefined;
  /** The secret of this run. The endpoints above accept only calls that carry it. */
  readonly secret: string;
};

export const LOCAL_TABLE = 'xaso-local';
export const LOCAL_BUCKET = 'xaso-local-downloads';
export const LOCAL_EVIDENCE_BUCKET = 'xaso-local-evidence';
/** The time limit of the running service. Its parts share a process, so a long wait means a busy machine. */
export const SERVICE_ANSWER_MS = 60_000;
/** The time limit of commands and first loads, which ask for much at once. Nobody waits for a page meanwhile. */
export const BULK_ANSWER_MS = 5 * 60_000;
export const LOCAL_REGION = 'ap-southeast-1';

/** The answer of the local SES to GetAccount. Its quota is far above what a replay of 35 days sends. */
const SES_ACCOUNT = {
  DedicatedIpAutoWarmupEnabled: false,
  Details: {
    AdditionalContactEmailAddresses: [],
    ContactLanguage: 'EN',
    MailType: 'TRANSACTIONAL',
    ReviewDetails: { CaseId: 'local', Status: 'GRANTED' },
    UseCaseDescription: 'local',
    WebsiteURL: 'http://127.0.0.1',
  },
  EnforcementStatus: 'HEALTHY',
  ProductionAccessEnabled: true,
  SendingEnabled: true,
  SendQuota: { Max24HourSend: 1_000_000, MaxSendRate: 10_000, SentLast24Hours: 0 },
  SuppressionAttributes: { SuppressedReasons: [] },
};

/** Sets the environment of a command that asks a table in AWS for much at once. */
export function enterTableOfStage(region: string): void {
  Object.assign(process.env, { AWS_REGION: region, [ANSWER_MS]: `${BULK_ANSWER_MS}` });
}

/**
 * Sets the production mode, as in the bundles for AWS, because graphql-js checks every value more closely in development.
 * Call it before graphql-js is imported. A mode that is already set stays, unless it is empty.
 */
export function enterProduction(env: NodeJS.ProcessEnv = process.env): void {
  env.NODE_ENV ||= 'production';
}

/** Sets the time limit of the running service. Handlers that are imported afterwards read it. */
export function serveFromNowOn(): void {
  process.env[ANSWER_MS] = `${SERVICE_ANSWER_MS}`;
}

/**
 * Sets the environment of the Lambda handlers to the endpoints on this machine. The SDK reads endpoints and credentials
 * from there, so the handlers need no local branch. Call it before a handler is imported.
 */
export function enterLocalEnvironment(endpoints: LocalEndpoints, env: NodeJS.ProcessEnv = process.env): void {
  // Profiles, sessions or endpoints of the user's own AWS work must not redirect the SDK or cause warnings.
  for (const name of ['AWS_PROFILE', 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS', 'AWS_ENDPOINT_URL', 'SMTP_TRANSPORT']) {
    delete env[name];
  }
  Object.assign(env, {
    AWS_REGION: LOCAL_REGION,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    // The AWS clients send the secret as a header of every call.
    AWS_SESSION_TOKEN: endpoints.secret,
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    [ANSWER_MS]: `${BULK_ANSWER_MS}`,
    AWS_ENDPOINT_URL_SESV2: endpoints.ses,
    ...(endpoints.accounts && { [ACCOUNTS_ENDPOINT]: endpoints.accounts }),
    // The SDK would print a notice about Node 20 on every start.
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    AWS_SES_ACCOUNT: JSON.stringify(SES_ACCOUNT),
    TABLE_NAME: LOCAL_TABLE,
    DOWNLOADS_BUCKET: LOCAL_BUCKET,
    EVIDENCE_BUCKET: LOCAL_EVIDENCE_BUCKET,
    UPLOADS_BUCKET: LOCAL_EVIDENCE_BUCKET,
    // Log lines about successes would mix with the output of the commands.
    POWERTOOLS_LOG_LEVEL: 'ERROR',
    POWERTOOLS_METRICS_DISABLED: 'true',
    // The service replaces this address as soon as its store of files has a port.
    EVIDENCE_ADDRESS: 'http://127.0.0.1',
    STAGE: 'local',
    RELEASE: 'local',
    RETENTION: retentionText(RETENTION_DEFAULTS),
    WATCHED: NOTHING_WATCHED,
    EMAIL_FROM: 'khong-tra-loi@xaso.example',
    USER_POOL_ID: LOCAL_ISSUER.userPool,
    OFFICIALS_CLIENT_ID: LOCAL_ISSUER.officialsClient,
    SOURCE_CLIENT_IDS: LOCAL_ISSUER.sourceClients,
  });
}
