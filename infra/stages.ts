/** Everything that differs between stages. */
export type Stage = {
  /** `test` or `production`; part of every resource name. */
  readonly name: string;
  readonly region: string;
  /** Domain whose DNS holds the DKIM records that the stack prints. */
  readonly senderDomain: string;
  /** Address that reminders come from, within the domain. */
  readonly sender: string;
  /** First part of the sign-in address; unique among all user pools of the region. */
  readonly signInPrefix: string;
  /** Where the pages are, and where officials return after signing in. */
  readonly domain: string;
  /** ARN of the domain's certificate, in us-east-1 as CloudFront demands; null = only the name that CloudFront gives. */
  readonly certificate: string | null;
  /** Ports of `localhost` from which developers may sign in. Cognito takes no port that is not named. */
  readonly localhostPorts: readonly number[];
  /** Systems that push figures. Each gets its own client. */
  readonly sourceSystems: readonly string[];
  /** Recipient of alarms; null = nobody, and alarms show only in the AWS console. */
  readonly alarmEmail: string | null;
  /** What a month may cost, in US dollars. AWS writes to the recipient of alarms when it costs more. */
  readonly budgetUsd: number;
  readonly logDays: 'ONE_MONTH' | 'SIX_MONTHS';
  /** Requests a second over all callers, and the largest burst. */
  readonly throttle: { readonly rateLimit: number; readonly burstLimit: number };
};

const SINGAPORE = 'ap-southeast-1';

const SOURCE_SYSTEMS = ['vnpt-ioffice', 'so-suc-khoe', 'thue', 'dich-vu-cong'];

export const stages: readonly Stage[] = [
  {
    name: 'test',
    region: SINGAPORE,
    senderDomain: 'test.xaso.example',
    sender: 'nhac-viec@test.xaso.example',
    signInPrefix: 'xaso-test',
    domain: 'test.xaso.example',
    certificate: null,
    localhostPorts: [4000, 5173],
    sourceSystems: SOURCE_SYSTEMS,
    alarmEmail: null,
    budgetUsd: 20,
    logDays: 'ONE_MONTH',
    throttle: { rateLimit: 20, burstLimit: 40 },
  },
  {
    name: 'production',
    region: SINGAPORE,
    senderDomain: 'xaso.example',
    sender: 'nhac-viec@xaso.example',
    signInPrefix: 'xaso-production',
    domain: 'xaso.example',
    certificate: 'arn:aws:acm:us-east-1:111122223333:certificate/00000000-0000-0000-0000-000000000000',
    localhostPorts: [],
    sourceSystems: SOURCE_SYSTEMS,
    alarmEmail: 'van-hanh@xaso.example',
    budgetUsd: 50,
    logDays: 'SIX_MONTHS',
    throttle: { rateLimit: 200, burstLimit: 400 },
  },
];
