import type { Letterhead } from '../../domain/settings/scope-settings.js';
import { DEMONSTRATION_CONTACT, LETTERHEAD, UNNAMED_CONTACT } from './texts.js';

/** The address of the pages in letters until the real one is known. */
export const SEEDED_APP_URL = 'https://xaso.example';

export const seededLetterhead = (demonstration: boolean): Letterhead => ({
  ...LETTERHEAD,
  ...(demonstration ? DEMONSTRATION_CONTACT : UNNAMED_CONTACT),
  appUrl: SEEDED_APP_URL,
});
