import { lowerFirst } from '../../domain/indicator/texts.js';
import type { Letterhead } from '../../domain/settings/scope-settings.js';
import { capitalised, listed } from './names.js';

/** "Căn cứ Nghị định …, báo cáo …": the clause after the legal basis, or alone if the scope has none. */
export const underVi = ({ legalBasis }: Letterhead, clause: string): string => {
  return legalBasis.length === 0 ? capitalised(clause) : `${named({ legalBasis })}, ${clause}`;
};

const named = ({ legalBasis }: Pick<Letterhead, 'legalBasis'>): string => {
  const names = legalBasis.map(({ vi }) => vi);
  return `Căn cứ ${listed(names, 'và')}`;
};

/**
 * The same with the basis of the due day. The decree sets the reporting regime; a local document or the authority sets
 * the day.
 */
export const dueUnderVi = (letterhead: Letterhead, clause: string): string => {
  const { authority, deadlineBasis, legalBasis } = letterhead;
  const day = deadlineBasis ? `thời hạn quy định tại ${deadlineBasis.vi}` : `theo thời hạn do ${authority.vi} quy định`;
  if (legalBasis.length > 0) return `${named(letterhead)} và ${day}, ${clause}`;
  return deadlineBasis ? `Căn cứ ${day}, ${clause}` : `${capitalised(day)}, ${clause}`;
};

/**
 * "Trên cơ sở báo cáo của các đơn vị theo Nghị định …, Hệ thống …": the legal basis of the reports behind a ranking.
 */
export const fromReportsVi = ({ legalBasis }: Letterhead, sentence: string): string => {
  const named = legalBasis.map(({ vi }) => vi);
  return named.length === 0 ? sentence : `Trên cơ sở báo cáo của các đơn vị theo ${listed(named, 'và')}, ${sentence}`;
};

/** "Under Decree …, the report …" */
export const underEn = ({ legalBasis }: Letterhead, clause: string): string => {
  const named = legalBasis.map(({ en }) => en);
  return named.length === 0 ? capitalised(clause) : `Under ${listed(named, 'and')}, ${clause}`;
};

export const dueUnderEn = (letterhead: Letterhead, clause: string): string => {
  const { authority, deadlineBasis, legalBasis } = letterhead;
  const day = deadlineBasis
    ? `by the deadline set in ${deadlineBasis.en}`
    : `by the deadline set by the ${authority.en}`;
  return legalBasis.length === 0 ? `${capitalised(day)}, ${clause}` : underEn(letterhead, `and ${day}, ${clause}`);
};

/** "From the reports that communes file under Decree …, the ranking …" */
export const fromReportsEn = ({ legalBasis }: Letterhead, sentence: string): string => {
  const named = legalBasis.map(({ en }) => en);
  return named.length === 0
    ? sentence
    : `From the reports that communes file under ${listed(named, 'and')}, ${lowerFirst(sentence)}`;
};
