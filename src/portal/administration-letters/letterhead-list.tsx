import type { JSX } from 'preact';
import type { Language, Text } from '../../domain/text/text.js';
import type { LetterRulesFragment } from '../generated/administration-letters.js';
import { LETTERHEAD_LABELS } from './forms-texts.js';

type Props = { readonly letterhead: LetterRulesFragment['letterhead']; readonly language: Language };

/** Who writes the letters, as it is. */
export function LetterheadList({ letterhead, language }: Props): JSX.Element {
  const isVietnamese = language === 'vi';
  const rows: readonly (readonly [Text, string])[] = [
    [LETTERHEAD_LABELS.authority, isVietnamese ? letterhead.authorityVi : letterhead.authorityEn],
    [LETTERHEAD_LABELS.office, isVietnamese ? letterhead.officeVi : letterhead.officeEn],
    [LETTERHEAD_LABELS.place, isVietnamese ? letterhead.placeVi : letterhead.placeEn],
    [LETTERHEAD_LABELS.contactName, letterhead.contactName],
    [LETTERHEAD_LABELS.contactPhone, letterhead.contactPhone],
    [LETTERHEAD_LABELS.senderName, letterhead.senderName],
    [LETTERHEAD_LABELS.appUrl, letterhead.appUrl],
  ];
  return (
    <dl class="terms">
      {rows.map(([name, value]) => (
        <div key={name.en}>
          <dt>{name[language]}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
