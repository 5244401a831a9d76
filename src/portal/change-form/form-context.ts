import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../domain/text/text.js';

/** A fault that the service finds, as every payload of the API tells it. */
export type FormFault = {
  readonly path: readonly string[];
  readonly message: string;
};

export type FormContext = {
  /** Begins the id of every field: several forms of a page have fields of the same name. */
  readonly id: string;
  readonly faults: readonly FormFault[];
  /** In which numbers are typed. */
  readonly language: Language;
};

export const FormFields = createContext<FormContext>({ id: 'form', faults: [], language: 'vi' });

export type FieldPlace = { readonly id: string; readonly faults: readonly string[] };

export const fieldId = (form: string, name: string): string => `${form}-${name.split('.').join('-')}`;

/** Whether a fault belongs to a field: `legalBasis.0.vi` belongs to `legalBasis` too. */
export const isAt = ({ path }: FormFault, name: string): boolean => `${path.join('.')}.`.startsWith(`${name}.`);

/** Where a field stands, and what the service found wrong with it. */
export function useFieldPlace(name: string): FieldPlace {
  const { id, faults } = useContext(FormFields);
  return {
    id: fieldId(id, name),
    faults: faults.filter((fault) => isAt(fault, name)).map(({ message }) => message),
  };
}
