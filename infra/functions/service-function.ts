import { type CfnElement, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import type { IUserPool } from 'aws-cdk-lib/aws-cognito';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { type CfnRole, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Alias, Architecture, Code, Function as LambdaFunction, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { KEPT_FILES, UPLOADS } from '../../src/domain/evidence/evidence-file.js';
import { retentionText } from '../../src/domain/operation/retention.js';
import {
  EDGE_KEY,
  ENV,
  FUNCTION_SETTINGS,
  type FunctionName,
  PROCESS_SETTINGS,
  type Setting,
} from '../../src/lambda/base/env.js';
import { tableDefinition } from '../../src/store/table/table-definition.js';
import type { Bundles } from '../bundle/bundle.js';
import type { Sender } from '../sender.js';
import { LIVE, type Stage } from '../stages.js';
import type { EvidenceBuckets } from './evidence.js';

export type ServiceFunctionProps = {
  readonly name: FunctionName;
  readonly purpose: string;
  readonly bundles: Bundles;
  /** The release of the whole stage. */
  readonly release: string;
  readonly stage: Stage;
  readonly table: ITableV2;
  /** Settings that only some functions read. */
  readonly settings?: Readonly<Partial<Record<Setting, string>>>;
  /** The key that a request must carry. Absent for a function that answers no requests from outside. */
  readonly edgeKey?: string;
  /** Concurrent runs reserved for the function, which are also its limit. By default it shares those of the account. */
  readonly reservedRuns?: number | null;
  readonly memoryMb: number;
  readonly seconds: number;
};

/** A Lambda function with its own log and a role without rights. Each method below grants one right. */
export class ServiceFunction extends Construct {
  readonly lambda: LambdaFunction;
  /** The alias that all callers use, for the version of the live release. Going back moves it to an earlier version. */
  readonly live: Alias;
  readonly log: LogGroup;
  private readonly table: ITableV2;

  constructor(scope: Construct, id: string, props: ServiceFunctionProps) {
    super(scope, id);
    const { name, stage, table, release, edgeKey, reservedRuns = null } = props;
    this.table = table;
    this.log = new LogGroup(this, 'Log', {
      retention: RetentionDays[stage.logDays],
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.log.grantWrite(role);
    const values = {
      table: table.tableName,
      stage: stage.name,
      sender: stage.sender,
      release,
      retention: retentionText(stage.retention),
      ...props.settings,
    };
    this.lambda = new LambdaFunction(this, 'Function', {
      description: props.purpose,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: Code.fromAsset(props.bundles[name]),
      ...(reservedRuns !== null && { reservedConcurrentExecutions: reservedRuns }),
      memorySize: props.memoryMb,
      timeout: Duration.seconds(props.seconds),
      environment: {
        ...Object.fromEntries(FUNCTION_SETTINGS[name].map((setting) => [ENV[setting], given(values, setting)])),
        ...(edgeKey !== undefined && { [EDGE_KEY]: edgeKey }),
        ...PROCESS_SETTINGS[name],
      },
      loggingFormat: LoggingFormat.JSON,
      logGroup: this.log,
      role,
      // Versions of earlier releases stay, so that the stage can return to them.
      currentVersionOptions: { removalPolicy: RemovalPolicy.RETAIN },
    });
    this.live = new Alias(this, 'Live', { aliasName: LIVE, version: this.lambda.currentVersion });
  }

  /** A failed asynchronous run is tried twice more within an hour, and then left in the queue. */
  protected retries(deadLetters: IQueue): void {
    this.live.configureAsyncInvoke({
      retryAttempts: 2,
      maxEventAge: Duration.hours(1),
      onFailure: new SqsDestination(deadLetters),
    });
  }

  /** Grants reading one item or a range of a partition. */
  reads(): this {
    return this.onTable('GetItem', 'Query');
  }

  /** Grants reading single items only. */
  readsItems(): this {
    return this.onTable('GetItem');
  }

  /** Grants reading items of several partitions at once, such as the histories of many communes. */
  readsBatches(): this {
    return this.onTable('BatchGetItem');
  }

  /** Grants reading officials and letters of an area by the index. */
  readsByArea(): this {
    return this.may(['dynamodb:Query'], [`${this.table.tableArn}/index/${tableDefinition.index.name}`]);
  }

  /** Grants putting whole items, most of them with a condition. No right to delete. */
  writes(): this {
    return this.onTable('PutItem');
  }

  /** Grants changing single attributes, such as the state of a letter. */
  updates(): this {
    return this.onTable('UpdateItem');
  }

  /**
   * Grants writing data too large for one item: pages of a ranking or a file of figures, reports of an approved file. IAM has
   * no right for batches of puts alone, so the role tells that it could also delete, and why.
   */
  writesPages(): this {
    (this.lambda.role?.node.defaultChild as CfnRole).description =
      'BatchWriteItem could delete as well as put, and IAM cannot part the two. The function puts pages by it; nothing in it sends a DeleteRequest.';
    return this.onTable('BatchWriteItem');
  }

  /** Grants deleting items: marks of completed rankings, and items whose retention has ended. */
  deletes(): this {
    return this.onTable('DeleteItem');
  }

  /** Grants putting files into the bucket and signing addresses that read them. No right to list or delete. */
  keepsDownloads(bucket: IBucket): this {
    const reason = 'Keys are random: the function may put and get any object of the bucket that is its own.';
    return this.onObjects(bucket, '*', reason, 's3:PutObject', 's3:GetObject');
  }

  /**
   * Grants uploads by browsers, reading and removing them, and keeping their cleaned content. No right to remove or
   * list kept files.
   */
  keepsEvidence({ kept, uploads }: EvidenceBuckets): this {
    const reason =
      'Uploads have names of their own and kept files are named by their content: neither is known beforehand.';
    this.onObjects(uploads, `${UPLOADS}/*`, reason, 's3:PutObject', 's3:GetObject', 's3:DeleteObject');
    return this.onObjects(kept, `${KEPT_FILES}/*`, reason, 's3:PutObject', 's3:GetObject');
  }

  /** Grants putting pages and their files. No right to read, list or delete. */
  publishesPages(bucket: IBucket): this {
    const reason = 'The names of files hold a hash of their content, so they are not known beforehand.';
    return this.onObjects(bucket, '*', reason, 's3:PutObject');
  }

  /**
   * Grants reading the stream of the table. Returns the stream's ARN.
   * @throws Error if the table has no stream
   */
  followsTable(): string {
    const stream = this.table.tableStreamArn;
    if (stream === undefined) throw new Error('the table has no stream');
    this.may(
      ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map((action) => `dynamodb:${action}`),
      [stream],
    );
    return stream;
  }

  sendsEmail(sender: Sender): this {
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'The quota belongs to the account: SES knows no narrower resource for ses:GetAccount.',
    });
    return this.may(sender.actions, sender.resources).may(['ses:GetAccount'], ['*']);
  }

  /** Grants creating, changing and closing accounts of one user pool. No right to change the pool itself. */
  keepsAccounts(pool: IUserPool): this {
    return this.invitesAccounts(pool).onAccounts(pool, [
      'AdminUpdateUserAttributes',
      'AdminDisableUser',
      'AdminEnableUser',
      'AdminUserGlobalSignOut',
    ]);
  }

  /**
   * Grants creating accounts of one user pool and changing their roles. No right to close one or change its address.
   */
  invitesAccounts(pool: IUserPool): this {
    return this.onAccounts(pool, [
      'AdminCreateUser',
      'AdminGetUser',
      'AdminAddUserToGroup',
      'AdminRemoveUserFromGroup',
    ]);
  }

  private onAccounts(pool: IUserPool, actions: readonly string[]): this {
    return this.may(
      actions.map((action) => `cognito-idp:${action}`),
      [pool.userPoolArn],
    );
  }

  private onTable(...actions: string[]): this {
    return this.may(
      actions.map((action) => `dynamodb:${action}`),
      [this.table.tableArn],
    );
  }

  private onObjects(bucket: IBucket, names: string, reason: string, ...actions: string[]): this {
    const id = Stack.of(this).getLogicalId(bucket.node.defaultChild as CfnElement);
    Validations.of(this).acknowledge({ id: `AwsSolutions-IAM5[Resource::<${id}.Arn>/${names}]`, reason });
    return this.may(actions, [bucket.arnForObjects(names)]);
  }

  private may(actions: readonly string[], resources: readonly string[]): this {
    this.lambda.addToRolePolicy(new PolicyStatement({ actions: [...actions], resources: [...resources] }));
    return this;
  }
}

function given(values: Readonly<Partial<Record<Setting, string>>>, setting: Setting): string {
  const value = values[setting];
  if (value === undefined) throw new Error(`nothing says what ${ENV[setting]} is`);
  return value;
}
