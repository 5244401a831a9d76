import { type DocumentNode, print } from 'graphql';
import { localDateOf } from '../../../src/domain/time/local-date.js';
import { createGraphqlApi } from '../../../src/graphql/index.js';
import { buildSchema } from '../../../src/graphql/schema/schema.js';
import { consoleRoles } from '../../../src/local/console/roles.js';
import { newKey } from '../administration/administration-api.js';
import { type ReorganisationWorld, reorganisationWorld } from '../administration/reorganisation-world.js';
import { oneContent, withIds } from '../api/one-content.js';
import { testIssuer, testVerifier } from '../api/tokens.js';
import { evidenceMemory } from '../aws/evidence-memory.js';
import { type Asked, variablesOf } from '../portal/asked-values.js';
import { clientDocuments } from '../portal/client-documents.js';
import { mergeDraft, renameDraft } from '../reform/reforms-to-come.js';
import { sized } from '../start/real.js';

export const NOW = '2026-11-27T01:00:00.000Z';
/** The reforms that were to come have come. */
export const LATER = '2026-12-22T01:00:00.000Z';

export const REFORMS = [
  renameDraft('doi-ten-da-qua', '2026-11-20', 'ban-thi', 'Xã Bản Mới'),
  mergeDraft('nhap-da-qua', '2026-11-20', { id: 'xuan-cuong', name: 'Xã Xuân Cường', of: ['xuan-lac', 'nam-cuong'] }),
  renameDraft('doi-ten-sap-toi', '2026-12-20', 'yen-thinh', 'Xã Yên Mới'),
  mergeDraft('nhap-sap-toi', '2026-12-20', { id: 'quang-lap', name: 'Xã Quảng Lập', of: ['quang-bach', 'tan-lap'] }),
];

const ASKED: Asked = {
  units: ['ban-thi', ...sized([], ['xuan-lac']), 'xuan-cuong', ...sized([], ['yen-thinh', 'quang-bach'])],
  scope: 'cho-don',
  months: ['2026-11', '2026-12'],
  days: [...sized([], ['2026-11-14']), '2026-12-25'],
  officials: ['officer-ban-thi', 'officer-xuan-lac'],
  reorganisations: REFORMS.map(({ id }) => id),
  draft: 'DTI-du-thao',
};

/** One of each kind. The chairman's commune is merged, the officer's renamed. */
export const VIEWERS = ['officer-ban-thi', 'chairman-xuan-lac', 'leader', 'administrator'];

/** More than a page asks of a unit: all that may not depend on where the unit stands. */
const MORE = {
  Unit: `slug level ofLife: validFrom ofEnd: validTo ofPlan: isPlanned planned { ofDay: day } movedTo { __typename id }
    ofToday: onDay { __typename id ofDay: day ofName: name ofPath: path }`,
  UnitOnDay: 'ofDay: day ofName: name ofPath: path ofKind: kind ofCode: code ofPlan: isPlanned',
};

const schema = buildSchema();
const documents = clientDocuments().map(({ name, document }) => ({
  name,
  // A question that costs too much with more fields is asked without them.
  variants: [withIds(schema, document, MORE), withIds(schema, document)],
}));

/** Puts all answers to each kind of viewer at a moment through a client's cache of its own. */
export async function keptAt({ api: { table } }: ReorganisationWorld, now: string, viewers = VIEWERS) {
  const failed: unknown[] = [];
  const fail = (error: unknown) => failed.push(error);
  const api = await createGraphqlApi(table.stores, fail, testVerifier, undefined, undefined, evidenceMemory());
  const roles = await consoleRoles(table.stores, testIssuer, localDateOf(now));
  const people = viewers.map((who) => roles.find(({ id }) => id.startsWith(who)));
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
          // An answer with errors has null for a failed field, and clients do not keep it.
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

/** A district whose reforms are not published yet. */
export async function cachedWorld(): Promise<ReorganisationWorld> {
  const world = await reorganisationWorld(NOW);
  await world.ask(
    'mutation($input: CreateMethodDraftInput!) { createMethodDraft(input: $input) { errors { code } } }',
    {
      input: { id: ASKED.draft, idempotencyKey: newKey(), reason: 'bản mới' },
    },
  );
  return world;
}
