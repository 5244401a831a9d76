import type { Letterhead } from '../../domain/settings/scope-settings.js';
import { DEMONSTRATION_CONTACT, LETTERHEAD, UNNAMED_CONTACT } from './texts.js';

export const seededLetterhead = (demonstration: boolean): Letterhead => ({
  ...LETTERHEAD,
  ...(demonstration ? DEMONSTRATION_CONTACT : UNNAMED_CONTACT),
  appUrl: 'https://xaso.example',
});
