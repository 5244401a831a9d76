import { METRICS } from '../../src/lambda/base/metric-names.js';

export type CostedTemplate = {
  readonly Resources: Readonly<Record<string, { readonly Type: string; readonly Properties?: object }>>;
};

type Properties = Readonly<Record<string, unknown>>;

/** Facts about costs in the templates of a stage. They are read, not counted by hand, so they stay up to date. */
export type TemplateFacts = ReturnType<typeof factsOf>;

const PLANS = { LITE: 'usersLite', ESSENTIALS: 'usersEssentials', PLUS: 'usersPlus' } as const;

/** The functions of the stack, by the start of their logical ids. */
export const PARTS = [
  'Graphql',
  'Files',
  'RecomputeRankings',
  'SendReminders',
  'SendReturned',
  'MailFeedback',
  'PublishPages',
] as const;
export type Part = (typeof PARTS)[number];

export function factsOf(templates: readonly CostedTemplate[]) {
  const resources = templates.flatMap(({ Resources }) =>
    Object.entries(Resources).map(([id, { Type, Properties = {} }]) => ({ id, Type, of: Properties as Properties })),
  );
  const ofType = (type: string) => resources.filter(({ Type }) => Type === `AWS::${type}`);
  const count = (type: string) => ofType(type).length;
  const partOf = (id: string) => PARTS.find((part) => id.startsWith(part));
  const byPart = (type: string, value: (properties: Properties) => number) =>
    Object.fromEntries(
      ofType(type).flatMap(({ id, of }) => {
        const part = partOf(id);
        return part === undefined ? [] : [[part, value(of)] as const];
      }),
    );
  const [pool] = ofType('Cognito::UserPool');
  const [log] = ofType('Logs::LogGroup');
  return {
    alarmMetrics: ofType('CloudWatch::Alarm').reduce((sum, { of }) => sum + alarmMetricsOf(of), 0),
    metrics: new Set([
      ...Object.values(METRICS),
      ...ofType('Logs::MetricFilter').flatMap(({ of }) => filteredMetrics(of)),
    ]).size,
    dashboards: count('CloudWatch::Dashboard'),
    keys: count('KMS::Key'),
    secrets: count('SecretsManager::Secret'),
    zones: count('Route53::HostedZone'),
    machineClients: ofType('Cognito::UserPoolClient').filter(({ of }) => isMachine(of)).length,
    firewalls: count('WAFv2::WebACL'),
    firewallRules: ofType('WAFv2::WebACL').reduce((sum, { of }) => sum + (of.Rules as readonly unknown[]).length, 0),
    /** Monthly runs of all schedules, by the part of the stack that they run. */
    runs: byPart('Scheduler::Schedule', ({ ScheduleExpression }) => runsAMonth(`${ScheduleExpression}`)),
    /** Megabytes of memory of each function, by its part of the stack. */
    memory: byPart('Lambda::Function', ({ MemorySize }) => Number(MemorySize)),
    users: PLANS[(pool?.of.UserPoolTier as keyof typeof PLANS | undefined) ?? 'ESSENTIALS'],
    logMonths: Number(log?.of.RetentionInDays ?? 0) / DAYS,
    /** Copies of the table that backups keep at the same time, besides point-in-time recovery. */
    backups: ofType('Backup::BackupPlan').reduce((sum, { of }) => sum + backupsOf(of), 0),
    /** Vaults that keep a copy of each evidence file. A later copy of a bucket contains only what is new. */
    fileBackups: ofType('Backup::BackupSelection').some(({ of }) => selectsBucket(of, templates))
      ? ofType('Backup::BackupPlan').reduce((sum, { of }) => sum + placesOf(of), 0)
      : 0,
  };
}

const DAYS = 30;

/** AWS charges each metric that an alarm reads. */
function alarmMetricsOf({ Metrics }: Properties): number {
  const read = (Metrics as readonly Properties[] | undefined)?.filter(({ MetricStat }) => MetricStat !== undefined);
  return Math.max(read?.length ?? 1, 1);
}

