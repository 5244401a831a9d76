/** A text that people read, in both languages of the service. Vietnamese is the default everywhere. */
export type Text = { readonly vi: string; readonly en: string };

export type Language = 'vi' | 'en';

/** Texts one after the other, with the separator between them. */
export const joinedTexts = (texts: readonly Text[], separator: string): Text => ({
  vi: texts.map(({ vi }) => vi).join(separator),
  en: texts.map(({ en }) => en).join(separator),
});
