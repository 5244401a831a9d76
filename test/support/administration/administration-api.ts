import type { Official } from '../../../src/domain/official/official.js';
import { createGraphqlApi, type GraphqlApi } from '../../../src/graphql/index.js';
import { ACCOUNTS_ENDPOINT } from '../../../src/lambda/base/env.js';
import { cognitoAccounts } from '../../../src/lambda/sign-in/cognito-accounts.js';
import { startAccountServer } from '../../../src/local/aws/account-server.js';
import { LOCAL_ISSUER } from '../../../src/local/aws/development-issuer.js';
import { bearer, officialToken, testVerifier } from '../api/tokens.js';
import { type TestTable, testTable } from '../aws/dynamo.js';
import { officer } from '../builders/scope-builder.js';
import { loadFilingWorld } from '../filing/filing-world.js';

/** A Tuesday: 2026-11 is due today, 2026-12 is collecting. */
export const NOW = '2026-11-17T02:00:00.000Z';

const district = { unit: 'cho-don', path: 'bac-kan/cho-don' };

export const PEOPLE = {
  administrator: officer({
    id: 'administrator',
    name: 'Đinh Công Thành',
    role: 'administrator',
    ...district,
    email: 'quantri@chodon.example',
  }),
  second: officer({ id: 'second', role: 'administrator', language: 'en', ...district, email: 'second@chodon.example' }),
  ofCommune: officer({ id: 'of-commune', role: 'administrator', email: 'quantri@xuan-lac.example' }),
  auditor: officer({ id: 'auditor', role: 'auditor', ...district, email: 'auditor@chodon.example' }),
  reviewer: officer({ id: 'reviewer', role: 'reviewer', ...district, email: 'reviewer@chodon.example' }),
  officer: officer({ id: 'officer-xuan-lac' }),
} as const satisfies Record<string, Official>;

export type Person = keyof typeof PEOPLE;

const tokens = new Map<string, string>();

/** A real token of the person, or of somebody who came later. */
function tokenOf({ id, role }: Pick<Official, 'id' | 'role'>): string {
  const earlier = tokens.get(`${id} ${role}`);
  if (earlier) return earlier;
  const token = officialToken(id, role);
  tokens.set(`${id} ${role}`, token);
  return token;
}

let keys = 0;
/** Another key for each request, as clients make them. */
export const newKey = (): string => `administered-${String(++keys).padStart(6, '0')}`;

type Asker = Person | Pick<Official, 'id' | 'role'> | null;

// biome-ignore lint/suspicious/noExplicitAny: the text is not typed
async function answerTo(api: GraphqlApi, who: Asker, body: string, now: string): Promise<any> {
  const official = typeof who === 'string' ? PEOPLE[who] : who;
  const headers = { 'content-type': 'application/json', ...(official && bearer(tokenOf(official))) };
  const answer = await api.answer({ method: 'POST', headers, query: '', body, isBase64Encoded: false }, now);
  return JSON.parse(answer.body);
}

/** The API over a table: several of them share what is stored, as processes do. */
export async function apiOver(table: TestTable) {
  const reported: unknown[] = [];
  const server = await startAccountServer();
  const env = { AWS_REGION: 'ap-southeast-1', AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' };
  const accounts = cognitoAccounts(LOCAL_ISSUER.userPool, { ...env, [ACCOUNTS_ENDPOINT]: server.endpoint });
  const api = await createGraphqlApi(table.stores, (error) => reported.push(error), testVerifier, accounts);
  return {
    table,
    reported,
    /** The accounts in the user pool of the development issuer. */
    accounts: server.accounts,
    ask(who: Asker, query: string, variables: object = {}, now = NOW) {
      return answerTo(api, who, JSON.stringify({ query, variables }), now);
    },
    /** Asks a registered document, as a client without a token does. */
    async askById(documentId: string, variables: object = {}) {
      const body = JSON.stringify({ documentId, variables });
      return answerTo(api, null, body, NOW);
    },
    async close() {
      await server.close();
      await table.close();
    },
  };
}

export type AdministrationApi = Awaited<ReturnType<typeof apiOver>>;

/** Register, catalogue, settings and six people; reports are expected since 2026-01. */
export async function administrationApi(on?: TestTable): Promise<AdministrationApi> {
  const table = on ?? (await testTable());
  await loadFilingWorld(table.stores);
  await table.stores.officials.save(Object.values(PEOPLE));
  return apiOver(table);
}

// biome-ignore lint/suspicious/noExplicitAny: the text is not typed
export const codesOf = ({ errors = [] }: any): string[] =>
  // biome-ignore lint/suspicious/noExplicitAny: the text is not typed
  errors.map((error: any) => error.code ?? error.extensions.code);

const ERRORS = 'errors { code path value message comparedWith { what value } }';
const DUE_DAYS = 'movedDueDays { period { code } before after } keptDueDays { period { code } day computed }';

export const CHANGE_HOLIDAYS = `mutation($input: ChangeHolidaysInput!) { answer: changeHolidays(input: $input) {
  record { revision action reason actorName changes { field before after } } table { revision entries { date } } ${DUE_DAYS} ${ERRORS} } }`;

export const LIFT_SUPPRESSION = `mutation($input: LiftSuppressionInput!) { answer: liftSuppression(input: $input) {
  record { revision action noun subject changes { field before after } } lift { actor reason } ${ERRORS} } }`;

export const SET_DELIVERY_ASIDE = `mutation($input: SetDeliveryAsideInput!) { answer: setDeliveryAside(input: $input) {
  record { revision action noun subject changes { field before after } } delivery { setAside { actor reason } } ${ERRORS} } }`;

/** One of the mutations about officials. */
export const changeOfficial = (name: string): string => {
  const input = /^(de|re)activate/.test(name)
    ? 'OfficialInput'
    : `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation($input: ${input}!) { answer: ${name}(input: $input) { record { revision action subject changes { field before after } }
    official { id revision name email phone role isActive language wantsDigests unit { slug } } ${ERRORS} } }`;
};

/** One of the mutations about method versions. */
export const changeDraft = (
  name: string,
): string => `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
  answer: ${name}(input: $input) { record { revision action changes { field before after } } draft { code state revision inForceFrom } ${ERRORS} } }`;

/** The mutations that answer with the rules of a scope. */
export const changeRules = (
  name: 'changeCalendar' | 'changeLadder' | 'changeLetterhead' | 'lockPeriod' | 'unlockPeriod' | 'assignReviewer',
): string => {
  const input = name === 'unlockPeriod' ? 'LockPeriodInput' : `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation($input: ${input}!) { answer: ${name}(input: $input) { record { revision action changes { field before after } }
    rules { revision closingDay dueWorkingDays dueDayOfMonth lockedPeriods remindersFrom lockAfter ladder { steps { offset recipients } quietDays sendTime }
      letterhead { authority office(lang: EN) place contactName contactPhone senderName appUrl legalBasis deadlineBasis } }
    ${DUE_DAYS} ${ERRORS} } }`;
};

export const LOG = `query($within: ID, $noun: AdministrationNoun, $from: LocalDate, $to: LocalDate, $first: Int, $after: String) {
  administrationLog(within: $within, noun: $noun, from: $from, to: $to, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id revision at actor actorName action noun subject reason unit { slug }
      changes { field before after } } } }`;
