/** A unit with what is said of it on the day of the answer, which every answer about a unit has. */
export type NamedOnDay = { readonly onDay: { readonly name: string } | null };

/** The name that a unit has on the day of the answer. */
export const unitName = ({ onDay }: NamedOnDay): string => onDay?.name ?? '';
