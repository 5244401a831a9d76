import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENUM_LABELS } from '../../../src/graphql/labels/enum-labels.js';
import { bearer, officialToken } from '../../support/api/tokens.js';
import { type App, canRun, openApp } from '../../support/clients/client-page.js';
import { type ClientService, openClientService } from '../../support/clients/client-service.js';
import { type RelayArtifacts, relayArtifacts } from '../../support/clients/relay-artifacts.js';

type View = { readonly id: string; readonly revision: string | null; readonly value: number | null };
type Saved = { readonly views: readonly View[]; readonly errors: readonly unknown[] };

const LABELS = Object.entries(ENUM_LABELS.FilingState).map(([value, { vi, en }]) => ({ value, vi, en }));

const REGISTER = `mutation ($text: String!) {
  registerDocument(input: { text: $text, reason: "Relay", idempotencyKey: "relay-labels-by-hash" }) {
    document { documentId } errors { code } } }`;

const isHere = canRun('relay-runtime', 'relay-compiler');

describe.skipIf(!isHere)('relay in a browser', () => {
  let service: ClientService;
  let artifacts: RelayArtifacts;
  let app: App;
  beforeAll(async () => {
    service = await openClientService();
    artifacts = await relayArtifacts(service.url);
    app = await openApp(service.url, 'test/support/clients/relay-app.js', artifacts.alias);
  });
  afterAll(async () => {
    await app?.close();
    await service?.close();
  });

  test('pages down and up through a connection, and puts together the whole list', async () => {
    const { data } = await service.api.askText('{ ranking(period: "2026-10") { rows { nodes { unit { slug } } } } }');
    const whole = data.ranking.rows.nodes.map(({ unit }: { unit: { slug: string } }) => unit.slug);
    expect(whole).toHaveLength(20);
    const [down, up] = [await app.run('down'), await app.run('up')];
    expect([down.result, down.sent.length]).toEqual([whole, 4]);
    expect([up.result, up.sent.length]).toEqual([whole, 4]);
  });

  test('shows what was saved without a further request, because the form keeps its id', async () => {
    const token = officialToken('officer-xuan-lac', 'officer');
    const { result, sent } = await app.run<Saved>('save', token, 33, 'real-client-relay');
    const [before, after] = [result.views[0], result.views.at(-1)];
    expect([result.errors, before?.value === 33, after?.value]).toEqual([[], false, 33]);
    expect([after?.id, after?.revision === before?.revision]).toEqual([before?.id, false]);
    expect(sent).toHaveLength(2);
  });

  test('reads labels of an enum', async () => {
    const { result } = await app.run('labels');
    expect(result).toEqual(LABELS);
  });

  test('asks a document by the hash of its compiler, by GET, once an administrator has registered it', async () => {
    const [documentId, text] = Object.entries(artifacts.texts).find(([, found]) => found.includes('LabelsQuery')) ?? [];
    await expect(app.run('trusted')).rejects.toThrow(`No document is registered under "${documentId}"`);
    const body = JSON.stringify({ query: REGISTER, variables: { text } });
    const headers = {
      'content-type': 'application/json',
      ...bearer(officialToken('administrator-cho-don-1', 'administrator')),
    };
    const answer = await service.api.http({ headers, body });
    expect(JSON.parse(answer.body).data.registerDocument).toEqual({ document: { documentId }, errors: [] });
    const { result, sent } = await app.run('trusted');
    expect(result).toEqual(LABELS);
    expect(sent).toEqual([expect.stringMatching(`^GET /graphql\\?documentId=${documentId}&variables=[^&]*$`)]);
  });
});
