import type { Month } from './month.js';
import { PRICES, type PricedService, type PriceKey } from './prices.js';

export type Line = ReturnType<typeof linesOf>[number];

/** Lines of a bill, in this order. Optional services are separate. */
const LINES: Readonly<Record<PriceKey, readonly [service: PricedService, what: string]>> = {
  lambdaRequests: ['Lambda', 'requests'],
  lambdaGbSeconds: ['Lambda', 'memory and time'],
  tableReads: ['DynamoDB', 'reads'],
  tableWrites: ['DynamoDB', 'writes'],
  tableStorage: ['DynamoDB', 'storage'],
  tableRecovery: ['DynamoDB', 'point-in-time recovery'],
  tableBackup: ['AWS Backup', 'copies of the table'],
  filesBackup: ['AWS Backup', 'copies of evidence files'],
  apiRequests: ['API Gateway', 'HTTP API'],
  edgeRequests: ['CloudFront', 'requests'],
  edgeTransfer: ['CloudFront', 'transfer to readers'],
  edgeToOrigin: ['CloudFront', 'transfer to the API'],
  edgeShield: ['CloudFront', 'requests by the shield'],
  edgeFunctions: ['CloudFront', 'router of the pages'],
  filesStorage: ['S3', 'evidence files'],
  filesPut: ['S3', 'pages and files put'],
  filesGet: ['S3', 'pages read by the edge'],
  letters: ['SES', 'letters'],
  topicRequests: ['SNS', 'what became of letters'],
  logIngestion: ['CloudWatch', 'logs written'],
  logStorage: ['CloudWatch', 'logs kept'],
  metrics: ['CloudWatch', 'metrics of our own'],
  alarms: ['CloudWatch', 'metrics of alarms'],
  dashboards: ['CloudWatch', 'dashboards'],
  usersLite: ['Cognito', 'officials, plan LITE'],
  usersEssentials: ['Cognito', 'officials, plan ESSENTIALS'],
  usersPlus: ['Cognito', 'officials, plan PLUS'],
  machineClients: ['Cognito', 'clients of source systems'],
  machineTokens: ['Cognito', 'tokens of source systems'],
  keys: ['KMS', 'keys of our own'],
  secrets: ['Secrets Manager', 'secrets'],
  zones: ['Route 53', 'hosted zones'],
  schedules: ['EventBridge Scheduler', 'invocations'],
  queueRequests: ['SQS', 'requests'],
  firewalls: ['WAF', 'web ACL'],
  firewallRules: ['WAF', 'rules'],
  firewallRequests: ['WAF', 'requests'],
};

export function linesOf(month: Month) {
  return (Object.entries(LINES) as [PriceKey, readonly [PricedService, string]][]).map(([key, [service, what]]) => {
    const { usd, free } = PRICES[key];
    const quantity = month[key];
    return {
      key,
      service,
      what,
      quantity,
      usd: Math.max(quantity - free, 0) * usd,
      /** Cost without free units, for an account that uses them up elsewhere. */
      usdWithoutFree: quantity * usd,
    };
  });
}

export type Total = { readonly usd: number; readonly usdWithoutFree: number };

export const totalOf = (lines: readonly Line[]): Total => ({
  usd: lines.reduce((sum, { usd }) => sum + usd, 0),
  usdWithoutFree: lines.reduce((sum, { usdWithoutFree }) => sum + usdWithoutFree, 0),
});
