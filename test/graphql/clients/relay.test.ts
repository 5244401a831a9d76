import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENUM_LABELS } from '../../../src/graphql/labels/enum-labels.js';
import { officialToken } from '../../support/api/tokens.js';
import { type App, lacking, lackingText, openApp } from '../../support/clients/client-page.js';
import { type ClientService, openClientService } from '../../support/clients/client-service.js';
import { chromiumPath } from '../../support/sign-in/chromium.js';

type View = { readonly id: string; readonly revision: string | null; readonly value: number | null };
type Saved = { readonly views: readonly View[]; readonly errors: readonly unknown[] };

const absent = lacking('relay-runtime', 'relay-compiler');

/** What relay-compiler makes of the documents and of the contract that the service answers. */
async function compiled({ url }: ClientService): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'xaso-relay-'));
  mkdirSync(join(folder, 'src'));
  mkdirSync(join(folder, 'artifacts'));
  copyFileSync('test/support/clients/relay-documents.js', join(folder, 'src/relayDocuments.js'));
  writeFileSync(join(folder, 'schema.graphql'), await (await fetch(`${url}/schema.graphql`)).text());
  const config = {
    src: './src',
    schema: './schema.graphql',
    language: 'javascript',
    artifactDirectory: './artifacts',
    eagerEsModules: true,
  };
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config));
  writeFileSync(join(folder, 'package.json'), '{}');
  const compiler = resolve('.tools/node_modules/relay-compiler/cli.js');
  execFileSync(process.execPath, [compiler, 'relay.config.json'], { cwd: folder, stdio: 'pipe' });
  return join(folder, 'artifacts');
}

describe.skipIf(absent.length > 0 || !chromiumPath)(`relay in a browser${lackingText(absent)}`, () => {
  let service: ClientService;
  let app: App;
  beforeAll(async () => {
    service = await openClientService();
    app = await openApp(service.url, 'test/support/clients/relay-app.js', { artifacts: await compiled(service) });
  }, 120_000);
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
    const labels = Object.entries(ENUM_LABELS.FilingState).map(([value, { vi, en }]) => ({ value, vi, en }));
    expect(result).toEqual(labels);
  });
});
