/**
 * Sources of the prices. AWS publishes price lists; public repositories keep dated copies of parts of them. For some
 * rows no copy for Singapore was found: the row of another region is used, and `region` names it.
 */
export const SOURCES = {
  SINGAPORE: {
    date: '2026-09-25',
    where:
      'AWS price lists of 2026-09-11 to 2026-09-24, in github.com/aadk979/SPOH_2027 remediation/reports/P05/pricing/prices.json',
  },
  LAMBDA: {
    date: '2026-08-12',
    where: 'AWS Price List API, in a cost report of github.com/Shaugato/mainline',
  },
  S3: {
    date: '2026-08-12',
    where: 'AWS Price List API, usage types APS1-Requests-Tier1 and -Tier2, in a public price reference',
  },
  SYDNEY: {
    date: '2026-08-13',
    where:
      'AWS Price List API, AmazonDynamoDB/current/ap-southeast-2/index.json, in a public cost review; Mumbai has the same',
  },
  OREGON: { date: '2026-08-09', where: 'AWS Price List API, us-west-2, in a public cost model' },
  LONDON: { date: '2026-10-06', where: 'AWS price lists, eu-west-2 and global, in a public cost model' },
  EDGE: {
    date: '2026-10-01',
    where: 'AWS price list AmazonCloudFront, usage types AP-…, Vietnam among them, in a public cost model',
  },
  SHIELD: { date: '2026-10-01', where: 'AWS price list AmazonCloudFront, usage type APN2-Requests-OriginShield' },
  TOKYO: { date: '2026-05-21', where: 'AWS Price List API, usage type APN1-CognitoLiteMAU, in a public cost report' },
  COGNITO: {
    date: '2026-09-20',
    where: 'https://aws.amazon.com/cognito/pricing/, in github.com/api-evangelist/amazon-cognito plans/',
  },
  CLIENTS: {
    date: '2025-05-01',
    where: 'https://www.rhythmictech.com/blog/the-aws-cognito-m2m-bill-has-come-due-what-you-need-to-know/',
  },
  TOPICS: {
    date: 'undated',
    where: 'github.com/JasonZ-Git/JasonTechnology git-books/AWS_Pricing_Simple.md',
  },
  BACKUP: {
    date: '2026-06-13',
    where: 'https://www.factualminds.com/blog/aws-backup-pricing-vaults-cross-region-restores/',
  },
  FILE_BACKUP: { date: '2026-02-07', where: 'https://cloudburn.io/blog/aws-backup-pricing' },
} as const satisfies Readonly<Record<string, { readonly date: string; readonly where: string }>>;

/** AWS's own price pages, for checking a line of a bill. */
export const PRICE_PAGES = {
  Lambda: 'https://aws.amazon.com/lambda/pricing/',
  DynamoDB: 'https://aws.amazon.com/dynamodb/pricing/on-demand/',
  'AWS Backup': 'https://aws.amazon.com/backup/pricing/',
  'API Gateway': 'https://aws.amazon.com/api-gateway/pricing/',
  CloudFront: 'https://aws.amazon.com/cloudfront/pricing/',
  S3: 'https://aws.amazon.com/s3/pricing/',
  SES: 'https://aws.amazon.com/ses/pricing/',
  SNS: 'https://aws.amazon.com/sns/pricing/',
  CloudWatch: 'https://aws.amazon.com/cloudwatch/pricing/',
  Cognito: 'https://aws.amazon.com/cognito/pricing/',
  KMS: 'https://aws.amazon.com/kms/pricing/',
  'Secrets Manager': 'https://aws.amazon.com/secrets-manager/pricing/',
  'Route 53': 'https://aws.amazon.com/route53/pricing/',
  'EventBridge Scheduler': 'https://aws.amazon.com/eventbridge/pricing/',
  SQS: 'https://aws.amazon.com/sqs/pricing/',
  WAF: 'https://aws.amazon.com/waf/pricing/',
} as const;

export type PricedService = keyof typeof PRICE_PAGES;

export type Price = {
  readonly unit: string;
  readonly usd: number;
  /** Free units in a month for every account without time limit. Units free only in the first year are left out. */
  readonly free: number;
  readonly region: 'Singapore' | 'Asia' | 'everywhere' | 'Sydney' | 'Oregon' | 'London' | 'Tokyo' | 'Virginia';
  readonly source: keyof typeof SOURCES;
};

const MILLION = 1e-6;

