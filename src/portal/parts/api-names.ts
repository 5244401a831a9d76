import { inSentence } from '../../domain/register/unit-text.js';

type Labelled<Key extends string> = readonly ({ readonly value: string } & Readonly<Record<Key, string>>)[] | null;

/** The word of the API for a value of an enum, in the language `key`; the value itself where it has none. */
export const labelIn = <Key extends string>(labels: Labelled<Key>, value: string, key: Key): string =>
  labels?.find((label) => label.value === value)?.[key] ?? value;

/** Labels of one enum in the language of the page, as the API answers them. */
export type EnumLabels = Labelled<'label'>;

/** The label of an enum's value in the language of the page. */
export const enumLabel = (labels: EnumLabels, value: string): string => labelIn(labels, value, 'label');

/** A unit with what is said of it today. What has a day of its own names the unit of that day beside it. */
export type NamedOnDay = { readonly onDay: { readonly name: string } | null };

/** The name that a unit has today, or had on its last day. */
export const unitName = ({ onDay }: NamedOnDay): string => onDay?.name ?? '';

/** The name of a unit inside a sentence. An English name does not begin with a Vietnamese kind and stays as it is. */
export const unitInSentence = (name: string): string => inSentence({ vi: name, en: name }).vi;
