import type { Report, Revision } from './report.js';

/**
 * The largest number of revisions in a head. Every request reads the head, and forms that save by themselves would make
 * it grow for ever. If a request is repeated after that many others, the revisions themselves show that it was filed.
 */
export const MOST_TOKENS = 200;

export const withToken = (tokens: readonly string[], token: string): string[] => [...tokens, token].slice(-MOST_TOKENS);

/**
 * The revisions that count, oldest first: those in the head, and before them the revisions that each was based on. A
 * revision that lost against another is in neither, because only the winner was built upon.
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

/** Loaded revisions do not say what they were based on. They had no rivals, so all of them count. */
const loadedBefore = (revision: Revision, written: readonly Revision[]): Revision[] =>
  written
    .filter(({ filing, at, token }) => !filing && at <= revision.at && token !== revision.token)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
