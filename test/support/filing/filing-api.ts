import type { Identity } from '../../../src/domain/access/viewer.js';
import type { Official } from '../../../src/domain/official/official.js';
import { createGraphqlApi, type HttpRequest } from '../../../src/graphql/index.js';
import { type TestTable, testTable } from '../aws/dynamo.js';
import { evidenceMemory } from '../aws/evidence-memory.js';
import { officer } from '../builders/scope-builder.js';
import { AFTER_CLOSING, loadFilingWorld } from './filing-world.js';

const OFFICIALS: readonly Official[] = [
  officer({ id: 'officer-xuan-lac' }),
  officer({ id: 'chairman-xuan-lac', role: 'chairman' }),
  officer({ id: 'officer-en', language: 'en' }),
  officer({ id: 'officer-bang-lung', unit: 'bang-lung', path: 'bac-kan/cho-don/bang-lung' }),
  officer({
    id: 'administrator',
    name: 'Đinh Công Thành',
    role: 'administrator',
    unit: 'cho-don',
    path: 'bac-kan/cho-don',
  }),
  officer({ id: 'auditor', role: 'auditor', unit: 'cho-don', path: 'bac-kan/cho-don' }),
  officer({ id: 'reviewer', role: 'reviewer', unit: 'cho-don', path: 'bac-kan/cho-don' }),
];

const SYSTEM = {
  id: 'health-book',
  name: { vi: 'Sổ sức khỏe', en: 'Health book' },
  unit: 'cho-don',
  indicators: ['F03', 'G01', 'G03', 'S01', 'G13'],
  active: true,
  isDemonstration: true,
};

/** A token names here whom it speaks for, in the form of a real one; real ones are tried with the verifier. */
const tokenOf = (id: string) => `header.${id}.signature`;

async function verify(token: string): Promise<Identity> {
  const id = token.split('.')[1] ?? '';
  const official = OFFICIALS.find((official) => official.id === id);
  return official ? { kind: 'person', id, roles: [official.role] } : { kind: 'system', id };
}

/** The API over a register, catalogue, settings and five people, without any report; by default on a table in memory. */
export async function filingApi(on?: TestTable) {
  const table = on ?? (await testTable());
  await loadFilingWorld(table.stores);
  await table.stores.officials.save(OFFICIALS);
  await table.stores.sources.save([SYSTEM]);
  const reported: unknown[] = [];
  const evidence = evidenceMemory();
  const api = await createGraphqlApi(
    table.stores,
    (error) => reported.push(error),
    verify,
    undefined,
    undefined,
    evidence,
  );
  const http = (who: string | null, request: Partial<HttpRequest>, now = AFTER_CLOSING) =>
    api.answer(
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(who && { authorization: `Bearer ${tokenOf(who)}` }) },
        query: '',
        body: undefined,
        isBase64Encoded: false,
        ...request,
      },
      now,
    );
  return {
    table,
    evidence,
    reported,
    http,
    async ask(who: string | null, query: string, variables: Record<string, unknown> = {}, now?: string) {
      const { body } = await http(who, { body: JSON.stringify({ query, variables }) }, now);
      // biome-ignore lint/suspicious/noExplicitAny: the text is not typed
      return JSON.parse(body) as { data?: any; errors?: { message: string; extensions: { code: string } }[] };
    },
    close: () => table.close(),
  };
}

export type FilingApi = Awaited<ReturnType<typeof filingApi>>;
