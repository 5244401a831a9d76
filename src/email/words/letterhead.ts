import { lowerFirst } from '../../domain/indicator/texts.js';
import type { Letterhead } from '../../domain/settings/scope-settings.js';
import { capitalised, capitalisedText, type Text } from '../../domain/text/text.js';
import { allOf } from './names.js';

export type LetterheadWords = ReturnType<typeof letterheadWords>;

const NOTHING: Text = { vi: '', en: '' };

/** @param isToContact the letterhead names this reader for questions */
export function letterheadWords(letterhead: Letterhead, isToContact = false) {
  const { authority, office, place, contactName, contactPhone, legalBasis, deadlineBasis } = letterhead;
  const hasLegalBasis = legalBasis.length > 0;
  const decrees = allOf(legalBasis);
  /** A sentence that names the contact, with office and telephone number. Empty if the reader is the contact. */
  const asking = (sentence: (contact: Text) => Text): Text =>
    isToContact
      ? NOTHING
      : sentence({
          vi: `đồng chí ${contactName}, ${office.vi}, điện thoại ${contactPhone}`,
          en: `${contactName}, ${office.en}, telephone ${contactPhone}`,
        });
  return {
    authority,
    office,
    place,
    asking,
    /**
     * The sentence about help.
     * @param canBeExtended the letter is about a deadline that an extension can still move
     */
    help: (canBeExtended: boolean): Text =>
      asking((contact) => ({
        vi: `Nếu có khó khăn, vướng mắc${canBeExtended ? ' hoặc cần gia hạn' : ''}, đề nghị liên hệ ${contact.vi}, để được hướng dẫn.`,
        en: `If you have any difficulty${canBeExtended ? ', or need an extension' : ''}, please contact ${contact.en}.`,
      })),
    /** Whether the scope names a legal basis. */
    hasLegalBasis,
    /** The clause after the legal basis: "Căn cứ Nghị định …, báo cáo …". Without a legal basis, the clause alone. */
    under: (clause: Text): Text =>
      hasLegalBasis
        ? { vi: `Căn cứ ${decrees.vi}, ${clause.vi}`, en: `Under ${decrees.en}, ${clause.en}` }
        : capitalisedText(clause),
    /** The basis of a due day: the decree requires the report, and a local document or the authority sets the day. */
    dueUnder({ vi, en }: Text): Text {
      const dayVi = deadlineBasis
        ? `thời hạn quy định tại ${deadlineBasis.vi}`
        : `theo thời hạn do ${authority.vi} quy định`;
      const dayEn = `the deadline set ${deadlineBasis ? `in ${deadlineBasis.en}` : `by the ${authority.en}`}`;
      if (hasLegalBasis)
        return { vi: `Căn cứ ${decrees.vi} và ${dayVi}, ${vi}`, en: `Under ${decrees.en} and ${dayEn}, ${en}` };
      return { vi: `${deadlineBasis ? `Căn cứ ${dayVi}` : capitalised(dayVi)}, ${vi}`, en: `Under ${dayEn}, ${en}` };
    },
    /**
     * The legal basis of the reports behind a ranking: "Trên cơ sở báo cáo của các đơn vị theo Nghị định …, Hệ thống
     * …".
     */
    fromReports: (sentence: Text): Text =>
      hasLegalBasis
        ? {
            vi: `Trên cơ sở báo cáo của các đơn vị theo ${decrees.vi}, ${sentence.vi}`,
            en: `Based on the reports that communes submit under ${decrees.en}, ${lowerFirst(sentence.en)}`,
          }
        : sentence,
  };
}
