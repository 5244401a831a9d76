import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiOver, codesOf, NOW, newKey, PEOPLE, type Person } from '../../support/administration/administration-api.js';
import { testTable } from '../../support/aws/dynamo.js';
import { loadFilingWorld } from '../../support/filing/filing-world.js';

const REGISTER = `mutation($input: RegisterDocumentInput!) { registerDocument(input: $input) {
  document { documentId text registeredAt } record { noun subject action reason actorName } errors { code value message(lang: VI) } } }`;
const LOG = '{ administrationLog(noun: DOCUMENT) { nodes { subject action changes { field after } } } }';

let api: Awaited<ReturnType<typeof start>>;
async function start() {
  const table = await testTable();
  await loadFilingWorld(table.stores);
  await table.stores.officials.save(Object.values(PEOPLE));
  return apiOver(table);
}
beforeAll(async () => {
  api = await start();
});
afterAll(() => api.close());

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

async function register(who: Person | null, text: string, idempotencyKey = newKey()) {
  return api.ask(who, REGISTER, { input: { text, reason: 'Ứng dụng của huyện', idempotencyKey } });
}

const TEXT = 'query Units($level: UnitLevel) { units(level: $level, first: 2) { totalCount } }';

test('an administrator registers a document; from then on it is asked by its hash', async () => {
  const { data } = await register('administrator', TEXT);
  expect(data.registerDocument).toEqual({
    document: { documentId: sha256(TEXT), text: TEXT, registeredAt: NOW },
    record: {
      noun: 'DOCUMENT',
      subject: sha256(TEXT),
      action: 'REGISTER_DOCUMENT',
      reason: 'Ứng dụng của huyện',
      actorName: 'Đinh Công Thành',
    },
    errors: [],
  });
  const answer = await api.askById(sha256(TEXT), { level: 'COMMUNE' });
  expect(answer).toEqual({ data: { units: { totalCount: expect.any(Number) } } });
});

test('the log holds the text', async () => {
  const { data } = await api.ask('auditor', LOG);
  expect(data.administrationLog.nodes).toEqual([
    { subject: sha256(TEXT), action: 'REGISTER_DOCUMENT', changes: [{ field: 'text', after: TEXT }] },
  ]);
});

test('a repeat with the same key has no second effect; the same text with another key changes nothing', async () => {
  const [text, key] = ['{ periods { today } }', newKey()];
  const first = await register('administrator', text, key);
  const again = await register('administrator', text, key);
  expect(again).toEqual(first);
  expect(codesOf((await register('second', text)).data.registerDocument)).toEqual(['NOTHING_CHANGES']);
  expect(codesOf((await register('administrator', '{ groups { code } }', key)).data.registerDocument)).toEqual([]);
});

test('a text that is no document of the contract, or asks for too much, is refused with what is wrong', async () => {
  const deep = `{ ${'unit(id: "cho-don") { parent { '.repeat(1)}${'parent { '.repeat(20)}slug${' }'.repeat(22)} }`;
  for (const text of ['{', '{ nothing }', '', 'fragment F on Unit { slug }', deep]) {
    const { data } = await register('administrator', text);
    expect(codesOf(data.registerDocument), text).toEqual(['DOCUMENT_NOT_ACCEPTED']);
    expect(data.registerDocument.document).toBeNull();
    expect(data.registerDocument.errors[0].message).toMatch(/^Câu truy vấn không được chấp nhận: /);
    expect(await api.table.stores.documents.one(sha256(text))).toBeUndefined();
  }
});

test('a text has at most 100,000 characters', async () => {
  const padded = (length: number) => `{ groups { code } }${' '.repeat(length - 19)}`;
  expect(codesOf((await register('administrator', padded(100_000))).data.registerDocument)).toEqual([]);
  expect(codesOf((await register('administrator', padded(100_001))).data.registerDocument)).toEqual(['TEXT_TOO_LONG']);
});

test('only administrators of the stage’s own scope register', async () => {
  for (const [who, code] of [
    ['ofCommune', 'FORBIDDEN'],
    ['auditor', 'FORBIDDEN'],
    ['reviewer', 'FORBIDDEN'],
    ['officer', 'FORBIDDEN'],
    [null, 'UNAUTHENTICATED'],
  ] as const) {
    const { errors } = await register(who, '{ pillars { code } }');
    expect([who, errors[0].extensions.code]).toEqual([who, code]);
  }
  expect(await api.table.stores.documents.one(sha256('{ pillars { code } }'))).toBeUndefined();
});
