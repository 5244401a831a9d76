import type { Language, Text } from '../../domain/text/text.js';
import type { Language as AskedLanguage } from '../generated/types.js';

export const LANGUAGES: Readonly<Record<AskedLanguage, Language>> = { VI: 'vi', EN: 'en' };

type LanguageArguments = { readonly lang: AskedLanguage };

export const inLanguage = (text: Text, { lang }: LanguageArguments): string => text[LANGUAGES[lang]];

export const inLanguageIfAny = (text: Text | null | undefined, args: LanguageArguments): string | null =>
  text ? inLanguage(text, args) : null;
