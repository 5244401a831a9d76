import { inSentence } from '../../domain/register/unit-text.js';

/** The name of a unit inside a sentence. An English name does not begin with a Vietnamese kind and stays as it is. */
export const unitInSentence = (name: string): string => inSentence({ vi: name, en: name }).vi;
