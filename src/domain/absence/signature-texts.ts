import type { Text } from '../text/text.js';

/** The lines above the signatory's name in a commune's report (Decree 30/2020/NĐ-CP, Art. 13). */
export const SIGNATURE_TEXTS = {
  COMMITTEE: [{ vi: 'TM. ỦY BAN NHÂN DÂN', en: "FOR THE PEOPLE'S COMMITTEE" }],
  CHAIRMAN: [{ vi: 'CHỦ TỊCH', en: 'CHAIRPERSON' }],
  DEPUTY: [
    { vi: 'KT. CHỦ TỊCH', en: 'FOR THE CHAIRPERSON' },
    { vi: 'PHÓ CHỦ TỊCH', en: 'VICE-CHAIRPERSON' },
  ],
  AUTHORISED: [{ vi: 'TUQ. CHỦ TỊCH', en: 'BY AUTHORITY OF THE CHAIRPERSON' }],
} as const satisfies Record<string, readonly Text[]>;

export const authorisedBy = (number: string): Text => ({
  vi: `(Văn bản ủy quyền số ${number})`,
  en: `(Authorisation no. ${number})`,
});

/** Sentences for a substitute of the chairman about the signature in print, as words inside a sentence. */
export const SIGNATURE_SENTENCES = {
  DEPUTY: (name: string): Text => ({
    vi: `bản in ghi “KT. CHỦ TỊCH, PHÓ CHỦ TỊCH” và họ tên ${name}`,
    en: `the printed form is signed “FOR THE CHAIRPERSON, VICE-CHAIRPERSON” with the name ${name}`,
  }),
  AUTHORISED: (name: string, number: string): Text => ({
    vi: `bản in ghi “TUQ. CHỦ TỊCH” theo văn bản ủy quyền số ${number} và họ tên ${name}`,
    en: `the printed form is signed “BY AUTHORITY OF THE CHAIRPERSON” under authorisation no. ${number} with the name ${name}`,
  }),
  OPEN: {
    vi: 'chỗ ký trên bản in để trống, vì người thay không phải là Phó Chủ tịch và chưa có văn bản ủy quyền',
    en: 'the signature block is printed blank, because the substitute is not a Vice-Chairperson and has no written authorisation',
  },
} as const;
