/** A phrase from the middle of a sentence, with a capital: as a label, or at the start of a sentence. */
export const capitalised = (text: string): string => text.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase('vi'));
