import type { Language, Text } from '../../domain/text/text.js';
import type { Context } from '../context.js';
import type { Language as AskedLanguage } from '../generated/types.js';

export const LANGUAGES: Readonly<Record<AskedLanguage, Language>> = { VI: 'vi', EN: 'en' };

export type LanguageArguments = { readonly lang?: AskedLanguage | null };

/** The language of the argument, else the language of the request. */
export const chosenLanguage = ({ lang }: LanguageArguments, { language }: Pick<Context, 'language'>): Language =>
  lang ? LANGUAGES[lang] : language;

export const inLanguage = (text: Text, args: LanguageArguments, context: Pick<Context, 'language'>): string =>
  text[chosenLanguage(args, context)];

export const inLanguageIfAny = (
  text: Text | null | undefined,
  args: LanguageArguments,
  context: Pick<Context, 'language'>,
): string | null => (text ? inLanguage(text, args, context) : null);
