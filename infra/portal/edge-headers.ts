import { Duration } from 'aws-cdk-lib';
import {
  HeadersFrameOption,
  type HeadersReferrerPolicy,
  type ResponseHeadersCorsBehavior,
  ResponseHeadersPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import { ALLOWED_HEADERS, EXPOSED_HEADERS, PREFLIGHT_SECONDS } from '../../src/domain/access/cross-origin.js';
import { SAVED_FILE_HEADERS } from '../../src/domain/evidence/evidence-file.js';
import { EMBED_HEADERS, PAGE_CACHE, portalHeaders } from '../../src/portal-files/headers.js';
import type { Stage } from '../stages.js';

/** Two years, as the preload lists of browsers require. */
const STRICT_TRANSPORT = {
  accessControlMaxAge: Duration.days(730),
  includeSubdomains: true,
  override: true,
};

/** Headers for which CloudFront has its own setting. */
const OWN_SETTINGS = ['content-security-policy', 'x-content-type-options', 'referrer-policy'];

/**
 * The headers of every page: those of the local service, and HSTS. CloudFront keeps a page as long as the page tells;
 * browsers must ask each time. Search engines must not index a stage whose data is deleted with it.
 *
 * @param connect addresses that pages call besides their own
 */
export const pageHeaders = (scope: Construct, connect: readonly string[], stage: Stage): ResponseHeadersPolicy =>
  strictHeaders(scope, 'PageHeaders', 'Strict CSP, HSTS, nothing framed, asked for each time', {
    ...portalHeaders(connect),
    ...ofPages(stage),
  });

export const embedHeaders = (scope: Construct, stage: Stage): ResponseHeadersPolicy =>
  strictHeaders(
    scope,
    'EmbedHeaders',
    'No script, HSTS, framed by everybody, asked for each time',
    { ...EMBED_HEADERS, ...ofPages(stage) },
    true,
  );

const ofPages = ({ keepsData }: Stage): Readonly<Record<string, string>> => ({
  'cache-control': PAGE_CACHE,
  ...(!keepsData && { 'x-robots-tag': 'noindex' }),
});

export const assetHeaders = (scope: Construct, connect: readonly string[]): ResponseHeadersPolicy =>
  strictHeaders(scope, 'AssetHeaders', 'Strict CSP, HSTS, nothing framed', portalHeaders(connect));

export const savedFileHeaders = (scope: Construct): ResponseHeadersPolicy =>
  strictHeaders(scope, 'SavedFileHeaders', 'Saved, never opened, kept by nobody', SAVED_FILE_HEADERS);

function strictHeaders(
  scope: Construct,
  id: string,
  comment: string,
  headers: Readonly<Record<string, string>>,
  isFramed = false,
): ResponseHeadersPolicy {
  return new ResponseHeadersPolicy(scope, id, {
    comment,
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy: headers['content-security-policy'] ?? '', override: true },
      contentTypeOptions: { override: true },
      ...(!isFramed && { frameOptions: { frameOption: HeadersFrameOption.DENY, override: true } }),
      referrerPolicy: { referrerPolicy: headers['referrer-policy'] as HeadersReferrerPolicy, override: true },
      strictTransportSecurity: STRICT_TRANSPORT,
    },
    customHeadersBehavior: {
      customHeaders: Object.entries(headers)
        .filter(([header]) => !OWN_SETTINGS.includes(header))
        .map(([header, value]) => ({ header, value, override: true })),
    },
  });
}

/** The API's own CORS rule. The API sends it only to requests with an origin; CloudFront keeps answers without. */
const ANY_ORIGIN: ResponseHeadersCorsBehavior = {
  accessControlAllowCredentials: false,
  accessControlAllowHeaders: [...ALLOWED_HEADERS],
  accessControlAllowMethods: ['GET', 'POST'],
  accessControlAllowOrigins: ['*'],
  accessControlExposeHeaders: [...EXPOSED_HEADERS],
  accessControlMaxAge: Duration.seconds(PREFLIGHT_SECONDS),
  originOverride: true,
};

export const apiHeaders = (scope: Construct): ResponseHeadersPolicy =>
  new ResponseHeadersPolicy(scope, 'ApiHeaders', {
    comment: 'HSTS, and any origin may read',
    corsBehavior: ANY_ORIGIN,
    securityHeadersBehavior: {
      contentTypeOptions: { override: true },
      strictTransportSecurity: STRICT_TRANSPORT,
    },
  });
