/** Narrower than this a page of many tables is a long way to scroll. */
const NARROW = '(max-width: 47.99rem)';

/** Parts that can be folded (`data-fold`): open on a wide screen, folded on a telephone, and always open on paper. */
export function foldOnTelephones(): void {
  const set = (open: boolean): void => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('details[data-fold]')) fold.open = open;
  };
  if (window.matchMedia(NARROW).matches) set(false);
  window.addEventListener('beforeprint', () => set(true));
}
