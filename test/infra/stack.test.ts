import { Match, type Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { stages } from '../../infra/stages.js';
import { jobs } from '../../src/jobs/index.js';
import { EDGE_KEY, ENV, FUNCTION_SETTINGS, type FunctionName, PROCESS_SETTINGS } from '../../src/lambda/base/env.js';
import { resourcesOf, synthesise } from '../support/aws/synth.js';

const templates = await synthesise();

type Statement = { Action: string | string[]; Resource: unknown; Effect: string };
const statementsOf = (template: Template): Statement[] =>
  resourcesOf(template, 'AWS::IAM::Policy').flatMap(
    ({ Properties }) => (Properties.PolicyDocument as { Statement: Statement[] }).Statement,
  );

/** Names of files are random or hold a hash, in buckets that hold nothing else. */
const isOnFiles = ({ Action, Resource }: Statement): boolean =>
  [Resource].flat().every((resource) => {
    const text = JSON.stringify(resource);
    const isUpload = /"Uploads[^"]*","Arn"\]\},"\/incoming\/\*"\]/.test(text);
    const isFile = /"(Downloads|PortalPages)[^"]*","Arn"\]\},"\/\*"\]|"Evidence[^"]*","Arn"\]\},"\/kept\/\*"\]/.test(
      text,
    );
    const actions = [Action].flat();
    const puts = actions.every((action) => action === 's3:PutObject' || action === 's3:GetObject');
    const removes = actions.every((action) => /^s3:(Put|Get|Delete)Object$/.test(action));
    return (puts && isFile) || (removes && isUpload);
  });

it('there is one stack for each stage', () => {
  expect([...templates.keys()]).toEqual(stages.map((stage) => `xaso-${stage.name}`));
});

