/** A text that people read, in both languages of the service. Vietnamese is the default everywhere. */
export type Text = { readonly vi: string; readonly en: string };

export type Language = 'vi' | 'en';

/** The beginning of a text that is too long to be shown. */
export const cutTo = (most: number, text: string): string => (text.length > most ? `${text.slice(0, most)}…` : text);

/** The text that is written by the same rule in each language. */
export const inEachLanguage = (write: (language: Language) => string): Text => ({ vi: write('vi'), en: write('en') });

/** Texts one after the other, with the separator between them. */
export const joinedTexts = (texts: readonly Text[], separator = ', '): Text =>
  inEachLanguage((language) => texts.map((text) => text[language]).join(separator));

/** "a, b và c" */
export const listed = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;

/** Gives a phrase from the middle of a sentence its capital, for a label or the start of a sentence. */
export const capitalised = (text: string): string => text.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase('vi'));

export const capitalisedText = ({ vi, en }: Text): Text => ({ vi: capitalised(vi), en: capitalised(en) });
