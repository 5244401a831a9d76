import { domainName } from '../../domain/text/contract-code.js';
import type { Language, Text } from '../../domain/text/text.js';
import type { Context } from '../context.js';
import type { Language as AskedLanguage } from '../generated/types.js';

export type LanguageArguments = { readonly lang?: AskedLanguage | null };

/** The language of the argument, else the language of the request. */
export const chosenLanguage = ({ lang }: LanguageArguments, { language }: Pick<Context, 'language'>): Language =>
  lang ? domainName(lang) : language;

export const inLanguage = (text: Text, args: LanguageArguments, context: Pick<Context, 'language'>): string =>
  text[chosenLanguage(args, context)];

export const inLanguageIfAny = (
  text: Text | null | undefined,
  args: LanguageArguments,
  context: Pick<Context, 'language'>,
): string | null => (text ? inLanguage(text, args, context) : null);

/** The resolver of a name or a sentence: its text in the chosen language. Null for a text that does not exist. */
export const said =
  <Parent, Said extends Text | null | undefined>(textOf: (parent: Parent, context: Context) => Said) =>
  (parent: Parent, args: LanguageArguments, context: Context) =>
    inLanguageIfAny(textOf(parent, context), args, context) as Said extends Text ? string : string | null;