const filteredMetrics = ({ MetricTransformations }: Properties): string[] =>
  (MetricTransformations as readonly { MetricNamespace: string; MetricName: string }[]).map(
    ({ MetricNamespace, MetricName }) => `${MetricNamespace}/${MetricName}`,
  );

const isMachine = ({ AllowedOAuthFlows }: Properties): boolean =>
  ((AllowedOAuthFlows ?? []) as readonly string[]).includes('client_credentials');

const rulesOf = ({ BackupPlan }: Properties): readonly Properties[] =>
  (BackupPlan as { readonly BackupPlanRule?: readonly Properties[] }).BackupPlanRule ?? [];
const copiesOf = ({ CopyActions }: Properties) => (CopyActions ?? []) as readonly Properties[];

/** The number of vaults in which a plan keeps copies. Rules may share a vault. */
const placesOf = (plan: Properties): number =>
  new Set(
    rulesOf(plan).flatMap((rule) => [
      JSON.stringify(rule.TargetBackupVault),
      ...copiesOf(rule).map(({ DestinationBackupVaultArn }) => JSON.stringify(DestinationBackupVaultArn)),
    ]),
  ).size;

const selectsBucket = ({ BackupSelection }: Properties, templates: readonly CostedTemplate[]): boolean =>
  ((BackupSelection as Properties).Resources as readonly unknown[]).some((resource) => {
    const { 'Fn::GetAtt': reference } = Object(resource) as { 'Fn::GetAtt'?: readonly string[] };
    const [id = ''] = reference ?? [];
    return templates.some(({ Resources }) => Resources[id]?.Type === 'AWS::S3::Bucket');
  });

/** Copies kept at the same time: by each daily, weekly or monthly rule, and by each vault that it copies to. */
function backupsOf(plan: Properties): number {
  const kept = ({ Lifecycle, ScheduleExpression }: Properties, rule: Properties) => {
    const days = Number((Lifecycle as Properties | undefined)?.DeleteAfterDays ?? 365);
    const runs = runsAMonth(`${ScheduleExpression ?? rule.ScheduleExpression}`);
    return Math.ceil((days * runs) / DAYS);
  };
  return rulesOf(plan).reduce(
    (sum, rule) => sum + kept(rule, rule) + copiesOf(rule).reduce((more, copy) => more + kept(copy, rule), 0),
    0,
  );
}

/** Runs of AWS's `cron(minute hour day-of-month month day-of-week year)` in a month of thirty days. */
export function runsAMonth(expression: string): number {
  const fields = /^cron\((.+)\)$/.exec(expression)?.[1]?.split(' ');
  if (fields?.length !== 6) throw new Error(`${expression} is no cron expression of AWS`);
  const [minute = '', hour = '', dayOfMonth = '', , dayOfWeek = ''] = fields;
  return times(minute, 0, 59) * times(hour, 0, 23) * daysAMonth(dayOfMonth, dayOfWeek);
}

function daysAMonth(dayOfMonth: string, dayOfWeek: string): number {
  if (dayOfMonth !== '*' && dayOfMonth !== '?') return dayOfMonth.split(',').length;
  if (dayOfWeek === '*' || dayOfWeek === '?') return DAYS;
  return (dayOfWeek.split(',').length * DAYS) / 7;
}

/** How many values a cron field has: `*`, `5`, `0/30`, `6-17`, and lists of these. */
function times(field: string, least: number, most: number): number {
  return field.split(',').reduce((sum, part) => {
    const [range = '', step] = part.split('/');
    const [from, to] = range === '*' ? [least, most] : range.split('-').map(Number);
    const last = to ?? (step === undefined ? (from ?? least) : most);
    return sum + Math.floor((last - (from ?? least)) / Number(step ?? 1)) + 1;
  }, 0);
}
