import { wrongUse } from '../../src/local/base/command-error.js';
import type { CallAws } from './aws-calls.js';
import { liveVersion, makeLive, type PublishedVersion, publishedVersions } from './live-functions.js';

export type Release = {
  readonly name: string;
  /** When the first version of the release was published. */
  readonly publishedAt: string;
  readonly versions: readonly PublishedVersion[];
};

/** Releases, newest first. Of two versions of one function in a release, the later one counts. */
export function releasesOf(versions: readonly PublishedVersion[]): Release[] {
  const names = [...new Set(versions.map(({ release }) => release))];
  return names
    .map((name): Release => {
      const own = versions.filter(({ release }) => release === name);
      const latest = new Map(
        [...own].sort((a, b) => Number(a.version) - Number(b.version)).map((version) => [version.name, version]),
      );
      const times = own.map(({ publishedAt }) => Date.parse(publishedAt));
      return { name, publishedAt: new Date(Math.min(...times)).toISOString(), versions: [...latest.values()] };
    })
    .sort((a, b) => b.publishedAt.localeCompare(a.publishedAt));
}

/**
 * The release to change to: the named one, else the newest published before the live one.
 *
 * @param live the release of most functions
 * @throws CommandError, which lists what is kept, if there is no such release
 */
export function releaseToGoTo(releases: readonly Release[], live: string, wanted: string | undefined): Release {
  const listed = releases.map(({ name, publishedAt }) => `${name} (${publishedAt.slice(0, 16).replace('T', ' ')} UTC)`);
  const kept = listed.length > 0 ? `Kept are ${listed.join(', ')}.` : 'No version of any release is kept.';
  if (wanted !== undefined) {
    const release = releases.find(({ name }) => name === wanted);
    if (release) return release;
    throw wrongUse(`There is no release ${wanted}. ${kept}`);
  }
  const at = releases.findIndex(({ name }) => name === live);
  const release = at < 0 ? undefined : releases[at + 1];
  if (release) return release;
  throw wrongUse(`Nothing was released before ${live}. ${kept} Name one with --to.`);
}

/**
 * Points every function of a stack to its version of a release. May be repeated; functions already there do not change.
 * Pages follow within five minutes, because the function that publishes them contains those of its release. Returns the
 * lines that say what moved.
 */
export async function goToRelease(call: CallAws, stack: string, wanted: string | undefined): Promise<string[]> {
  const versions = await publishedVersions(call, stack);
  const names = [...new Set(versions.map(({ name }) => name))];
  const live = new Map<string, string>();
  for (const name of names) live.set(name, await liveVersion(call, name));
  const running = versions.filter(({ name, version }) => live.get(name) === version);
  const releases = releasesOf(versions);
  const newest = releasesOf(running)[0]?.name ?? 'unknown';
  const release = releaseToGoTo(releases, newest, wanted);
  const lines: string[] = [];
  for (const version of release.versions) {
    const before = live.get(version.name);
    if (before !== version.version) await makeLive(call, version);
    const change = before === version.version ? `stays at ${version.version}` : `${before} → ${version.version}`;
    lines.push(`  ${version.name}  ${change}`);
  }
  const absent = names.filter((name) => !release.versions.some((version) => version.name === name));
  for (const name of absent) lines.push(`  ${name}  stays: the release did not have it`);
  return [
    `${stack} answers with ${release.name}, released on ${release.publishedAt.slice(0, 10)}:`,
    ...lines,
    `Data stays as it is. Pages follow within five minutes. Forward again: a newer deployment, or --to ${newest}.`,
  ];
}
