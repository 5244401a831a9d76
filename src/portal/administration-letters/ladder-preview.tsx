import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import { dayLabel } from '../../domain/time/texts.js';
import { type EnumLabels, enumLabel } from '../administration/labels.js';
import type { PreviewLadderQuery } from '../generated/administration-letters.js';
import { LetterSheet } from './letter-sheet.js';
import { lettersWords } from './words.js';

type Props = {
  readonly preview: NonNullable<PreviewLadderQuery['previewLadder']>;
  readonly recipients: EnumLabels;
  readonly language: Language;
  readonly letterLanguage: Language;
};

/** Days on which more or fewer letters would go, and the first letter under the new ladder. */
export function LadderPreview({ preview, recipients, language, letterLanguage }: Props): JSX.Element {
  const { letterhead, ladder } = lettersWords(language);
  const words = ladder.preview;
  const { changedDays, letter } = preview;
  return (
    <>
      {changedDays.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <table class="data stacked ladder-days">
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.day}</th>
              <th scope="col">{words.recipient}</th>
              <th scope="col">{words.before}</th>
              <th scope="col">{words.after}</th>
            </tr>
          </thead>
          <tbody>
            {changedDays.map(({ day, recipient, before, after }) => (
              <tr key={`${day} ${recipient}`}>
                <th scope="row">{dayLabel(day)[language]}</th>
                <td data-label={words.recipient}>{enumLabel(recipients, recipient)}</td>
                <td data-label={words.before}>{words.letters(before)}</td>
                <td data-label={words.after}>
                  <strong>{words.letters(after)}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {letter ? (
        <>
          <p>{words.of(dayLabel(letter.day)[language], letter.official.name, letter.official.unit.name)}</p>
          <LetterSheet letter={letter} language={letterLanguage} name={letterhead.letter} />
        </>
      ) : (
        <p>{letterhead.noLetter}</p>
      )}
    </>
  );
}
