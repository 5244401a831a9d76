import type { Report, Revision } from './report.js';

/**
 * A head names its latest revisions only: every request reads it, and an officer whose form saves by itself would make it
 * grow for ever. Of a request that is repeated after that many others, the revisions themselves say that it was filed.
 */
export const MOST_TOKENS = 200;

export const withToken = (tokens: readonly string[], token: string): string[] => [...tokens, token].slice(-MOST_TOKENS);

/**
 * The revisions that count, oldest first: those that the head names, and before them what each was based on. One that lost
 * against another is in neither, because only the winner was built upon.
 */
export function listedRevisions({ tokens }: Pick<Report, 'tokens'>, written: readonly Revision[]): Revision[] {
  const byToken = new Map(written.map((revision) => [revision.token, revision]));
  const listed = tokens.flatMap((token) => byToken.get(token) ?? []);
  if (tokens.length < MOST_TOKENS) return listed;
  const earlier: Revision[] = [];
  let oldest = listed[0];
  while (oldest?.filing) {
    const { basedOn } = oldest.filing;
    oldest = basedOn === null ? undefined : byToken.get(basedOn);
    if (oldest) earlier.push(oldest);
  }
  return [...(oldest ? loadedBefore(oldest, written) : []), ...earlier.toReversed(), ...listed];
}

/** What was loaded says nothing of what it was based on; nobody could lose against anybody then. */
const loadedBefore = (revision: Revision, written: readonly Revision[]): Revision[] =>
  written
    .filter(({ filing, at, token }) => !filing && at <= revision.at && token !== revision.token)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
