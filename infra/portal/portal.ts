import { CfnOutput, Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  type BehaviorOptions,
  CacheHeaderBehavior,
  CachePolicy,
  type CachePolicyProps,
  CacheQueryStringBehavior,
  Distribution,
  Function as EdgeFunction,
  type FunctionAssociation,
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
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { ASSIGNMENT_HEADER } from '../../src/domain/access/cross-origin.js';
import { EDGE_KEY_HEADER, GRAPHQL_PATH, SCHEMA_PATH } from '../../src/lambda/base/env.js';
import { PUBLIC_QUERY } from '../../src/portal/contract.js';
import type { GraphqlApi } from '../functions/graphql-api.js';
import { privateBucket } from '../functions/private-bucket.js';
import type { SignIn } from '../sign-in.js';
import type { Stage } from '../stages.js';
import { apiHeaders, assetHeaders, embedHeaders, pageHeaders } from './edge-headers.js';
import { firewallArn } from './firewall.js';
import { laneRouter } from './lane-router.js';
import { EMBEDDED_PATH, OFFICIAL_PATHS, pageRouter } from './page-router.js';

type PortalProps = {
  readonly stage: Stage;
  readonly api: GraphqlApi;
  readonly signIn: SignIn;
  /** Signed addresses read large files from it. */
  readonly downloads: Bucket;
  /** Proves to the API that a request came through CloudFront. */
  readonly edgeKey: string;
  /** Pages send files to it by signed forms. */
  readonly uploads: Bucket;
};

/** Paths whose answers depend on the caller. */
const API_PATHS = [GRAPHQL_PATH, '/files/*'];

/** The largest `max-age` of a public answer, in seconds. */
const ANSWER_SECONDS = 60;
/** Seconds for which CloudFront keeps the frame of officials' pages. Browsers ask each time. */
const FRAME_SECONDS = 60;
/** The longest `max-age` of a page, in seconds: a year for a page of one version, a day for a late one of any other. */
const PAGE_YEAR_SECONDS = 365 * 86_400;

/** Errors of API and bucket. CloudFront would otherwise keep each of them for ten seconds. */
const ERRORS = [400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504];

/** Pages and API under one address, so that pages need no right to call another. */
export class Portal extends Construct {
  readonly bucket: Bucket;
  readonly distribution: Distribution;
  readonly url: string;

  constructor(scope: Construct, id: string, { stage, api, signIn, downloads, uploads, edgeKey }: PortalProps) {
    super(scope, id);
    const isPublic = 'Every object is public and is built from the repository or from public answers.';
    this.bucket = privateBucket(this, 'Pages', isPublic, { removalPolicy: RemovalPolicy.DESTROY });
    const pages = S3BucketOrigin.withOriginAccessControl(this.bucket);
    const connect = [
      new URL(signIn.address).origin,
      `https://cognito-idp.${stage.region}.amazonaws.com`,
      `https://${downloads.bucketRegionalDomainName}`,
      `https://${uploads.bucketRegionalDomainName}`,
    ];
    const apiOrigin = new HttpOrigin(`${api.api.apiId}.execute-api.${stage.region}.amazonaws.com`, {
      customHeaders: { [EDGE_KEY_HEADER]: edgeKey },
      // All edge locations share this cache, so the API renders a page once a minute, not once for each location.
      originShieldRegion: stage.region,
    });
    const answers = this.answers(apiOrigin);
    const pageParts = {
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      responseHeadersPolicy: pageHeaders(this, connect, stage),
      functionAssociations: this.before(
        'PageRouter',
        'Addresses of pages to the API, or to the frame for officials',
        pageRouter(),
      ),
    };
    const rendered = { ...pageParts, origin: apiOrigin, cachePolicy: this.pageCache() };
    // For browsers the frame is `no-cache`. CloudFront keeps it nevertheless, because of the minimum.
    const frameCache = this.cache('FrameCache', [FRAME_SECONDS, FRAME_SECONDS], { comment: 'A minute at the edge' });
    const frame = { ...pageParts, origin: pages, cachePolicy: frameCache };
    const lanes = laneRouter(signIn.issuer);
    const functionAssociations = this.before('LaneRouter', 'Requests with a token to the lane of their address', lanes);
    const { certificate, domain } = stage;
    const webAclId = firewallArn(this, stage);
    this.distribution = new Distribution(this, 'Distribution', {
      comment: `Xã Số, ${stage.name}`,
      httpVersion: HttpVersion.HTTP2_AND_3,
      // This price class has edges in Hà Nội and Thành phố Hồ Chí Minh.
      priceClass: PriceClass.PRICE_CLASS_200,
      ...(webAclId !== undefined && { webAclId }),
      ...(certificate !== null && {
        domainNames: [domain],
        certificate: Certificate.fromCertificateArn(this, 'Certificate', certificate),
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      }),
      defaultBehavior: rendered,
      additionalBehaviors: {
        '/assets/*': {
          origin: pages,
          viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
          responseHeadersPolicy: assetHeaders(this, connect),
          cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        },
        [EMBEDDED_PATH]: { ...rendered, responseHeadersPolicy: embedHeaders(this, stage) },
        ...Object.fromEntries(OFFICIAL_PATHS.map((path) => [path, frame])),
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
   * The token is part of the cache key, so nobody gets another person's answer. The API forbids keeping such answers,
   * so each of these requests passes. Public answers are kept as long as they tell.
   */
  private answers(origin: IOrigin): BehaviorOptions {
    return {
      origin,
      allowedMethods: AllowedMethods.ALLOW_ALL,
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      responseHeadersPolicy: apiHeaders(this),
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      cachePolicy: this.cache('AnswerCache', [0, ANSWER_SECONDS], {
        comment: 'As long as the answer says; what varies it is in the key',
        headerBehavior: CacheHeaderBehavior.allowList('Authorization', 'Accept', 'Accept-Language', ASSIGNMENT_HEADER),
        queryStringBehavior: CacheQueryStringBehavior.all(),
      }),
    };
  }

  /**
   * A page is kept by its path and the query that it reads. Neither cookie nor token is forwarded: whoever asks, the
   * page is the public one.
   */
  private pageCache(): CachePolicy {
    return this.cache('PageCache', [0, PAGE_YEAR_SECONDS], {
      comment: 'By path and query, as long as the page says',
      queryStringBehavior: CacheQueryStringBehavior.allowList(...PUBLIC_QUERY),
    });
  }

  /** Keeps answers as long as they say, within least and most seconds. */
  private cache(id: string, [least, most]: readonly [number, number], more: CachePolicyProps): CachePolicy {
    return new CachePolicy(this, id, {
      minTtl: Duration.seconds(least),
      defaultTtl: Duration.seconds(least),
      maxTtl: Duration.seconds(most),
      enableAcceptEncodingGzip: true,
      enableAcceptEncodingBrotli: true,
      ...more,
    });
  }

  /** A function that sees each request before the cache does. */
  private before(id: string, comment: string, code: string): FunctionAssociation[] {
    const router = new EdgeFunction(this, id, {
      comment,
      code: FunctionCode.fromInline(code),
      runtime: FunctionRuntime.JS_2_0,
    });
    return [{ eventType: FunctionEventType.VIEWER_REQUEST, function: router }];
  }

  private acknowledge(hasDomain: boolean): void {
    const { distribution } = this;
    const accepted: readonly (readonly [string, string])[] = [
      ['AwsSolutions-CFR1', 'The figures are public in every country, and officials travel.'],
      [
        'AwsSolutions-CFR2',
        'Pages are kept at the edge; the API behind is throttled, officials by lanes of their own, and decides about rights itself.',
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
