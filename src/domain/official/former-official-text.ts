import type { Language } from '../text/text.js';

/** Stored instead of the name of a person whose data was erased. Role and unit stay. */
export const FORMER_OFFICIAL = 'Người đã rời Hệ thống';

const IN_ENGLISH = 'Somebody who has left the system';

/** A text with such names in the reader's language. The stored name is Vietnamese. */
export const readFormerOfficials = (text: string, language: Language | undefined): string =>
  language === 'en' ? text.replaceAll(FORMER_OFFICIAL, IN_ENGLISH) : text;
