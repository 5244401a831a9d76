import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { CorsHttpMethod, HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { ALLOWED_HEADERS, EXPOSED_HEADERS, PREFLIGHT_SECONDS } from '../../src/domain/access/cross-origin.js';
import { SCHEMA_PATH } from '../../src/lambda/base/env.js';
import type { Stage } from '../stages.js';
import type { ServiceFunction } from './service-function.js';

/** The log holds status and duration of a request, but neither who called from where nor the query (PRIVACY.md). */
const ACCESS_LOG = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    time: '$context.requestTime',
    route: '$context.routeKey',
    status: '$context.status',
    bytes: '$context.responseLength',
    milliseconds: '$context.responseLatency',
    error: '$context.integrationErrorMessage',
  }),
);

/** `/graphql` and `/files`, for requests that come through CloudFront, throttled as a whole. The functions decide about rights. */
export class GraphqlApi extends Construct {
  readonly api: HttpApi;
  /** Where the stage's own functions reach it; everybody else comes through CloudFront. */
  readonly url: string;

  constructor(
    scope: Construct,
    id: string,
    { stage, fn, files }: { stage: Stage; fn: ServiceFunction; files: ServiceFunction },
  ) {
    super(scope, id);
    const integration = new HttpLambdaIntegration('Function', fn.live);
    this.api = new HttpApi(this, 'Api', {
      description: `Xã Số, ${stage.name}`,
      createDefaultStage: false,
      // Safe for every origin: the service uses no cookies. A caller's rights come only from the Authorization header.
      corsPreflight: {
        allowOrigins: ['*'],
        allowMethods: [CorsHttpMethod.GET, CorsHttpMethod.POST],
        allowHeaders: [...ALLOWED_HEADERS],
        exposeHeaders: [...EXPOSED_HEADERS],
        maxAge: Duration.seconds(PREFLIGHT_SECONDS),
      },
    });
    this.api.addRoutes({ path: '/graphql', methods: [HttpMethod.GET, HttpMethod.POST], integration });
    this.api.addRoutes({ path: SCHEMA_PATH, methods: [HttpMethod.GET], integration });
    this.api.addRoutes({
      path: '/files/{proxy+}',
      methods: [HttpMethod.GET, HttpMethod.POST],
      integration: new HttpLambdaIntegration('Files', files.live),
    });
    Validations.of(this.api).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason:
        'Published figures and rankings are public; everything else is decided by the function, denied by default.',
    });
    const logGroup = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays[stage.logDays],
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const live = new HttpStage(this, 'Live', {
      httpApi: this.api,
      autoDeploy: true,
      throttle: stage.throttle,
      accessLogSettings: { destination: new LogGroupLogDestination(logGroup), format: ACCESS_LOG },
    });
    this.url = `${live.url}graphql`;
  }
}
