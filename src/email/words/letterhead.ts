import { lowerFirst } from '../../domain/indicator/texts.js';
import type { Letterhead } from '../../domain/settings/scope-settings.js';
import { capitalised } from '../../domain/text/letter-case.js';
import { listed } from './names.js';

/** A scope's letterhead in the words of one language. The sentences of a letter are made with it. */
export type LetterheadWords = {
  readonly authority: string;
  readonly office: string;
  readonly place: string;
  /** A sentence that names whom to ask, with office and telephone number. Empty where the reader is that person. */
  asking(sentence: (contact: string) => string): string;
  /** The sentence about help. @param canBeExtended the letter is about a deadline that an extension can still move */
  help(canBeExtended: boolean): string;
  /** Whether the scope names a legal basis. */
  readonly hasLegalBasis: boolean;
  /** The clause after the legal basis, or alone if the scope has none: "Căn cứ Nghị định …, báo cáo …". */
  under(clause: string): string;
  /** The same for a due day: the decree gives the regime, and a local document or the authority sets the day. */
  dueUnder(clause: string): string;
  /** The legal basis of the reports behind a ranking: "Trên cơ sở báo cáo của các đơn vị theo Nghị định …, Hệ thống …". */
  fromReports(sentence: string): string;
};

/** @param isToContact the reader is whom the letterhead names for questions */
export function letterheadVi(letterhead: Letterhead, isToContact = false): LetterheadWords {
  const { authority, office, place, contactName, contactPhone, legalBasis, deadlineBasis } = letterhead;
  const hasLegalBasis = legalBasis.length > 0;
  const decrees = listed(
    legalBasis.map(({ vi }) => vi),
    'và',
  );
  const asking: LetterheadWords['asking'] = (sentence) =>
    isToContact ? '' : sentence(`đồng chí ${contactName}, ${office.vi}, điện thoại ${contactPhone}`);
  return {
    authority: authority.vi,
    office: office.vi,
    place: place.vi,
    asking,
    help: (canBeExtended) =>
      asking(
        (contact) =>
          `Nếu có khó khăn, vướng mắc${canBeExtended ? ' hoặc cần gia hạn' : ''}, đề nghị liên hệ ${contact}, để được hướng dẫn.`,
      ),
    hasLegalBasis,
    under: (clause) => (hasLegalBasis ? `Căn cứ ${decrees}, ${clause}` : capitalised(clause)),
    dueUnder(clause) {
      const day = deadlineBasis
        ? `thời hạn quy định tại ${deadlineBasis.vi}`
        : `theo thời hạn do ${authority.vi} quy định`;
      if (hasLegalBasis) return `Căn cứ ${decrees} và ${day}, ${clause}`;
      return deadlineBasis ? `Căn cứ ${day}, ${clause}` : `${capitalised(day)}, ${clause}`;
    },
    fromReports: (sentence) =>
      hasLegalBasis ? `Trên cơ sở báo cáo của các đơn vị theo ${decrees}, ${sentence}` : sentence,
  };
}

export function letterheadEn(letterhead: Letterhead, isToContact = false): LetterheadWords {
  const { authority, office, place, contactName, contactPhone, legalBasis, deadlineBasis } = letterhead;
  const hasLegalBasis = legalBasis.length > 0;
  const decrees = listed(
    legalBasis.map(({ en }) => en),
    'and',
  );
  const under = (clause: string) => (hasLegalBasis ? `Under ${decrees}, ${clause}` : capitalised(clause));
  const asking: LetterheadWords['asking'] = (sentence) =>
    isToContact ? '' : sentence(`${contactName}, ${office.en}, telephone ${contactPhone}`);
  return {
    authority: authority.en,
    office: office.en,
    place: place.en,
    asking,
    help: (canBeExtended) =>
      asking(
        (contact) =>
          `If you have any difficulty${canBeExtended ? ', or need an extension' : ''}, please contact ${contact}.`,
      ),
    hasLegalBasis,
    under,
    dueUnder(clause) {
      const day = `the deadline set ${deadlineBasis ? `in ${deadlineBasis.en}` : `by the ${authority.en}`}`;
      return hasLegalBasis ? `Under ${decrees} and ${day}, ${clause}` : `Under ${day}, ${clause}`;
    },
    fromReports: (sentence) =>
      hasLegalBasis ? `Based on the reports that communes submit under ${decrees}, ${lowerFirst(sentence)}` : sentence,
  };
}
