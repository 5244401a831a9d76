import type { Branch } from './tree.js';

/**
 * A branch and all branches below it, each once, children first. No recursion: a tree may be deeper than the stack.
 * Branches for which `isKnown` is true are left out with everything below them.
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
