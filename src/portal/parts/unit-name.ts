import { inSentence } from '../../domain/register/unit-text.js';

/** A unit with what is said of it today. What has a day of its own names the unit of that day beside it. */
export type NamedOnDay = { readonly onDay: { readonly name: string } | null };

/** The name that a unit has today, or had on its last day. */
export const unitName = ({ onDay }: NamedOnDay): string => onDay?.name ?? '';

/** The name of a unit inside a sentence. An English name does not begin with a Vietnamese kind and stays as it is. */
export const unitInSentence = (name: string): string => inSentence({ vi: name, en: name }).vi;
