import { RETENTION_DEFAULTS, type Retention } from '../src/domain/operation/retention.js';
import type { ScopeName } from './cost/scopes.js';

/** Everything that differs between stages. */
export type Stage = {
  /** `test` or `production`. Part of every resource name. */
  readonly name: string;
  /** The AWS account of the stage. Null = the account of whoever deploys. Test and production have one each. */
  readonly account: string | null;
  readonly region: string;
  /** The size of the served area. `npm run deploy` prints the monthly cost for it. */
  readonly scope: ScopeName;
  /** Table, accounts and stack are protected; the data outlives the stack. A test stage is deleted with its data. */
  readonly keepsData: boolean;
  /** A table used instead of the stack's own, such as a restored one. Null = the table of the stack. */
  readonly table: AttachedTable | null;
  /**
   * Nightly copies of the table and of kept evidence. Null = only the last 35 days that the table itself keeps. The other
   * account belongs to the same organisation, and its vault accepts copies from this account.
   */
  readonly backup: BackupRule | null;
  /** The domain whose DNS contains the DKIM records that the stack prints. */
  readonly senderDomain: string;
  /** The address that reminders come from, within the domain. */
  readonly sender: string;
  /** First part of the sign-in address. Unique among all user pools of the region. */
  readonly signInPrefix: string;
  /** The domain of the pages, to which officials return after signing in. Used once there is a certificate. */
  readonly domain: string;
  /** ARN of the domain's certificate, in us-east-1 as CloudFront requires. Null = pages use CloudFront's name. */
  readonly certificate: string | null;
  /** Ports of `localhost` from which developers may sign in. Cognito accepts no other ports. */
  readonly localhostPorts: readonly number[];
  /**
   * Cognito's letters come from `sender`, whose domain must be verified first. Otherwise they come from an address of
   * AWS, at most 50 a day.
   */
  readonly signInMailFromSender: boolean;
  /**
   * Cognito watches for stolen passwords and strange devices (plan PLUS, priced by user: infra/README.md). Otherwise
   * plan ESSENTIALS. Every sign-in needs a second factor in both plans.
   */
  readonly threatProtection: boolean;
  /**
   * Systems that deliver figures. Each gets its own client, for which AWS charges monthly: name a system only once it
   * is admitted.
   */
  readonly sourceSystems: readonly string[];
  /** Longest time between two restore rehearsals, in days. The nightly job tells when one is overdue. */
  readonly restoreTestDays: number;
  /** Recipients of alarms. Without any, alarms show only in the AWS console. */
  readonly alarmEmails: readonly string[];
  /** Largest monthly cost, in US dollars. AWS writes to the recipients of alarms when a month costs more. */
  readonly budgetUsd: number;
  /** Days for which letters of the ledger and records of runs are kept. */
  readonly retention: Retention;
  readonly logDays: 'ONE_MONTH' | 'SIX_MONTHS';
  /** Concurrent runs reserved for each job out of the account's limit, and its maximum. Null = no reservation. */
  readonly jobConcurrency: number | null;
  /**
   * A web application firewall (from 6 US dollars a month: infra/README.md), with the number of requests without a
   * token that it accepts from one address in five minutes. Null = none.
   */
  readonly firewall: { readonly anonymousRequests: number } | null;
  /** Requests a second without a token, on each route for all callers together, and the largest burst. */
  readonly throttle: Throttle;
  /** The same for requests with a token, in each lane (infra/portal/lanes.ts). */
  readonly laneThrottle: Throttle;
};

export type Throttle = { readonly rateLimit: number; readonly burstLimit: number };

export type AttachedTable = { readonly name: string; readonly streamArn: string };

export type BackupRule = {
  /** Days in this account. They may be few: without copies, the table restores any second of its last 35 days. */
  readonly keepDays: number;
  /** In the other account: days for each night's copy, and more days for that of each Sunday. */
  readonly copy: { readonly vaultArn: string; readonly keepDays: number; readonly keepWeeklyDays: number };
};

/** The domain for bounces, in the envelope of a letter (MAIL FROM). */
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

/** The only region for a firewall before CloudFront, whatever the region of the stage. */
export const FIREWALL_REGION = 'us-east-1';
/** Name of an output of the firewall's stack and of a parameter of the stage's stack. */
export const FIREWALL_ARN = 'FirewallArn';

/** The alias of each function, which all callers use. */
export const LIVE = 'live';

/** The name of the stage's stack, with which the names of all its parts begin. */
export const stackOf = ({ name }: Pick<Stage, 'name'>): string => `xaso-${name}`;
export const firewallStackOf = (stage: Pick<Stage, 'name'>): string => `${stackOf(stage)}-firewall`;
