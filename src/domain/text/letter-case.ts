/** With a capital at the start: a phrase of the middle of a sentence as a label or at the start of one. */
export const capitalised = (text: string): string => text.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase('vi'));
