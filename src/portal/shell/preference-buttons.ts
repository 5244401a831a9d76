import type { Language } from '../../domain/text/text.js';
import {
  applyPreferences,
  keepPreferences,
  keptPreferences,
  type Preferences,
  type Storage,
  TEXT_SIZES,
} from './preferences.js';

/** The choices of display in the band: buttons are pressed as the device remembers, and change how pages are shown. */
export function listenToPreferences(storage: () => Storage): void {
  const show = ({ size, strongContrast }: Preferences): void => {
    for (const button of document.querySelectorAll<HTMLElement>('[data-size-choice], [data-contrast-choice]')) {
      const { sizeChoice } = button.dataset;
      button.setAttribute(
        'aria-pressed',
        `${sizeChoice === undefined ? strongContrast === true : sizeChoice === size}`,
      );
    }
  };
  show(keptPreferences(storage));
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('.display > *') : null;
    if (!button) return;
    const kept = keptPreferences(storage);
    const { sizeChoice, contrastChoice } = button.dataset;
    const size = TEXT_SIZES.find((each) => each === sizeChoice) ?? kept.size;
    const strongContrast = contrastChoice === undefined ? kept.strongContrast : !kept.strongContrast;
    // The link to the other language: pages for officials open in it.
    const language = (button.getAttribute('hreflang') ?? kept.language) as Language;
    const chosen = { ...kept, size, strongContrast, language };
    keepPreferences(storage, chosen);
    applyPreferences(document.documentElement, chosen);
    show(chosen);
  });
}
