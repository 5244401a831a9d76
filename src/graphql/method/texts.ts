/** What the arguments of questions about indicators accept. */
export const METHOD_ARGUMENT_TEXTS = {
  year: { vi: 'một năm từ 2000 đến 2100', en: 'a year from 2000 to 2100' },
} as const;
