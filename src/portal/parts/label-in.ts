type Labelled<Key extends string> = readonly ({ readonly value: string } & Readonly<Record<Key, string>>)[] | null;

/** The word of the API for a value of an enum, in the language `key`; the value itself where it has none. */
export const labelIn = <Key extends string>(labels: Labelled<Key>, value: string, key: Key): string =>
  labels?.find((label) => label.value === value)?.[key] ?? value;

/** Labels of one enum in the language of the page, as the API answers them. */
export type EnumLabels = Labelled<'label'>;

/** The label of an enum's value in the language of the page. */
export const enumLabel = (labels: EnumLabels, value: string): string => labelIn(labels, value, 'label');
