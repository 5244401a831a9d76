/** A text that people read, in both languages of the service. Vietnamese is the default everywhere. */
export type Text = { readonly vi: string; readonly en: string };

export type Language = 'vi' | 'en';
