import type { Language, Text } from '../../domain/text/text.js';
import type { Language as AskedLanguage } from '../generated/enums.js';

const LANGUAGES: Readonly<Record<AskedLanguage, Language>> = { VI: 'vi', EN: 'en' };

type Asked = { readonly lang: AskedLanguage };

export const inLanguage = (text: Text, { lang }: Asked): string => text[LANGUAGES[lang]];

export const inLanguageIfAny = (text: Text | null | undefined, asked: Asked): string | null =>
  text ? inLanguage(text, asked) : null;
