import type { Branch } from './tree.js';

/**
 * A branch and all branches below it, each once, children first. No recursion, because a tree may be deeper than the
 * stack. @param isKnown leaves out a branch with everything below it
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
