import type { Language } from '../text/text.js';

/** What is stored in place of the name of somebody whose data was erased. Role and unit stay. */
export const FORMER_OFFICIAL = 'Người đã rời Hệ thống';

const IN_ENGLISH = 'Somebody who has left the system';

/** A name, or a text with names, as its reader understands it: what is stored is Vietnamese. */
export const readFormerOfficials = (text: string, language: Language | undefined): string =>
  language === 'en' ? text.replaceAll(FORMER_OFFICIAL, IN_ENGLISH) : text;
