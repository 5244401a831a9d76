import type { PublishedVersion } from './live-functions.js';

/** A release of which versions are kept. */
export type Release = {
  readonly name: string;
  /** When its first version was published. */
  readonly publishedAt: string;
  readonly versions: readonly PublishedVersion[];
};

/** Releases, the newest first. Of two versions of one function in one release the later one counts. */
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

export type Choice =
  | { readonly kind: 'release'; readonly release: Release }
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * The release to go to: the one that is named, else the newest that was published before the live one.
 *
 * @param live the release of most functions
 */
export function releaseToGoTo(releases: readonly Release[], live: string, wanted: string | undefined): Choice {
  const listed = releases.map(({ name, publishedAt }) => `${name} (${publishedAt.slice(0, 16).replace('T', ' ')} UTC)`);
  const kept = listed.length > 0 ? `Kept are ${listed.join(', ')}.` : 'No version of any release is kept.';
  if (wanted !== undefined) {
    const release = releases.find(({ name }) => name === wanted);
    return release
      ? { kind: 'release', release }
      : { kind: 'refused', reason: `There is no release ${wanted}. ${kept}` };
  }
  const at = releases.findIndex(({ name }) => name === live);
  const release = at < 0 ? undefined : releases[at + 1];
  if (release) return { kind: 'release', release };
  return { kind: 'refused', reason: `Nothing was released before ${live}. ${kept} Name one with --to.` };
}
