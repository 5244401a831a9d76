import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  type CfnStage,
  CorsHttpMethod,
  HttpApi,
  HttpMethod,
  type HttpRoute,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { ALLOWED_HEADERS, EXPOSED_HEADERS, PREFLIGHT_SECONDS } from '../../src/domain/access/cross-origin.js';
import { GRAPHQL_PATH, SCHEMA_PATH } from '../../src/lambda/base/env.js';
import { LANES, lanePath } from '../portal/lanes.js';
import type { SignIn } from '../sign-in.js';
import type { Stage } from '../stages.js';
import type { ServiceFunction } from './service-function.js';

/** The log contains status and duration of a request, but neither the caller's address nor the query (PRIVACY.md). */
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

/** The gateway may call a function by any route. A grant for each route would be twice as many resources as lanes. */
const ONE_GRANT = { scopePermissionToRoute: false };

/**
 * Serves pages, `/graphql` and `/files` for requests through CloudFront. Requests with a token come by lanes, where the
 * gateway checks signature, issuer, client and times, so that an invalid token costs no function. Each lane has its own
 * throttle, and the public routes have another. The functions decide about rights.
 */
export class GraphqlApi extends Construct {
  readonly api: HttpApi;
  /** One line for each request, including requests that reach no function. */
  readonly accessLog: LogGroup;

  constructor(
    scope: Construct,
    id: string,
    { stage, fn, files, signIn }: { stage: Stage; fn: ServiceFunction; files: ServiceFunction; signIn: SignIn },
  ) {
    super(scope, id);
    const integration = new HttpLambdaIntegration('Function', fn.live, ONE_GRANT);
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
    // Every method, so that the function itself names the accepted ones (405 with Allow) and answers HEAD like GET.
    this.api.addRoutes({ path: GRAPHQL_PATH, methods: [HttpMethod.ANY], integration });
    // Every other address is a page, which the same function renders.
    for (const path of ['/', '/{proxy+}'])
      this.api.addRoutes({ path, methods: [HttpMethod.GET, HttpMethod.HEAD], integration });
    this.api.addRoutes({ path: SCHEMA_PATH, methods: [HttpMethod.ANY], integration });
    const ofFiles = new HttpLambdaIntegration('Files', files.live, ONE_GRANT);
    this.api.addRoutes({ path: '/files/{proxy+}', methods: [HttpMethod.ANY], integration: ofFiles });
    const { officialsClient } = signIn.settings;
    const authorizer = new HttpJwtAuthorizer('Tokens', signIn.issuer, {
      jwtAudience: [officialsClient, ...signIn.sourceClientIds],
    });
    const lanes = Array.from({ length: LANES }, (_, lane) => [
      ...this.api.addRoutes({ path: lanePath(lane, GRAPHQL_PATH), methods: [HttpMethod.ANY], integration, authorizer }),
      ...this.api.addRoutes({
        path: lanePath(lane, '/files/{proxy+}'),
        methods: [HttpMethod.ANY],
        integration: ofFiles,
        authorizer,
      }),
    ]).flat();
    Validations.of(this.api).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason:
        'Published figures and rankings are public; everything else is decided by the function, denied by default.',
    });
    this.accessLog = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays[stage.logDays],
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const live = new HttpStage(this, 'Live', {
      httpApi: this.api,
      autoDeploy: true,
      throttle: stage.throttle,
      accessLogSettings: { destination: new LogGroupLogDestination(this.accessLog), format: ACCESS_LOG },
    });
    this.throttleLanes(live, lanes, stage);
  }

  /** The library supports only a throttle of the whole stage. */
  private throttleLanes(live: HttpStage, lanes: readonly HttpRoute[], { laneThrottle }: Stage): void {
    const { rateLimit: ThrottlingRateLimit, burstLimit: ThrottlingBurstLimit } = laneThrottle;
    const keys = lanes.map(({ path }) => `ANY ${path}`);
    (live.node.defaultChild as CfnStage).routeSettings = Object.fromEntries(
      keys.map((key) => [key, { ThrottlingRateLimit, ThrottlingBurstLimit }]),
    );
    // A setting is refused until its route exists.
    live.node.addDependency(...lanes);
  }
}
