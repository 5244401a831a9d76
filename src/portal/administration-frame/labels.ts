/** Labels of one enum, as the API answers them. */
export type EnumLabels = readonly { readonly value: string; readonly label: string }[] | null;

/** How a value of an enum is called; the value itself where the service has no word for it. */
export const enumLabel = (labels: EnumLabels, value: string): string =>
  labels?.find((entry) => entry.value === value)?.label ?? value;

/** Every value of an enum, to choose from. */
export const choicesIn = (labels: EnumLabels): readonly { readonly value: string; readonly label: string }[] =>
  labels ?? [];
