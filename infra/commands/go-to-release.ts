import type { CallAws } from './aws-calls.js';
import { liveVersion, makeLive, publishedVersions } from './live-functions.js';
import { releasesOf, releaseToGoTo } from './releases.js';

export type Outcome =
  | { readonly kind: 'moved'; readonly lines: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * Points every function of a stack to its version of a release. It may be repeated: what is already there stays. The
 * pages follow within five minutes, because the function that publishes them carries those of its release.
 */
export async function goToRelease(call: CallAws, stack: string, wanted: string | undefined): Promise<Outcome> {
  const versions = await publishedVersions(call, stack);
  const names = [...new Set(versions.map(({ name }) => name))];
  const live = new Map<string, string>();
  for (const name of names) live.set(name, await liveVersion(call, name));
  const running = versions.filter(({ name, version }) => live.get(name) === version);
  const releases = releasesOf(versions);
  const newest = releasesOf(running)[0]?.name ?? 'unknown';
  const choice = releaseToGoTo(releases, newest, wanted);
  if (choice.kind === 'refused') return choice;
  const { release } = choice;
  const lines: string[] = [];
  for (const version of release.versions) {
    const before = live.get(version.name);
    if (before !== version.version) await makeLive(call, version);
    const change = before === version.version ? `stays at ${version.version}` : `${before} → ${version.version}`;
    lines.push(`  ${version.name}  ${change}`);
  }
  const absent = names.filter((name) => !release.versions.some((version) => version.name === name));
  for (const name of absent) lines.push(`  ${name}  stays: the release did not have it`);
  return {
    kind: 'moved',
    lines: [
      `${stack} answers with ${release.name}, released on ${release.publishedAt.slice(0, 10)}:`,
      ...lines,
      `Data stays as it is. Pages follow within five minutes. Forward again: a newer deployment, or --to ${newest}.`,
    ],
  };
}
