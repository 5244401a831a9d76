import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The file of persisted queries, which must exist before the compiler runs. */
const PERSISTED = 'persisted.json';

async function compiled(url: string, more: object): Promise<string> {
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
    ...more,
  };
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config));
  for (const name of ['package.json', PERSISTED]) writeFileSync(join(folder, name), '{}');
  const compiler = resolve('.tools/node_modules/relay-compiler/cli.js');
  execFileSync(process.execPath, [compiler, 'relay.config.json'], { cwd: folder, stdio: 'pipe' });
  return folder;
}

export type RelayArtifacts = {
  /** The folders that the app imports. */
  readonly alias: { readonly artifacts: string; readonly persisted: string };
  /** The texts of the persisted documents by hash, as the compiler has written them. */
  readonly texts: Readonly<Record<string, string>>;
};

/** The output of relay-compiler for the documents and the contract that the service answers, with and without texts. */
export async function relayArtifacts(url: string): Promise<RelayArtifacts> {
  const withTexts = await compiled(url, {});
  const withHashes = await compiled(url, { persistConfig: { file: `./${PERSISTED}`, algorithm: 'SHA256' } });
  return {
    alias: { artifacts: join(withTexts, 'artifacts'), persisted: join(withHashes, 'artifacts') },
    texts: JSON.parse(readFileSync(join(withHashes, PERSISTED), 'utf8')),
  };
}