describe.each([...templates])('%s', (name, template) => {
  const stage = stages.find((each) => name === `xaso-${each.name}`);
  const kept = stage?.keepsData ? 'Retain' : 'Delete';

  it('every function runs on arm64 and Node 24, the runtime that the bundles are tested on', () => {
    template.allResourcesProperties('AWS::Lambda::Function', { Architectures: ['arm64'], Runtime: 'nodejs24.x' });
  });

  it('every function has a memory, a timeout and a log of its own', () => {
    template.allResourcesProperties('AWS::Lambda::Function', {
      MemorySize: Match.anyValue(),
      Timeout: Match.anyValue(),
      LoggingConfig: { LogGroup: Match.anyValue() },
    });
  });

  it('there is one function for each entry point, with exactly the settings it reads', () => {
    const given = resourcesOf(template, 'AWS::Lambda::Function').map(({ Properties }) =>
      Object.keys((Properties.Environment as { Variables: object }).Variables).sort(),
    );
    const edgeKeys = new Set<string>(['graphql', 'files']);
    const read = Object.entries(FUNCTION_SETTINGS).map(([name, settings]) =>
      [
        ...settings.map((setting) => ENV[setting]),
        ...(edgeKeys.has(name) ? [EDGE_KEY] : []),
        ...Object.keys(PROCESS_SETTINGS[name as FunctionName] ?? {}),
      ].sort(),
    );
    expect(given.map(String).sort()).toEqual(read.map(String).sort());
  });

  it('every log is kept for a limited time', () => {
    template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: Match.anyValue() });
    template.resourceCountIs('AWS::Logs::LogGroup', Object.keys(FUNCTION_SETTINGS).length + 1);
  });

  it('there is one schedule for each job', () => {
    const given = resourcesOf(template, 'AWS::Scheduler::Schedule').map(
      ({ Properties }) => Properties.ScheduleExpression,
    );
    expect(given.sort()).toEqual(
      Object.values(jobs)
        .map((job) => `cron(${job.cron})`)
        .sort(),
    );
  });

  it('every schedule is in Vietnamese time, on the minute, with limited retries and dead letters', () => {
    template.allResourcesProperties('AWS::Scheduler::Schedule', {
      ScheduleExpressionTimezone: 'Asia/Ho_Chi_Minh',
      FlexibleTimeWindow: { Mode: 'OFF' },
      State: 'ENABLED',
      Target: {
        DeadLetterConfig: { Arn: Match.anyValue() },
        RetryPolicy: { MaximumRetryAttempts: 3, MaximumEventAgeInSeconds: 3600 },
      },
    });
  });

  it('every schedule hands over the scheduled moment', () => {
    template.allResourcesProperties('AWS::Scheduler::Schedule', {
      Target: { Input: '{"occurrence":"<aws.scheduler.scheduled-time>"}' },
    });
  });

  it('every asynchronous function has limited retries and dead letters of its own', () => {
    template.resourceCountIs('AWS::Lambda::EventInvokeConfig', Object.keys(jobs).length + 1);
    template.allResourcesProperties('AWS::Lambda::EventInvokeConfig', {
      MaximumRetryAttempts: 2,
      MaximumEventAgeInSeconds: 3600,
      DestinationConfig: { OnFailure: { Destination: Match.anyValue() } },
    });
    // One more for the changes of the table that could not be told.
    template.resourceCountIs('AWS::SQS::Queue', Object.keys(jobs).length + 2);
  });

  it('a run of send-reminders ends before the ten minutes of its claims do', () => {
    template.hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: { EMAIL_FROM: Match.anyValue() } },
      Timeout: 540,
    });
  });

  it('the table is on demand and recoverable, and where a stage keeps its data protected from deletion', () => {
    template.hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: kept,
      UpdateReplacePolicy: kept,
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        Replicas: [
          {
            DeletionProtectionEnabled: stage?.keepsData,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          },
        ],
      },
    });
  });

  it('no role may do everything or reach everything', () => {
    for (const statement of statementsOf(template)) {
      const { Action, Resource } = statement;
      expect([Action].flat().join()).not.toContain('*');
      // SES knows no narrower resource for the quota of the account, nor AWS Backup for its list of copies.
      const isOfTheAccount = ['ses:GetAccount', 'backup:ListCopyJobs'].includes(String(Action));
      if (!isOfTheAccount && !isOnFiles(statement)) expect(JSON.stringify(Resource)).not.toContain('*');
    }
  });

  it('there is a route for queries, one for the contract and one for files', () => {
    const routes = resourcesOf(template, 'AWS::ApiGatewayV2::Route').map(({ Properties }) => Properties.RouteKey);
    expect(routes).toEqual(expect.arrayContaining(['ANY /graphql', 'ANY /schema.graphql', 'ANY /files/{proxy+}']));
  });

  it('no role may scan the table or use transactions', () => {
    const actions = statementsOf(template).flatMap(({ Action }) => Action);
    expect(actions.filter((action) => /Scan|Transact|PartiQL/.test(action))).toEqual([]);
  });

  it('only the ranking job deletes, only letters are sent by those who write them, and the API changes no letter', () => {
    const holders = (wanted: string) =>
      Object.entries(template.findResources('AWS::IAM::Policy'))
        .filter(([, policy]) => JSON.stringify(policy.Properties.PolicyDocument).includes(wanted))
        .map(([id]) => id.replace(/Role.*/, ''));
    expect(holders('dynamodb:DeleteItem')).toEqual(['RecomputeRankings']);
    expect(holders('ses:SendEmail')).toEqual(['SendReminders', 'SendReturned']);
    expect(holders('dynamodb:GetRecords')).toEqual(['SendReturned']);
    expect(holders('dynamodb:PutItem').sort()).toEqual([
      'Files',
      'Graphql',
      'RecomputeRankings',
      'SendReminders',
      'SendReturned',
    ]);
    expect(holders('s3:PutObject').sort()).toEqual(['Files', 'Graphql', 'PublishPages']);
    expect(holders('s3:GetObject').sort()).toEqual(['Files', 'Graphql']);
    expect(holders('s3:DeleteObject')).toEqual(['Graphql']);
    expect(holders('dynamodb:BatchWriteItem').sort()).toEqual(['Files', 'Graphql', 'RecomputeRankings']);
    expect(holders('dynamodb:UpdateItem').sort()).toEqual([
      'Files',
      'Graphql',
      'MailFeedback',
      'SendReminders',
      'SendReturned',
    ]);
    expect(holders('cognito-idp:AdminDisableUser')).toEqual(['Graphql']);
    expect(holders('cognito-idp:AdminCreateUser').sort()).toEqual(['Files', 'Graphql']);
    expect(holders('dynamodb:Query')).not.toContain('MailFeedback');
  });

  it('the access log says nothing of who called from where, nor what was asked (PRIVACY.md)', () => {
    for (const { Properties } of resourcesOf(template, 'AWS::ApiGatewayV2::Stage')) {
      const format = JSON.stringify(Properties.AccessLogSettings);
      expect(format).toContain('$context.status');
      expect(format).not.toMatch(/identity|authorizer|sourceIp|userAgent|context\.path|query/i);
    }
  });

  it('the API is throttled and logs how requests went', () => {
    template.allResourcesProperties('AWS::ApiGatewayV2::Stage', {
      AccessLogSettings: { DestinationArn: Match.anyValue() },
      DefaultRouteSettings: { ThrottlingRateLimit: Match.anyValue(), ThrottlingBurstLimit: Match.anyValue() },
    });
  });

  it('the letters come from an identity of the stage', () => {
    template.resourceCountIs('AWS::SES::EmailIdentity', 1);
  });

  it('what SES tells comes by a topic that only SES may publish to, to the feedback function and nobody else', () => {
    template.hasResourceProperties('AWS::SES::ConfigurationSetEventDestination', {
      EventDestination: {
        Enabled: true,
        MatchingEventTypes: ['send', 'delivery', 'bounce', 'complaint'],
        SnsDestination: { TopicARN: Match.anyValue() },
      },
    });
    const subscriptions = resourcesOf(template, 'AWS::SNS::Subscription');
    const toFunctions = subscriptions.filter(({ Properties }) => Properties.Protocol === 'lambda');
    expect(toFunctions).toHaveLength(1);
    expect(toFunctions[0]?.Properties.RedrivePolicy).toBeDefined();
  });

  it('the outputs say where the API is, what the table is called and what the DNS needs', () => {
    expect(Object.keys(template.findOutputs('*')).sort()).toEqual([
      'DkimRecord1',
      'DkimRecord2',
      'DkimRecord3',
      'EvidenceBucket',
      'FilesUrl',
      'GraphqlUrl',
      'OfficialsClientId',
      'OpenIdIssuer',
      'PagesBucket',
      'PagesDomain',
      'PagesUrl',
      'SignInUrl',
      ...(stage?.sourceSystems.includes('vnpt-ioffice') ? ['SourceClientIdVnptIoffice'] : []),
      'TableName',
      'UploadsBucket',
      'UserPoolId',
    ]);
  });
});
