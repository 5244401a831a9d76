/** The question of the page about certainty: its heading, and the link to it. */
export const CERTAINTY_QUESTION = { vi: 'Thứ hạng này chắc đến đâu?', en: 'How sure is this ranking?' };
