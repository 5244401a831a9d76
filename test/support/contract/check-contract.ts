import { readFileSync } from 'node:fs';
import { publishedSdl } from '../../../src/graphql/schema/published-sdl.js';
import { breakingChanges, unnamedIn } from './breaking-changes.js';

/** The contract of the last release; schema/README.md says when it is replaced. */
const released = readFileSync('schema/released.graphqls', 'utf8');

const changes = await breakingChanges(released, publishedSdl());
const unnamed = unnamedIn(readFileSync('CHANGELOG.md', 'utf8'), changes ?? []);
if (changes)
  console.log(
    `${changes.length} breaking changes since the last release, ${unnamed.length} of them not in CHANGELOG.md`,
  );
for (const { path, message } of unnamed) console.error(`\`${path}\`: ${message}`);
if (unnamed.length > 0) {
  console.error('Keep the old form beside the new one, as schema/README.md says, or name each in CHANGELOG.md.');
  process.exitCode = 1;
}
