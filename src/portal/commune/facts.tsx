import type { JSX } from 'preact';
import { indexPointsText, numberText, rateText } from '../../domain/text/number-text.js';
import type { Language } from '../../domain/text/text.js';
import { ChangeMark } from '../parts/change-mark.js';
import { intervalText } from '../parts/value-text.js';
import type { ProfileRow } from './answer.js';
import { communeWords } from './texts.js';

type FactsProps = {
  readonly row: ProfileRow;
  readonly rankedCount: number;
  readonly language: Language;
};

/** The place of a commune in five numbers; the reason stands first where it has no rank. */
export function Facts({ row, rankedCount, language }: FactsProps): JSX.Element {
  const words = communeWords[language].facts;
  const { rank, isTied, points, change, certainty, coverage, unrankedSentence } = row;
  const number = (x: number, decimals?: number) => numberText(x, decimals)[language];
  return (
    <>
      {unrankedSentence !== null && <p class="warning">{unrankedSentence}</p>}
      <dl class="facts">
        <Fact
          name={words.rank}
          value={rank === null ? words.unranked : words.ranked(number(rank), number(rankedCount))}
          note={isTied ? words.tied : undefined}
          isFirst={rank !== null}
        />
        {points !== null && (
          <Fact
            name={words.points}
            value={words.scored(indexPointsText(points)[language])}
            note={rank === null ? words.forNow : undefined}
          />
        )}
        <Fact name={words.change} value={<ChangeMark change={change} language={language} />} />
        {certainty && (
          <Fact
            name={words.interval}
            value={intervalText(certainty.own.best, certainty.own.worst)}
            note={words.intervalNote}
          />
        )}
        <Fact name={words.coverage} value={rateText(coverage)[language]} note={words.coverageNote} />
      </dl>
    </>
  );
}

type FactProps = {
  readonly name: string;
  readonly value: string | JSX.Element;
  readonly note?: string | undefined;
  readonly isFirst?: boolean;
};

const Fact = ({ name, value, note, isFirst }: FactProps): JSX.Element => (
  <div class={isFirst ? 'fact first' : 'fact'}>
    <dt>{name}</dt>
    <dd>
      <strong>{value}</strong>
      {note !== undefined && <span class="aside"> {note}</span>}
    </dd>
  </div>
);
