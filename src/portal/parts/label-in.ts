import type { Language, Text } from '../../domain/text/text.js';

type Labelled = readonly ({ readonly value: string } & Text)[] | null;

/** The word of the API for a value of an enum; the value itself where it has none. */
export const labelIn = (labels: Labelled, value: string, language: Language): string =>
  labels?.find((label) => label.value === value)?.[language] ?? value;

/** Labels of one enum, as the API answers them. */
export type EnumLabels = readonly { readonly value: string; readonly label: string }[] | null;

/** The label of an enum's value; the value itself if the service has no label for it. */
export const enumLabel = (labels: EnumLabels, value: string): string =>
  labels?.find((entry) => entry.value === value)?.label ?? value;
