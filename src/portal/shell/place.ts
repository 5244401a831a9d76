/** Where a reader was on a page: how far down, what was unfolded, what was typed to filter a list. */
type Place = { readonly y: number; readonly open: readonly number[]; readonly filters: readonly string[] };

const folds = () => [...document.querySelectorAll<HTMLDetailsElement>('main details')];
const filters = () => [...document.querySelectorAll<HTMLInputElement>('main [data-filter]')];

/** Called before another page is opened, so that going back finds the same place. */
export function keepPlace(): void {
  const open = folds().flatMap((fold, i) => (fold.open ? [i] : []));
  const place: Place = { y: window.scrollY, open, filters: filters().map(({ value }) => value) };
  history.replaceState(place, '');
}

/** The place in the entry of the history that is open now. False where the reader is here for the first time. */
export function restorePlace(): boolean {
  const place = history.state as Place | null;
  if (!place) return false;
  for (const [i, fold] of folds().entries()) fold.open = place.open.includes(i);
  for (const [i, filter] of filters().entries()) {
    filter.value = place.filters[i] ?? '';
    // Bubbles to the script that filters.
    if (filter.value !== '') filter.dispatchEvent(new Event('focusin', { bubbles: true }));
  }
  window.scrollTo(0, place.y);
  // Whoever loads the page anew is where the browser says.
  history.replaceState(null, '');
  return true;
}
