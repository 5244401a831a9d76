import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readServiceFile } from '../src/local/data/service-file.js';
import { keptFacts, releases, restoreFolder } from './support/release-fixtures.js';
import { newDataFolder, runBuilt } from './support/start/local-process.js';
import { openedInbox } from './support/start/opened-inbox.js';

/** The Wednesday after, for the 24th is a holiday; the first sweep of the day has gone. */
const LATER = '2026-11-25T03:00:00.000Z';
const FINAL_MONTH = '2026-09';

test.each(releases())('the folder of %s is gone on with by a start', async (release) => {
  const facts = keptFacts(release);
  const data = newDataFolder();
  restoreFolder(release, data);
  const process = await runBuilt('start', ['--port', '0', '--data', data, '--at', LATER]);
  try {
    await process.says('Stop         Ctrl-C');
    const service = readServiceFile(join(data, 'service.json'));
    const query = `{ ranking(period: "${FINAL_MONTH}") { version status rankedCount } }`;
    const answer = await fetch(`${service?.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data: answered } = (await answer.json()) as { data: { ranking: Record<string, unknown> } };
    const { version, status, rankedCount } = answered.ranking;
    const { said } = facts.rankings[FINAL_MONTH] as { said: string };
    expect(said).toContain(`version ${version}, ${status}, ${rankedCount} ranked`);
    // The folder holds one person who is not made up.
    expect(await openedInbox(service?.url, process.out())).toContain('chodon.example');
  } finally {
    process.child.kill('SIGTERM');
  }
  expect((await process.ends()).code).toBe(0);
});
