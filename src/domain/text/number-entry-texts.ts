import type { Language, Text } from './text.js';

/** An official would write a number of thousands like this. */
const EXAMPLE: Readonly<Record<Language, string>> = { vi: '1.234 hoặc 1.234,56', en: '1,234 or 1,234.56' };

/** @param language the one in which numbers are written */
export const notANumberText = (value: string, language: Language): Text => ({
  vi: `"${value}" không phải là số; cách viết số: ${EXAMPLE[language]}.`,
  en: `"${value}" is not a number; numbers are written ${EXAMPLE[language]}.`,
});
