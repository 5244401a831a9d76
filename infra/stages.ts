/** What differs between stages, and nothing else does. */
export type Stage = {
  /** `test` or `production`; part of every name. */
  readonly name: string;
  readonly region: string;
  /** Domain whose DNS holds the DKIM records that the stack prints. */
  readonly senderDomain: string;
  /** Address that reminders come from, within the domain. */
  readonly sender: string;
  /** Who hears the alarms; null = nobody yet, they only show in the console. */
  readonly alarmEmail: string | null;
  readonly logDays: 'ONE_MONTH' | 'SIX_MONTHS';
  /** Requests a second over all visitors, and how many may come at once. */
  readonly throttle: { readonly rateLimit: number; readonly burstLimit: number };
};

const SINGAPORE = 'ap-southeast-1';

export const stages: readonly Stage[] = [
  {
    name: 'test',
    region: SINGAPORE,
    senderDomain: 'test.xaso.example',
    sender: 'nhac-viec@test.xaso.example',
    alarmEmail: null,
    logDays: 'ONE_MONTH',
    throttle: { rateLimit: 20, burstLimit: 40 },
  },
  {
    name: 'production',
    region: SINGAPORE,
    senderDomain: 'xaso.example',
    sender: 'nhac-viec@xaso.example',
    alarmEmail: 'van-hanh@xaso.example',
    logDays: 'SIX_MONTHS',
    throttle: { rateLimit: 200, burstLimit: 400 },
  },
];
