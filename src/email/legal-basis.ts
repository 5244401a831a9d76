import type { Letterhead } from '../domain/scope-settings.js';
import { capitalised, inSentence, listed } from './names.js';

/** "Căn cứ Nghị định …, báo cáo …": a clause behind the legal basis; alone where the scope names none. */
export const underVi = ({ legalBasis }: Letterhead, clause: string): string => {
  const named = legalBasis.map(({ vi }) => vi);
  return named.length === 0 ? capitalised(clause) : `Căn cứ ${listed(named, 'và')}, ${clause}`;
};

/** "Trên cơ sở báo cáo của các đơn vị theo Nghị định …, Hệ thống …": of a ranking, which is made of what is reported by that right. */
export const fromReportsVi = ({ legalBasis }: Letterhead, sentence: string): string => {
  const named = legalBasis.map(({ vi }) => vi);
  return named.length === 0 ? sentence : `Trên cơ sở báo cáo của các đơn vị theo ${listed(named, 'và')}, ${sentence}`;
};

/** "Under Decree …, the report …" */
export const underEn = ({ legalBasis }: Letterhead, clause: string): string => {
  const named = legalBasis.map(({ en }) => en);
  return named.length === 0 ? capitalised(clause) : `Under ${listed(named, 'and')}, ${clause}`;
};

/** "From the reports that communes file under Decree …, the ranking …" */
export const fromReportsEn = ({ legalBasis }: Letterhead, sentence: string): string => {
  const named = legalBasis.map(({ en }) => en);
  return named.length === 0
    ? sentence
    : `From the reports that communes file under ${listed(named, 'and')}, ${inSentence(sentence)}`;
};
