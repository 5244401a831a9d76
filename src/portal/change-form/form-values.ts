/** What stands in the fields of a form. */
export type FormValues = {
  /** Without spaces around it. */
  text(name: string): string;
  /** Undefined for an empty field. */
  optional(name: string): string | undefined;
  /** Undefined for an empty field; what is no number is sent as it is not: `NaN` becomes a fault of the service. */
  number(name: string): number | undefined;
  isChecked(name: string): boolean;
  all(name: string): readonly string[];
};

/** Both ways of writing a decimal number are read: `0,5` and `0.5`. */
const numberOf = (text: string): number => Number(text.replace(',', '.'));

export function formValues(form: HTMLFormElement): FormValues {
  const data = new FormData(form);
  const text = (name: string): string => String(data.get(name) ?? '').trim();
  return {
    text,
    optional: (name) => text(name) || undefined,
    number: (name) => (text(name) === '' ? undefined : numberOf(text(name))),
    isChecked: (name) => data.has(name),
    all: (name) => data.getAll(name).map(String),
  };
}
