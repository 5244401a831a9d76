import { CfnOutput, Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  type BehaviorOptions,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  type IOrigin,
  OriginRequestPolicy,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { ASSIGNMENT_HEADER } from '../../src/domain/access/cross-origin.js';
import type { Job } from '../../src/jobs/index.js';
import { EDGE_KEY_HEADER, SCHEMA_PATH } from '../../src/lambda/base/env.js';
import type { GraphqlApi } from '../functions/graphql-api.js';
import type { SignIn } from '../sign-in.js';
import type { Stage } from '../stages.js';
import { apiHeaders, pageHeaders } from './edge-headers.js';
import { firewallArn } from './firewall.js';
import { laneRouter } from './lane-router.js';
import { pageRouter } from './page-router.js';

type PortalProps = {
  readonly stage: Stage;
  readonly api: GraphqlApi;
  readonly signIn: SignIn;
  /** Large files are read from it by signed addresses. */
  readonly downloads: Bucket;
  /** Shows the API that a request came through here. */
  readonly edgeKey: string;
  /** Pages send files to it by signed forms. */
  readonly uploads: Bucket;
};

/** A publication, a report and a new release are on the pages within five minutes. */
export const PUBLISHING: Job = {
  cron: '0/5 * * * ? *',
  purpose: 'Put the pages of this release into their bucket, with what the API answers now',
};

/** Paths that the API answers by who asks. */
const API_PATHS = ['/graphql', '/files/*'];

/** The largest `max-age` of a public answer. */
const ANSWER_SECONDS = 60;
/** How long the edge keeps a page. Browsers ask each time. */
const PAGE_SECONDS = 60;

/** Errors that API and bucket give. CloudFront would otherwise keep each for ten seconds. */
const ERRORS = [400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504];

/** The pages and the API at one address, so pages need no right to call another one. */
export class Portal extends Construct {
  readonly bucket: Bucket;
  readonly distribution: Distribution;
  readonly url: string;

  constructor(scope: Construct, id: string, { stage, api, signIn, downloads, uploads, edgeKey }: PortalProps) {
    super(scope, id);
    this.bucket = this.createBucket();
    const pages = S3BucketOrigin.withOriginAccessControl(this.bucket);
    const headers = pageHeaders(this, [
      new URL(signIn.address).origin,
      `https://cognito-idp.${stage.region}.amazonaws.com`,
      `https://${downloads.bucketRegionalDomainName}`,
      `https://${uploads.bucketRegionalDomainName}`,
    ]);
    const apiOrigin = new HttpOrigin(`${api.api.apiId}.execute-api.${stage.region}.amazonaws.com`, {
      customHeaders: { [EDGE_KEY_HEADER]: edgeKey },
    });
    const answers = this.answers(apiOrigin);
    const functionAssociations = [{ eventType: FunctionEventType.VIEWER_REQUEST, function: this.lanes(signIn.issuer) }];
    const { certificate, domain } = stage;
    const webAclId = firewallArn(this, stage);
    this.distribution = new Distribution(this, 'Distribution', {
      comment: `Xã Số, ${stage.name}`,
      httpVersion: HttpVersion.HTTP2_AND_3,
      // With edges in Hà Nội and Thành phố Hồ Chí Minh.
      priceClass: PriceClass.PRICE_CLASS_200,
      ...(webAclId !== undefined && { webAclId }),
      ...(certificate !== null && {
        domainNames: [domain],
        certificate: Certificate.fromCertificateArn(this, 'Certificate', certificate),
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      }),
      defaultBehavior: {
        origin: pages,
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        responseHeadersPolicy: headers,
        cachePolicy: this.pageCache(),
        functionAssociations: [{ eventType: FunctionEventType.VIEWER_REQUEST, function: this.router() }],
      },
      additionalBehaviors: {
        '/assets/*': {
          origin: pages,
          viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
          responseHeadersPolicy: headers,
          cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        },
        ...Object.fromEntries(API_PATHS.map((path) => [path, { ...answers, functionAssociations }])),
        [SCHEMA_PATH]: answers,
      },
      errorResponses: ERRORS.map((httpStatus) => ({ httpStatus, ttl: Duration.seconds(0) })),
    });
    this.url = `https://${certificate === null ? this.distribution.distributionDomainName : domain}`;
    this.acknowledge(certificate !== null);
  }

  outputs(): void {
    const stack = this.node.scope ?? this;
    new CfnOutput(stack, 'PagesUrl', { value: this.url, description: 'Where the public reads' });
    new CfnOutput(stack, 'PagesBucket', { value: this.bucket.bucketName, description: 'Where the pages are put' });
    new CfnOutput(stack, 'PagesDomain', {
      value: this.distribution.distributionDomainName,
      description: 'What the DNS of the domain points to, by CNAME or ALIAS',
    });
  }

  /**
   * The token is part of the key: an answer to somebody is never given to somebody else, and as the API forbids to keep
   * it, each such request goes through. Public answers are kept for as long as they say themselves.
   */
  private answers(origin: IOrigin): BehaviorOptions {
    return {
      origin,
      allowedMethods: AllowedMethods.ALLOW_ALL,
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      responseHeadersPolicy: apiHeaders(this),
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      cachePolicy: new CachePolicy(this, 'AnswerCache', {
        comment: 'As long as the answer says; what varies it is in the key',
        minTtl: Duration.seconds(0),
        defaultTtl: Duration.seconds(0),
        maxTtl: Duration.seconds(ANSWER_SECONDS),
        headerBehavior: CacheHeaderBehavior.allowList('Authorization', 'Accept', 'Accept-Language', ASSIGNMENT_HEADER),
        queryStringBehavior: CacheQueryStringBehavior.all(),
        enableAcceptEncodingGzip: true,
        enableAcceptEncodingBrotli: true,
      }),
    };
  }

  /** Pages are `no-cache` for browsers. The edge keeps them all the same, by the minimum. */
  private pageCache(): CachePolicy {
    return new CachePolicy(this, 'PageCache', {
      comment: 'A minute at the edge',
      minTtl: Duration.seconds(PAGE_SECONDS),
      defaultTtl: Duration.seconds(PAGE_SECONDS),
      maxTtl: Duration.seconds(PAGE_SECONDS),
      enableAcceptEncodingGzip: true,
      enableAcceptEncodingBrotli: true,
    });
  }

  private lanes(issuer: string): EdgeFunction {
    return new EdgeFunction(this, 'LaneRouter', {
      comment: 'Requests with a token to the lane of their address',
      code: FunctionCode.fromInline(laneRouter(issuer)),
      runtime: FunctionRuntime.JS_2_0,
    });
  }

  private router(): EdgeFunction {
    return new EdgeFunction(this, 'PageRouter', {
      comment: 'Addresses of pages to files of the bucket',
      code: FunctionCode.fromInline(pageRouter()),
      runtime: FunctionRuntime.JS_2_0,
    });
  }

  private createBucket(): Bucket {
    const bucket = new Bucket(this, 'Pages', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      // Each new process puts the files of its release again, so only those of earlier releases grow old.
      lifecycleRules: [{ prefix: 'assets/', expiration: Duration.days(90) }],
      removalPolicy: RemovalPolicy.DESTROY,
    });
    Validations.of(bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'Every object is public and is built from the repository or from public answers.',
    });
    return bucket;
  }

  private acknowledge(hasDomain: boolean): void {
    const { distribution } = this;
    const accepted: readonly (readonly [string, string])[] = [
      ['AwsSolutions-CFR1', 'The figures are public in every country, and officials travel.'],
      [
        'AwsSolutions-CFR2',
        'Pages are files; the API behind is throttled, officials by lanes of their own, and decides about rights itself.',
      ],
      ['AwsSolutions-CFR3', "Its log would keep visitors' addresses. The log of the API says how requests went."],
    ];
    for (const [id, reason] of accepted) Validations.of(distribution).acknowledge({ id, reason });
    if (!hasDomain)
      Validations.of(distribution).acknowledge({
        id: 'AwsSolutions-CFR4',
        reason: 'The name of CloudFront has its certificate and settings until the stage has a certificate of its own.',
      });
  }
}
