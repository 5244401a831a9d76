import type { Instant } from '../../../src/domain/time/local-date.js';
import type { FunctionName } from '../../../src/lambda/base/env.js';
import type { Stores } from '../../../src/store/index.js';
import { reportKey } from '../../../src/store/keys/report.js';
import { graphqlEvent } from '../api/invoke.js';
import { bearer, officialToken } from '../api/tokens.js';
import { LARGE_EXPORT, loadLargeExport } from '../files/large-export.js';
import { COMMUNE, COMMUNE_PATH, MONTH } from '../filing/filing-world.js';
import { ADMINISTRATOR, type Dependency, NOW } from './hanging-world.js';
import { bounceEvent, bySns } from './ses-events.js';

/** A task of one function that needs dependencies which may fail. */
export type Scene = {
  readonly name: string;
  readonly function: FunctionName;
  readonly leansOn: readonly Dependency[];
  /** Whether the function answers over HTTP, so that a failure is an answer; otherwise it throws or leaves work for the next run. */
  readonly answers: boolean;
  /** Loads the table; without it the table holds a district. */
  readonly load?: (stores: Stores) => Promise<void>;
  event(at: Instant): unknown;
};

const OFFICER = bearer(officialToken('officer-xuan-lac', 'officer'));

const questionFrom = (at: Instant, query: string, headers: object, variables: object = {}) => {
  const event = graphqlEvent(query, at, variables);
  return { ...event, headers: { ...event.headers, ...headers } };
};

/** A question that warms a function: it reads the data that every answer needs. */
export const FIRST_QUESTION = graphqlEvent('{ units(first: 2) { nodes { slug } } }', NOW);

const fileEvent = (at: Instant, path: string, rawQueryString: string) => {
  const { requestContext, ...event } = graphqlEvent('', at);
  const http = { ...requestContext?.http, method: 'GET', path };
  return {
    ...event,
    headers: {},
    body: undefined,
    rawPath: path,
    rawQueryString,
    requestContext: { ...requestContext, http },
  };
};

export const SCENES: readonly Scene[] = [
  {
    name: 'a question',
    function: 'graphql',
    leansOn: ['DynamoDB'],
    answers: true,
    event: (at) =>
      questionFrom(
        at,
        `{ reports(period: "${MONTH}") { totalCount } completeness(period: "${MONTH}") { actual } }`,
        OFFICER,
      ),
  },
  {
    name: 'a draft',
    function: 'graphql',
    leansOn: ['DynamoDB'],
    answers: true,
    event: (at) =>
      questionFrom(
        at,
        'mutation ($input: SaveReportInput!) { saveReport(input: $input) { errors { code } } }',
        OFFICER,
        {
          input: {
            unit: COMMUNE,
            period: MONTH,
            expectedRevision: 'return-one',
            idempotencyKey: 'save-one',
            figures: [{ indicator: 'G03', numerator: 19, denominator: 20 }],
          },
        },
      ),
  },
  {
    name: 'an invitation',
    function: 'graphql',
    leansOn: ['Cognito'],
    answers: true,
    event: (at) =>
      questionFrom(
        at,
        'mutation ($input: InviteOfficialInput!) { inviteOfficial(input: $input) { errors { code } } }',
        bearer(officialToken(ADMINISTRATOR.id, 'administrator')),
        {
          input: {
            idempotencyKey: 'invite-one',
            reason: 'theo quyết định',
            name: 'Hoàng Thị Mai',
            email: 'mai@chodon.example',
            role: 'OFFICER',
            unit: 'bang-lung',
          },
        },
      ),
  },
  {
    name: 'an export',
    function: 'files',
    leansOn: ['DynamoDB'],
    answers: true,
    event: (at) => fileEvent(at, '/files/reports.csv', `period=${MONTH}`),
  },
  {
    name: 'an export that is kept',
    function: 'files',
    leansOn: ['S3'],
    answers: true,
    load: loadLargeExport,
    event: (at) => fileEvent(at, LARGE_EXPORT.path, LARGE_EXPORT.query),
  },
  {
    name: 'rankings',
    function: 'recompute-rankings',
    leansOn: ['DynamoDB'],
    answers: false,
    event: () => ({ occurrence: NOW }),
  },
  {
    name: 'a sweep',
    function: 'send-reminders',
    leansOn: ['DynamoDB', 'SES'],
    answers: false,
    event: (occurrence) => ({ occurrence }),
  },
  {
    name: 'a returned report',
    function: 'send-returned',
    leansOn: ['DynamoDB', 'SES'],
    answers: false,
    event: () => {
      const { pk, sk } = reportKey(COMMUNE_PATH, MONTH);
      return { Records: [{ dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } } } }] };
    },
  },
  {
    name: 'a bounce',
    function: 'mail-feedback',
    leansOn: ['DynamoDB'],
    answers: false,
    event: () => {
      const about = { reminderId: '2026-10-19/officer-xuan-lac/DAILY', address: 'officer@xuanlac.example' };
      return bySns(bounceEvent('Permanent', about));
    },
  },
];
