import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../domain/text/text.js';

/** A fault found by the service, as every payload of the API returns it. */
export type FormFault = {
  readonly path: readonly string[];
  readonly message: string;
};

type FormContext = {
  /** The prefix of every field's id, because several forms of a page have fields of the same name. */
  readonly id: string;
  readonly faults: readonly FormFault[];
  /** The language of typed numbers. */
  readonly language: Language;
};

export const FormFields = createContext<FormContext>({ id: 'form', faults: [], language: 'vi' });

export const fieldId = (form: string, name: string): string => `${form}-${name.split('.').join('-')}`;

/** Whether a fault belongs to a field. `legalBasis.0.vi` belongs to `legalBasis` too. */
export const isAt = ({ path }: FormFault, name: string): boolean => `${path.join('.')}.`.startsWith(`${name}.`);

/** The id of a field, and the faults that the service found in it. */
export function useFieldPlace(name: string) {
  const { id, faults } = useContext(FormFields);
  return {
    id: fieldId(id, name),
    faults: faults.filter((fault) => isAt(fault, name)).map(({ message }) => message),
  };
}
