import { randomUUID } from 'node:crypto';
import { completeEntries } from '../../filing/filing-world.js';
import { AUTHORIZE, CLIENT, SITE, VERIFIER } from '../sign-in-address.js';
import type { Office } from './office.js';

export type Person = {
  readonly login: string;
  /** The headers of a request by this person. */
  readonly headers: { readonly authorization: string };
  ask(query: string, variables?: object): Promise<{ data?: Record<string, unknown>; errors?: unknown }>;
  /** A mutation on one input; fails where it is refused. */
  change(name: string, input: object, more?: string): Promise<Record<string, unknown>>;
};

/** Follows an invitation as a person, and then signs in at the issuer of the office. */
export async function letIn(office: Office, link: string, login: string): Promise<Person> {
  const bound = await office.browser().open(link, login);
  if (bound.status !== 200) throw new Error(`${login} is not bound: ${bound.status} ${bound.body}`);
  return signedIn(office, login);
}

/** Signs in, with a new browser, a person who was bound before. */
export async function signedIn(office: Office, login: string): Promise<Person> {
  const { url } = await office.browser().open(AUTHORIZE, login);
  const form = {
    client_id: CLIENT,
    grant_type: 'authorization_code',
    code: url.searchParams.get('code') ?? '',
    redirect_uri: `${SITE}/dang-nhap`,
    code_verifier: VERIFIER,
  };
  const { status, body } = await office.ask('/oauth2/token', {}, { form });
  if (status !== 200) throw new Error(`${login} gets no token: ${status} ${body}`);
  return personWith(office, login, (JSON.parse(body) as { access_token: string }).access_token);
}

function personWith(office: Office, login: string, accessToken: string): Person {
  const headers = { authorization: `Bearer ${accessToken}` };
  const ask: Person['ask'] = async (query, variables = {}) => {
    const json = { query, variables };
    const { body } = await office.ask('/graphql', headers, { json });
    return JSON.parse(body);
  };
  return {
    login,
    headers,
    ask,
    async change(name, input, more = '') {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
      const given = { idempotencyKey: randomUUID(), ...input };
      const query = `mutation($input: ${type}!) { answer: ${name}(input: $input) { errors { code path } ${more} } }`;
      const said = await ask(query, { input: given });
      const answer = said.data?.answer as { errors: unknown[] } & Record<string, unknown>;
      if (said.errors || answer.errors.length > 0) throw new Error(`${name}: ${JSON.stringify(said)}`);
      return answer;
    },
  };
}

/** All figures of a month, as an officer sends them. */
export const figuresOf = (period: string) =>
  completeEntries(period).map(({ code, ...entry }) => ({ ...entry, indicator: code }));
