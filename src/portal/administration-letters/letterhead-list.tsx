import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import type { LetterRulesFragment } from '../generated/administration-letters.js';
import { lettersWords } from './words.js';

type Props = { readonly letterhead: LetterRulesFragment['letterhead']; readonly language: Language };

/** Who writes the letters, as it is. */
export function LetterheadList({ letterhead, language }: Props): JSX.Element {
  const { fields } = lettersWords(language).letterhead;
  const isVietnamese = language === 'vi';
  const rows = [
    [fields.authority, isVietnamese ? letterhead.authorityVi : letterhead.authorityEn],
    [fields.office, isVietnamese ? letterhead.officeVi : letterhead.officeEn],
    [fields.place, isVietnamese ? letterhead.placeVi : letterhead.placeEn],
    [fields.contactName, letterhead.contactName],
    [fields.contactPhone, letterhead.contactPhone],
    [fields.senderName, letterhead.senderName],
    [fields.appUrl, letterhead.appUrl],
  ];
  return (
    <dl class="terms">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