/** US dollars for a unit, on demand, without tax. Every line of a bill uses these prices. */
export const PRICES = {
  lambdaRequests: { unit: 'request', usd: 0.2 * MILLION, free: 1e6, region: 'Singapore', source: 'LAMBDA' },
  lambdaGbSeconds: { unit: 'GB-s, ARM', usd: 0.0000133334, free: 400_000, region: 'Singapore', source: 'LAMBDA' },
  tableReads: { unit: 'read unit', usd: 0.1425 * MILLION, free: 0, region: 'Sydney', source: 'SYDNEY' },
  tableWrites: { unit: 'write unit', usd: 0.71 * MILLION, free: 0, region: 'Sydney', source: 'SYDNEY' },
  tableStorage: { unit: 'GB-month', usd: 0.285, free: 25, region: 'Sydney', source: 'SYDNEY' },
  tableRecovery: { unit: 'GB-month', usd: 0.228, free: 0, region: 'Sydney', source: 'SYDNEY' },
  tableBackup: { unit: 'GB-month', usd: 0.1, free: 0, region: 'Virginia', source: 'BACKUP' },
  filesBackup: { unit: 'GB-month', usd: 0.05, free: 0, region: 'Virginia', source: 'FILE_BACKUP' },
  apiRequests: { unit: 'request', usd: 1.25 * MILLION, free: 0, region: 'Singapore', source: 'SINGAPORE' },
  edgeRequests: { unit: 'HTTPS request', usd: 1.2 * MILLION, free: 10e6, region: 'Asia', source: 'EDGE' },
  edgeTransfer: { unit: 'GB out', usd: 0.12, free: 1_024, region: 'Asia', source: 'EDGE' },
  edgeToOrigin: { unit: 'GB to origin', usd: 0.06, free: 0, region: 'Asia', source: 'EDGE' },
  edgeShield: { unit: 'request', usd: 0.9 * MILLION, free: 0, region: 'Asia', source: 'SHIELD' },
  edgeFunctions: { unit: 'run', usd: 0.1 * MILLION, free: 2e6, region: 'everywhere', source: 'LONDON' },
  filesStorage: { unit: 'GB-month', usd: 0.025, free: 0, region: 'Singapore', source: 'SINGAPORE' },
  filesPut: { unit: 'PUT', usd: 5 * MILLION, free: 0, region: 'Singapore', source: 'S3' },
  filesGet: { unit: 'GET', usd: 0.4 * MILLION, free: 0, region: 'Singapore', source: 'S3' },
  letters: { unit: 'recipient', usd: 0.0001, free: 0, region: 'Singapore', source: 'SINGAPORE' },
  logIngestion: { unit: 'GB', usd: 0.7, free: 5, region: 'Singapore', source: 'SINGAPORE' },
  logStorage: { unit: 'GB-month', usd: 0.03, free: 5, region: 'Singapore', source: 'SINGAPORE' },
  metrics: { unit: 'metric', usd: 0.3, free: 10, region: 'Singapore', source: 'SINGAPORE' },
  alarms: { unit: 'alarm metric', usd: 0.1, free: 10, region: 'Singapore', source: 'SINGAPORE' },
  dashboards: { unit: 'dashboard', usd: 3, free: 3, region: 'Singapore', source: 'LAMBDA' },
  usersLite: { unit: 'active user', usd: 0.0055, free: 10_000, region: 'Tokyo', source: 'TOKYO' },
  usersEssentials: { unit: 'active user', usd: 0.015, free: 10_000, region: 'Singapore', source: 'SINGAPORE' },
  usersPlus: { unit: 'active user', usd: 0.02, free: 0, region: 'Singapore', source: 'SINGAPORE' },
  machineClients: { unit: 'client', usd: 6, free: 0, region: 'everywhere', source: 'CLIENTS' },
  machineTokens: { unit: 'token', usd: 0.00225, free: 0, region: 'everywhere', source: 'COGNITO' },
  keys: { unit: 'key', usd: 1, free: 0, region: 'Singapore', source: 'SINGAPORE' },
  secrets: { unit: 'secret', usd: 0.4, free: 0, region: 'Singapore', source: 'SINGAPORE' },
  zones: { unit: 'hosted zone', usd: 0.5, free: 0, region: 'everywhere', source: 'SINGAPORE' },
  schedules: { unit: 'invocation', usd: 1.15 * MILLION, free: 14e6, region: 'London', source: 'LONDON' },
  queueRequests: { unit: 'request', usd: 0.4 * MILLION, free: 1e6, region: 'Oregon', source: 'OREGON' },
  topicRequests: { unit: 'publish', usd: 0.5 * MILLION, free: 1e6, region: 'everywhere', source: 'TOPICS' },
  firewalls: { unit: 'web ACL', usd: 5, free: 0, region: 'Singapore', source: 'SINGAPORE' },
  firewallRules: { unit: 'rule', usd: 1, free: 0, region: 'Singapore', source: 'SINGAPORE' },
  firewallRequests: { unit: 'request', usd: 0.6 * MILLION, free: 0, region: 'Singapore', source: 'SINGAPORE' },
} as const satisfies Readonly<Record<string, Price>>;

export type PriceKey = keyof typeof PRICES;
