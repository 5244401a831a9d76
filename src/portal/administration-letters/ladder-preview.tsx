import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import { dayLabel } from '../../domain/time/texts.js';
import type { PreviewLadderQuery } from '../generated/administration-letters.js';
import { type EnumLabels, enumLabel, unitInSentence, unitName } from '../parts/api-names.js';
import { PageTable } from '../parts/page-table.js';
import { useWords } from '../shell/page-context.js';
import { LetterSheet } from './letter-sheet.js';
import { lettersWords } from './texts.js';

type Props = {
  readonly preview: NonNullable<PreviewLadderQuery['answer']>;
  readonly recipients: EnumLabels;
  readonly letterLanguage: Language;
};

type ChangedDay = Props['preview']['changedDays'][number];

const changesByRecipient = (days: readonly ChangedDay[]): readonly (readonly [string, readonly ChangedDay[]])[] =>
  [...new Set(days.map(({ recipient }) => recipient))].map(
    (recipient) => [recipient, days.filter((day) => day.recipient === recipient)] as const,
  );

/** The changes for one kind of recipient: the sum, with the single days folded below it. */
function RecipientDays({ name, days }: { readonly name: string; readonly days: readonly ChangedDay[] }): JSX.Element {
  const [{ ladder }, language] = useWords(lettersWords);
  const words = ladder.preview;
  const sum = (of: 'before' | 'after') => days.reduce((count, day) => count + day[of], 0);
  return (
    <details class="group ladder-days">
      <summary>
        <strong>{name}</strong> <span class="aside">{words.sum(days.length, sum('before'), sum('after'))}</span>
      </summary>
      <PageTable
        rows={days}
        rowKey={({ day }) => day}
        columns={[
          { header: words.day, is: 'name', cell: ({ day }) => dayLabel(day)[language] },
          { header: words.before, cell: ({ before }) => words.letters(before) },
          { header: words.after, cell: ({ after }) => <strong>{words.letters(after)}</strong> },
        ]}
      />
    </details>
  );
}

/** Days on which more or fewer letters would go, and the first letter under the new ladder. */
export function LadderPreview({ preview, recipients, letterLanguage }: Props): JSX.Element {
  const [{ letterhead, ladder }, language] = useWords(lettersWords);
  const words = ladder.preview;
  const { changedDays, letter } = preview;
  return (
    <>
      {changedDays.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.caption}</p>
          {changesByRecipient(changedDays).map(([recipient, days]) => (
            <RecipientDays key={recipient} name={enumLabel(recipients, recipient)} days={days} />
          ))}
        </>
      )}
      {letter ? (
        <>
          <p>
            {words.of(
              dayLabel(letter.day)[language],
              letter.official.name,
              unitInSentence(unitName(letter.official.unit)),
            )}
          </p>
          <LetterSheet letter={letter} language={letterLanguage} name={letterhead.letter} />
        </>
      ) : (
        <p>{letterhead.noLetter}</p>
      )}
    </>
  );
}
