import { RETENTION_DEFAULTS, type Retention } from '../src/domain/operation/retention.js';
import type { ScopeName } from './cost/scopes.js';

/** Everything that differs between stages. */
export type Stage = {
  /** `test` or `production`; part of every resource name. */
  readonly name: string;
  /** The AWS account that it belongs to; null = that of whoever deploys. Test and production have accounts of their own. */
  readonly account: string | null;
  readonly region: string;
  /** How large an area it serves. `npm run deploy` says what a month of that costs. */
  readonly scope: ScopeName;
  /** Table, accounts and stack are protected, and outlive the stack. A test stage is deleted with all its data. */
  readonly keepsData: boolean;
  /** A table that stands in place of the stack's own, such as one that was restored; null = the table of the stack. */
  readonly table: AttachedTable | null;
  /**
   * Copies of the table that are made each night; null = only the last 35 days that the table itself keeps. The other
   * account belongs to the same organisation, and its vault takes copies from this one.
   */
  readonly backup: BackupRule | null;
  /** Domain whose DNS holds the DKIM records that the stack prints. */
  readonly senderDomain: string;
  /** Address that reminders come from, within the domain. */
  readonly sender: string;
  /** First part of the sign-in address; unique among all user pools of the region. */
  readonly signInPrefix: string;
  /** Where the pages are, and where officials return after signing in, as soon as there is a certificate. */
  readonly domain: string;
  /** ARN of the domain's certificate, in us-east-1 as CloudFront demands; null = pages are at the name that CloudFront gives. */
  readonly certificate: string | null;
  /** Ports of `localhost` from which developers may sign in. Cognito takes no port that is not named. */
  readonly localhostPorts: readonly number[];
  /**
   * Cognito's letters come from `sender`; Cognito wants the domain verified before. Otherwise they come from an address
   * of AWS, at most 50 a day.
   */
  readonly signInMailFromSender: boolean;
  /**
   * Sign-ins are watched for stolen passwords and strange devices (plan PLUS, priced by head: infra/README.md); otherwise
   * plan ESSENTIALS. Every sign-in needs a second factor in either.
   */
  readonly threatProtection: boolean;
  /**
   * Systems that push figures. Each gets its own client, and AWS charges each client by the month: name a system when it
   * is let in.
   */
  readonly sourceSystems: readonly string[];
  /** A restore is rehearsed at least so often, in days; the nightly job says when it is overdue. */
  readonly restoreTestDays: number;
  /** Recipients of alarms; without any, alarms show only in the AWS console. */
  readonly alarmEmails: readonly string[];
  /** What a month may cost, in US dollars. AWS writes to the recipients of alarms when it costs more. */
  readonly budgetUsd: number;
  /** Days for which letters of the ledger and records of runs are kept. */
  readonly retention: Retention;
  readonly logDays: 'ONE_MONTH' | 'SIX_MONTHS';
  /** How many runs of one job may go on at once, taken from the functions of the account; null = no limit of its own. */
  readonly jobConcurrency: number | null;
  /**
   * A web application firewall (from 6 US dollars a month: infra/README.md), and how many requests without a token it takes
   * from one address in five minutes; null = none.
   */
  readonly firewall: { readonly anonymousRequests: number } | null;
  /** Requests a second without a token, of each route over all callers, and the largest burst. */
  readonly throttle: Throttle;
  /** The same for requests with a token, in each of the lanes (infra/portal/lanes.ts). */
  readonly laneThrottle: Throttle;
};

export type Throttle = { readonly rateLimit: number; readonly burstLimit: number };

export type AttachedTable = { readonly name: string; readonly streamArn: string };

export type BackupRule = {
  /** In this account. The table gives back any second of its last 35 days without them, so they need not be old. */
  readonly keepDays: number;
  /** In the other account: each night's copy, and for longer that of each Sunday. */
  readonly copy: { readonly vaultArn: string; readonly keepDays: number; readonly keepWeeklyDays: number };
};

/** Where bounces go, as the envelope of a letter says (MAIL FROM). */
export const mailFromDomainOf = ({ senderDomain }: Pick<Stage, 'senderDomain'>): string => `bounce.${senderDomain}`;

const SINGAPORE = 'ap-southeast-1';

export const stages: readonly Stage[] = [
  {
    name: 'test',
    account: null,
    keepsData: false,
    region: SINGAPORE,
    table: null,
    backup: null,
    scope: 'district',
    senderDomain: 'test.xaso.example',
    sender: 'nhac-viec@test.xaso.example',
    signInPrefix: 'xaso-test',
    domain: 'test.xaso.example',
    certificate: null,
    localhostPorts: [4000, 5173],
    signInMailFromSender: false,
    threatProtection: false,
    sourceSystems: ['vnpt-ioffice'],
    restoreTestDays: 90,
    alarmEmails: [],
    budgetUsd: 20,
    retention: RETENTION_DEFAULTS,
    logDays: 'ONE_MONTH',
    jobConcurrency: null,
    firewall: null,
    throttle: { rateLimit: 20, burstLimit: 40 },
    laneThrottle: { rateLimit: 10, burstLimit: 40 },
  },
  {
    name: 'production',
    account: '111122223333',
    keepsData: true,
    region: SINGAPORE,
    table: null,
    backup: {
      keepDays: 7,
      copy: {
        vaultArn: 'arn:aws:backup:ap-southeast-1:444455556666:backup-vault:xaso-production',
        keepDays: 35,
        keepWeeklyDays: 90,
      },
    },
    scope: 'district',
    senderDomain: 'xaso.example',
    sender: 'nhac-viec@xaso.example',
    signInPrefix: 'xaso-production',
    domain: 'xaso.example',
    certificate: 'arn:aws:acm:us-east-1:111122223333:certificate/00000000-0000-0000-0000-000000000000',
    localhostPorts: [],
    signInMailFromSender: true,
    threatProtection: false,
    sourceSystems: [],
    restoreTestDays: 90,
    alarmEmails: ['van-hanh@xaso.example'],
    budgetUsd: 50,
    retention: RETENTION_DEFAULTS,
    logDays: 'SIX_MONTHS',
    jobConcurrency: 2,
    firewall: null,
    throttle: { rateLimit: 200, burstLimit: 400 },
    laneThrottle: { rateLimit: 40, burstLimit: 120 },
  },
];
