/**
 * What has happened to a subject, oldest first, kept in the item that holds it: an entry names one record. A record that
 * no trail lists never happened, and mine won ⇔ my token is in the trail, whatever happened since.
 */
export type Trail = readonly TrailEntry[];

/** `<token>#<state of the item that the change was based on>`: each try of a request that found another state writes a record of its own. */
export type TrailEntry = string;

export const trailEntry = (token: string, basis: number): TrailEntry => `${token}#${basis}`;

const tokenOf = (entry: TrailEntry): string => entry.slice(0, entry.lastIndexOf('#'));

/** The revision of a subject: the token of its last change. */
export const revisionOf = (trail: Trail): string | null => {
  const last = trail.at(-1);
  return last === undefined ? null : tokenOf(last);
};

export const entryIn = (trail: Trail, token: string): TrailEntry | undefined =>
  trail.find((entry) => tokenOf(entry) === token);
