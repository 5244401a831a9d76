import { isAtOrBelow, type UnitId, type UnitPath } from '../register/unit.js';

/** An entry of a scope in the settings that cannot be read. The scope is silent: no other scope takes its place. */
export type UnreadableScope = {
  /** What logs and errors call the scope. */
  readonly item: string;
  readonly problem: string;
  /** Both are null where the entry does not even say which scope it is. */
  readonly scope: UnitId | null;
  readonly path: UnitPath | null;
  /** Place of the scope among all scopes and its stored content, so that a write of the settings puts it back unchanged. */
  readonly place: number;
  readonly stored: unknown;
};

type WithUnreadable = { readonly unreadable?: readonly UnreadableScope[] | undefined };

const stepsIn = (path: UnitPath): number => (path === '' ? 0 : path.split('/').length);

/** How deep the scope lies in a path; undefined where the path is not inside it. Paths are made of the ids of units. */
function depthIn(path: UnitPath, { scope, path: own }: UnreadableScope): number | undefined {
  if (own !== null) return isAtOrBelow(path, own) ? stepsIn(own) : undefined;
  const place = scope === null ? -1 : path.split('/').indexOf(scope);
  return place < 0 ? undefined : place + 1;
}

/** The unreadable scope around a unit that lies deeper than a readable one; the readable one must not answer for the unit. */
export const unreadableInside = (
  { unreadable = [] }: WithUnreadable,
  path: UnitPath,
  readable: UnitPath | undefined,
): UnreadableScope | undefined =>
  unreadable.find((scope) => (depthIn(path, scope) ?? -1) > (readable === undefined ? -1 : stepsIn(readable)));

export const unreadableScope = ({ unreadable = [] }: WithUnreadable, id: UnitId): UnreadableScope | undefined =>
  unreadable.find(({ scope, path }) => scope === id || (scope === null && path?.split('/').at(-1) === id));
