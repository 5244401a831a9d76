import type { Letterhead } from '../domain/scope-settings.js';
import { capitalised, listed } from './names.js';

/** "Căn cứ Nghị định …, báo cáo …": a clause behind the legal basis; alone where the scope names none. */
export const underVi = ({ legalBasis }: Letterhead, clause: string): string => {
  const named = legalBasis.map(({ vi }) => vi);
  return named.length === 0 ? capitalised(clause) : `Căn cứ ${listed(named, 'và')}, ${clause}`;
};

/** "Under Decree …, the report …" */
export const underEn = ({ legalBasis }: Letterhead, clause: string): string => {
  const named = legalBasis.map(({ en }) => en);
  return named.length === 0 ? capitalised(clause) : `Under ${listed(named, 'and')}, ${clause}`;
};
