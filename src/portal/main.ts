import { keepPlace, keepPlacesOnLeaving, restorePlace } from './shell/place.js';
import { listenToPreferences } from './shell/preference-buttons.js';
import { shownLanguage } from './shell/preferences.js';

// Public pages are documents that the service has rendered; what stands here improves elements of them that have names.
// Whatever is larger is fetched when an element needs it.

/** Put in by the build: the address of the script that has the pages for officials (`officials.tsx`). */
declare const OFFICIAL_SCRIPT: string;

/** Ignores a script that cannot be loaded, because every element works without scripts. */
const ignored = (): void => {};

/** Narrower than this a page of many tables is a long way to scroll. */
const NARROW = '(max-width: 47.99rem)';

/** Parts that can be folded (`data-fold`): open on a wide screen, folded on a telephone, and always open on paper. */
function foldOnTelephones(): void {
  const set = (open: boolean): void => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('details[data-fold]')) fold.open = open;
  };
  if (window.matchMedia(NARROW).matches) set(false);
  window.addEventListener('beforeprint', () => set(true));
}

/** Suggestions below a field (`data-find`) and a filter over rows (`data-filter`), when the field is first used. */
function listenToFields(): void {
  const improve = (target: EventTarget | null): void => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.dataset.find !== undefined)
      void import('./search/suggest.js').then(({ suggest }) => suggest(target, shownLanguage(), keepPlace), ignored);
    if (target.dataset.filter)
      void import('./search/filter-rows.js').then(({ filterRows }) => filterRows(target), ignored);
  };
  document.addEventListener('focusin', ({ target }) => improve(target));
  // A fast reader may already be in the field.
  improve(document.activeElement);
}

/** Tools of pictures, once a picture is seen; pages for officials show theirs later. */
function watchPictures(): void {
  const seen = new IntersectionObserver((places) => {
    if (!places.some(({ isIntersecting }) => isIntersecting)) return;
    seen.disconnect();
    added.disconnect();
    void import('./chart-tools/chart-tools.js').then(({ equipPictures }) => equipPictures(), ignored);
  });
  const look = (): void => {
    for (const figure of document.querySelectorAll('figure.figure')) seen.observe(figure);
  };
  const added = new MutationObserver(look);
  added.observe(document.body, { childList: true, subtree: true });
  look();
}

function improvePage(): void {
  listenToPreferences(() => window.localStorage);
  foldOnTelephones();
  // A form with `data-sends` is sent as soon as the reader chooses.
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement) || target.form?.dataset.sends === undefined) return;
    keepPlace();
    target.form.submit();
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-print]')) window.print();
  });
  keepPlacesOnLeaving();
  restorePlace();
  const place = document.querySelector<HTMLElement>('[data-map]');
  if (place) void import('./map/show-map.js').then(({ showMap }) => showMap(place, shownLanguage())).catch(ignored);
}

/** The public loads nothing of what only officials need, so their pages are another script. */
async function startForOfficials(frame: HTMLElement): Promise<void> {
  await import(OFFICIAL_SCRIPT).catch(() => {
    frame.textContent = frame.dataset.frame ?? '';
  });
}

/** The frame of officials says what it shows where their script cannot be fetched. */
const frame = document.querySelector<HTMLElement>('[data-frame]');
if (frame) void startForOfficials(frame);
else improvePage();
listenToFields();
watchPictures();
