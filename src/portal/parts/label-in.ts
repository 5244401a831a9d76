import type { Language, Text } from '../../domain/text/text.js';

type Labelled = readonly ({ readonly value: string } & Text)[] | null;

/** The word of the API for a value of an enum; the value itself where it has none. */
export const labelIn = (labels: Labelled, value: string, language: Language): string =>
  labels?.find((label) => label.value === value)?.[language] ?? value;
