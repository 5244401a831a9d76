/** A reader's place on a page: scroll position, unfolded parts, filters of lists, and the used link. */
type Place = {
  readonly y: number;
  readonly open: readonly number[];
  readonly filters: readonly string[];
  readonly link: string | null;
};

/** The folded parts of the page, without those that scripts add later (`.tools`, a map). */
const folds = () =>
  [...document.querySelectorAll<HTMLDetailsElement>('main details')].filter(
    (fold) => !fold.closest('.tools, [data-map]'),
  );
const filters = () => [...document.querySelectorAll<HTMLInputElement>('main [data-filter]')];

/** Called before another page is opened, so that going back finds the same place. */
export function keepPlace(): void {
  const place: Place = {
    y: window.scrollY,
    open: folds().flatMap((fold, i) => (fold.open ? [i] : [])),
    filters: filters().map(({ value }) => value),
    link: document.activeElement?.getAttribute('href') ?? null,
  };
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
  const links = document.querySelectorAll<HTMLAnchorElement>('main a');
  const link = [...links].find((each) => each.getAttribute('href') === place.link);
  link?.focus({ preventScroll: true });
  window.scrollTo(0, place.y);
  forgetPlace();
  return true;
}

/** Forgets the place. After a reload the browser decides the place. */
const forgetPlace = (): void => history.replaceState(null, '');

/** Keeps the place when a link leads to another document. */
export function keepPlacesOnLeaving(): void {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a[href]:not([download])')) keepPlace();
  });
  document.addEventListener('submit', keepPlace);
  // A browser may have kept the whole page.
  window.addEventListener('pageshow', ({ persisted }) => persisted && forgetPlace());
}
