import type { Branch } from './tree.js';

/**
 * A branch and all branches below it, each once and after those below it, without recursion: a tree may be deeper than
 * the stack. What `isKnown` says has been seen already is left out with everything below it.
 */
export function branchesBottomUp(root: Branch, isKnown: (node: Branch) => boolean = () => false): Branch[] {
  const ordered = new Set<Branch>();
  const waiting: { readonly node: Branch; readonly isOpened: boolean }[] = [{ node: root, isOpened: false }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, isOpened } = next;
    if (isOpened) ordered.add(node);
    if (isOpened || ordered.has(node) || isKnown(node)) continue;
    waiting.push({ node, isOpened: true });
    for (const part of node.parts) if (part.kind === 'branch') waiting.push({ node: part, isOpened: false });
  }
  return [...ordered];
}
