/** Gives a phrase from the middle of a sentence its capital, for a label or the start of a sentence. */
export const capitalised = (text: string): string => text.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase('vi'));
