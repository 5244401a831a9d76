import { isAtOrBelow, type UnitId, type UnitPath } from '../register/unit.js';

/** An unreadable scope in the settings. No other scope replaces it, so nothing is sent for it. */
export type UnreadableScope = {
  /** The name of the scope in logs and errors. */
  readonly item: string;
  readonly problem: string;
  /** Scope and path; both null if the entry does not even name its scope. */
  readonly scope: UnitId | null;
  readonly path: UnitPath | null;
  /** The position among all scopes and the stored content, so that writing the settings puts it back unchanged. */
  readonly place: number;
  readonly stored: unknown;
};

type WithUnreadable = { readonly unreadable?: readonly UnreadableScope[] | undefined };

const stepsIn = (path: UnitPath): number => (path === '' ? 0 : path.split('/').length);

/** The number of steps from the root to the scope on a path; undefined if the path is not inside the scope. */
function depthIn(path: UnitPath, { scope, path: own }: UnreadableScope): number | undefined {
  if (own !== null) return isAtOrBelow(path, own) ? stepsIn(own) : undefined;
  const place = scope === null ? -1 : path.split('/').indexOf(scope);
  return place < 0 ? undefined : place + 1;
}

/** An unreadable scope around a unit, deeper than a readable one, which must not decide for the unit. */
export const unreadableInside = (
  { unreadable = [] }: WithUnreadable,
  path: UnitPath,
  readable: UnitPath | undefined,
): UnreadableScope | undefined =>
  unreadable.find((scope) => (depthIn(path, scope) ?? -1) > (readable === undefined ? -1 : stepsIn(readable)));

export const unreadableScope = ({ unreadable = [] }: WithUnreadable, id: UnitId): UnreadableScope | undefined =>
  unreadable.find(({ scope, path }) => scope === id || (scope === null && path?.split('/').at(-1) === id));
