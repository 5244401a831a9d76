import { type DocumentNode, parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGraphqlApi } from '../../../src/graphql/index.js';
import { buildSchema } from '../../../src/graphql/schema/schema.js';
import { consoleRoles } from '../../../src/local/console/roles.js';
import { newKey } from '../../support/administration/administration-api.js';
import { type ReorganisationWorld, reorganisationWorld } from '../../support/administration/reorganisation-world.js';
import { oneContent, withIds } from '../../support/api/one-content.js';
import { testIssuer, testVerifier } from '../../support/api/tokens.js';
import { evidenceMemory } from '../../support/aws/evidence-memory.js';
import { type Asked, variablesOf } from '../../support/portal/asked-values.js';
import { clientDocuments } from '../../support/portal/client-documents.js';
import { mergeDraft, publishAll, renameDraft } from '../../support/reform/reforms-to-come.js';

const NOW = '2026-11-27T01:00:00.000Z';
/** The reforms that were to come have come. */
const LATER = '2026-12-22T01:00:00.000Z';

const REFORMS = [
  renameDraft('doi-ten-da-qua', '2026-11-20', 'ban-thi', 'Xã Bản Mới'),
  mergeDraft('nhap-da-qua', '2026-11-20', { id: 'xuan-cuong', name: 'Xã Xuân Cường', of: ['xuan-lac', 'nam-cuong'] }),
  renameDraft('doi-ten-sap-toi', '2026-12-20', 'yen-thinh', 'Xã Yên Mới'),
  mergeDraft('nhap-sap-toi', '2026-12-20', { id: 'quang-lap', name: 'Xã Quảng Lập', of: ['quang-bach', 'tan-lap'] }),
];

const ASKED: Asked = {
  units: ['ban-thi', 'xuan-lac', 'xuan-cuong', 'yen-thinh', 'quang-bach'],
  scope: 'cho-don',
  months: ['2026-11', '2026-12'],
  days: ['2026-11-14', '2026-12-25'],
  officials: ['officer-ban-thi', 'officer-xuan-lac'],
  reorganisations: REFORMS.map(({ id }) => id),
  draft: 'DTI-du-thao',
};

/** One of each kind. The chairman's commune is merged, the officer's renamed. */
const VIEWERS = ['officer-ban-thi', 'chairman-xuan-lac', 'leader', 'administrator'];

/** More than a page asks of a unit: all that may not depend on where the unit stands. */
const MORE = {
  Unit: `slug level ofLife: validFrom ofEnd: validTo ofPlan: isPlanned planned { ofDay: day } movedTo { __typename id }
    ofToday: onDay { __typename id ofDay: day ofName: name ofPath: path }`,
  UnitOnDay: 'ofDay: day ofName: name ofPath: path ofKind: kind ofCode: gsoCode ofPlan: isPlanned',
};

const schema = buildSchema();
const documents = clientDocuments().map(({ name, document }) => ({
  name,
  // What costs too much with more is asked as it stands.
  variants: [withIds(schema, document, MORE), withIds(schema, document)],
}));

/** Everything that every kind of viewer is answered at a moment, each put through a client's cache of its own. */
async function keptAt({ api: { table } }: ReorganisationWorld, now: string) {
  const failed: unknown[] = [];
  const fail = (error: unknown) => failed.push(error);
  const api = await createGraphqlApi(table.stores, fail, testVerifier, undefined, undefined, evidenceMemory());
  const roles = await consoleRoles(table.stores, testIssuer);
  const people = VIEWERS.map((who) => roles.find(({ id }) => id.startsWith(who)));
  const faults: string[] = [];
  const answered = new Set<string>();
  for (const person of [undefined, ...people]) {
    const cache = oneContent();
    const authorization = person?.authorization();
    const ask = async (document: DocumentNode, variables: object) => {
      const headers = { 'content-type': 'application/json', ...(authorization && { authorization }) };
      const body = JSON.stringify({ query: print(document), variables });
      const request = { method: 'POST', headers, query: '', body, isBase64Encoded: false };
      return JSON.parse((await api.answer(request, now)).body);
    };
    for (const { name, variants } of documents) {
      const [variant] = variants;
      for (const variables of variant ? variablesOf(variant, ASKED) : []) {
        const saidBy = `${name} ${JSON.stringify(variables)}`;
        const codes = new Set<string>();
        for (const document of variants) {
          const { data, errors } = await ask(document, variables);
          codes.clear();
          for (const { extensions } of errors ?? []) codes.add(extensions.code);
          // What failed is null in an answer with errors, and clients do not keep it.
          if (!errors) cache.keep(document, variables, data, saidBy);
          if (!errors) answered.add(name);
          if (!codes.has('LIMIT_EXCEEDED')) break;
        }
        if (codes.has('FORBIDDEN') || codes.has('UNAUTHENTICATED')) break;
      }
    }
    faults.push(...cache.faults.map((fault) => `${person?.id ?? 'public'} ${fault}`));
  }
  return { faults, failed, unanswered: documents.map(({ name }) => name).filter((name) => !answered.has(name)) };
}

/** Nothing is kept twice, and every document of a client was answered to somebody. */
const NOTHING_TWICE = { faults: [], failed: [], unanswered: [] };

describe('a client that keeps objects by type and id never has two contents for one', { timeout: 300_000 }, () => {
  let world: ReorganisationWorld;
  beforeAll(async () => {
    world = await reorganisationWorld(NOW);
    await world.ask(
      'mutation($input: CreateMethodDraftInput!) { createMethodDraft(input: $input) { errors { code } } }',
      { input: { id: ASKED.draft, idempotencyKey: newKey(), reason: 'bản mới' } },
    );
  });
  afterAll(() => world.api.close());

  test('before units are renamed and merged', async () => {
    expect(await keptAt(world, NOW)).toEqual(NOTHING_TWICE);
  });

  test('while some were renamed and merged, and others are going to be', async () => {
    await publishAll(world, REFORMS);
    expect(await keptAt(world, NOW)).toEqual(NOTHING_TWICE);
  });

  test('after all of them were', async () => {
    expect(await keptAt(world, LATER)).toEqual(NOTHING_TWICE);
  });
});

test('a second content is told with both, whatever the alias; other arguments are another key', () => {
  const cache = oneContent();
  const keep = (text: string, data: object, variables = {}) =>
    cache.keep(parse(text), variables, data as Record<string, unknown>, text);
  const unit = { __typename: 'Unit', id: '1' };
  const asked = 'query($lang: L = VI) { unit { __typename id named: name(lang: $lang) } }';
  keep(asked, { unit: { ...unit, named: 'Xã A' } });
  keep(asked, { unit: { ...unit, named: 'A Commune' } }, { lang: 'EN' });
  expect(cache.faults).toEqual([]);
  keep('{ row { unit { __typename id name(lang: VI) } } }', { row: { unit: { ...unit, name: 'Xã B' } } });
  expect(cache.faults).toEqual([
    `Unit 1.name({"lang":"VI"}): "Xã A" of ${asked} | "Xã B" of { row { unit { __typename id name(lang: VI) } } }`,
  ]);
});
