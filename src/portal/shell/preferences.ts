import type { Language } from '../../domain/text/text.js';

export const TEXT_SIZES = ['small', 'normal', 'large'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** A reader's preferences, stored on the device and never sent. The language is that of pages for officials. */
export type Preferences = {
  readonly size: TextSize;
  /** Undefined until the reader chooses: contrast is then what the device asks for. */
  readonly strongContrast: boolean | undefined;
  readonly language: Language;
};

export const DEFAULT_PREFERENCES: Preferences = { size: 'normal', strongContrast: undefined, language: 'vi' };

const KEY = 'xaso-preferences';

export type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

/** Reads the preferences from the device; the usual ones if the browser forbids it. */
export function keptPreferences(storage: () => Storage): Preferences {
  try {
    const kept = JSON.parse(storage().getItem(KEY) ?? '{}') as Partial<Record<keyof Preferences, unknown>>;
    return {
      size: TEXT_SIZES.find((size) => size === kept.size) ?? DEFAULT_PREFERENCES.size,
      strongContrast: typeof kept.strongContrast === 'boolean' ? kept.strongContrast : undefined,
      language: LANGUAGES.find((language) => language === kept.language) ?? DEFAULT_PREFERENCES.language,
    };
  } catch {
    return DEFAULT_PREFERENCES;
  }
}

export function keepPreferences(storage: () => Storage, preferences: Preferences): void {
  try {
    storage().setItem(KEY, JSON.stringify(preferences));
  } catch {
    // The choice holds until the page is closed.
  }
}

/** Attributes of the root element, by which the style sheet chooses sizes and colours. */
export function applyPreferences(root: HTMLElement, { size, strongContrast }: Preferences): void {
  root.dataset.size = size;
  if (strongContrast === undefined) delete root.dataset.contrast;
  else root.dataset.contrast = strongContrast ? 'strong' : 'normal';
}

/** The language in which the page stands now. */
export const shownLanguage = (): Language =>
  LANGUAGES.find((language) => language === document.documentElement.lang) ?? DEFAULT_PREFERENCES.language;
