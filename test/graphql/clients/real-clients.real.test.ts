import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENUM_LABELS } from '../../../src/graphql/labels/enum-labels.js';
import { officialToken } from '../../support/api/tokens.js';
import { type App, canRun, openApp } from '../../support/clients/client-page.js';
import { type ClientService, openClientService } from '../../support/clients/client-service.js';
import { chromiumPath } from '../../support/sign-in/chromium.js';

type View = { readonly id: string; readonly revision: string | null; readonly value: number | null };
type Saved = {
  readonly views: readonly View[];
  readonly errors: readonly unknown[];
  readonly kept?: readonly string[];
};

let service: ClientService;
beforeAll(async () => {
  if (chromiumPath) service = await openClientService();
});
afterAll(() => service?.close());

const CLIENTS = [
  ['apollo', ['@apollo/client', 'rxjs'], 11],
  ['urql', ['@urql/core', '@urql/exchange-graphcache'], 22],
] as const;

const LABELS = Object.entries(ENUM_LABELS.FilingState).map(([value, { vi, en }]) => ({ value, vi, en }));

describe.each(CLIENTS)('%s', (name, packages, value) => {
  const isHere = canRun(...packages, 'graphql');
  describe.skipIf(!isHere)('in a browser', () => {
    let app: App;
    beforeAll(async () => {
      app = await openApp(service.url, `test/support/clients/${name}-app.js`);
    });
    afterAll(() => app?.close());

    test('shows what was saved without a further request, because the form keeps its id', async () => {
      const token = officialToken('officer-xuan-lac', 'officer');
      const { result, sent } = await app.run<Saved>('save', token, value, `real-client-${name}`);
      expect(result.errors).toEqual([]);
      const [before, after] = [result.views[0], result.views.at(-1)];
      expect([before?.value === value, after?.value]).toEqual([false, value]);
      expect(after?.id).toBe(before?.id);
      expect(after?.revision).not.toBe(before?.revision);
      expect(sent).toEqual(['POST /graphql', 'POST /graphql']);
      // urql does not show its cache.
      if (result.kept) expect(result.kept).toContain(`ReportForm:${after?.id}`);
    });

    test('reads labels of an enum', async () => {
      const { result } = await app.run('labels');
      expect(result).toEqual(LABELS.map((label) => expect.objectContaining(label)));
    });

    test('asks a trusted document by its hash, by GET', async () => {
      const { result, sent } = await app.run('trusted');
      expect(result).toBe(3);
      expect(sent).toEqual([expect.stringMatching(/^GET \/graphql\?(?!.*query=).*documentId=[0-9a-f]{64}/)]);
    });
  });
});
