import { describe, expect, it } from 'vitest';
import type { PublishedVersion } from '../../infra/commands/live-functions.js';
import { goToRelease, releasesOf, releaseToGoTo } from '../../infra/commands/releases.js';

const version = (name: string, number: number, release: string): PublishedVersion => ({
  name,
  version: String(number),
  release,
  publishedAt: `2026-11-${String(10 + number).padStart(2, '0')}T02:00:00.000+0000`,
});
const THREE = [
  version('xaso-test-api', 1, 'a'),
  version('xaso-test-api', 2, 'b'),
  version('xaso-test-api', 9, 'b'),
  version('xaso-test-api', 10, 'b'),
  version('xaso-test-job', 1, 'a'),
  version('xaso-test-job', 11, 'c'),
];

describe('releases', () => {
  it('are listed the newest first, each with its latest version of every function', () => {
    const releases = releasesOf(THREE);
    expect(releases.map(({ name }) => name)).toEqual(['c', 'b', 'a']);
    expect(releases[1]?.versions.map(({ version: number }) => number)).toEqual(['10']);
  });

  it('are gone back by one where none is named', () => {
    expect(releaseToGoTo(releasesOf(THREE), 'c', undefined)).toMatchObject({ name: 'b' });
    expect(releaseToGoTo(releasesOf(THREE), 'b', undefined)).toMatchObject({ name: 'a' });
  });

  it('are refused with what is kept', () => {
    const releases = releasesOf(THREE);
    expect(() => releaseToGoTo(releases, 'a', undefined)).toThrow(
      /^Nothing was released before a\. Kept are c \(2026-11-21 02:00 UTC\), b .*--to/,
    );
    expect(() => releaseToGoTo(releases, 'c', 'x')).toThrow('no release x. Kept');
    expect(() => releaseToGoTo([], 'unknown', undefined)).toThrow('No version of any release is kept');
  });
});

it('going to a release moves only what is elsewhere, and names what the release did not have', async () => {
  const live: Record<string, string> = { 'xaso-test-api': '10', 'xaso-test-job': '11', 'xaso-test-new': '1' };
  const versions = [...THREE, version('xaso-test-new', 1, 'c'), version('xaso-production-api', 1, 'a')];
  const moved: string[] = [];
  const call = async ({ method, path, body }: { method: string; path: string; body?: string }) => {
    if (!path.includes('/aliases/'))
      return {
        Functions: versions.map(({ name, version: Version, release, publishedAt }) => ({
          FunctionName: name,
          Version,
          LastModified: publishedAt,
          Environment: { Variables: { RELEASE: release } },
        })),
        NextMarker: null,
      };
    const name = path.split('/')[3] ?? '';
    if (method === 'GET') return { FunctionVersion: live[name] };
    live[name] = JSON.parse(body ?? '{}').FunctionVersion;
    moved.push(name);
    return {};
  };
  const lines = await goToRelease(call, 'xaso-test', 'a');
  expect(moved).toEqual(['xaso-test-api', 'xaso-test-job']);
  expect(live).toEqual({ 'xaso-test-api': '1', 'xaso-test-job': '1', 'xaso-test-new': '1' });
  expect(lines.join('\n')).toContain('xaso-test-new  stays: the release did not have it');
  moved.length = 0;
  await goToRelease(call, 'xaso-test', 'a');
  expect(moved).toEqual([]);
});
