import type { JSX } from 'preact';
import { indexPointsText } from '../../domain/text/number-text.js';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import { ChangeMark } from '../parts/change-mark.js';
import { unitInSentence } from '../shell/in-sentence.js';
import { IntervalMark } from './interval-mark.js';
import type { ShownRow } from './load-ranking.js';
import { rankingWords } from './words.js';

type TableProps = {
  readonly rows: readonly ShownRow[];
  readonly month: string;
  readonly language: Language;
};

/** The ranked communes, the first at the top. */
export function RankingTable({ rows, month, language }: TableProps): JSX.Element {
  const words = rankingWords(language).table;
  const ranked = rows.filter(({ rank }) => rank !== null);
  return (
    <table class="data ranking-table">
      <caption class="unseen">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col" class="number">
            {words.rank}
          </th>
          <th scope="col">{words.commune}</th>
          <th scope="col" class="wide-only">
            {words.interval}
          </th>
          <th scope="col" class="number">
            {words.points}
          </th>
          <th scope="col" class="wide-only">
            {words.change}
          </th>
        </tr>
      </thead>
      <tbody>
        {ranked.map((row) => (
          <Row key={row.unit.slug} row={row} last={ranked.length} month={month} language={language} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = {
  readonly row: ShownRow;
  readonly last: number;
  readonly month: string;
  readonly language: Language;
};

function Row({ row, last, month, language }: RowProps): JSX.Element {
  const words = rankingWords(language).table;
  const { rank, isTied, unit, unitOnDay, points, change, robustness } = row;
  return (
    <tr>
      <td class="number rank">
        {rank}
        {isTied && <span class="small"> {words.tied}</span>}
      </td>
      <th scope="row">
        <a href={pagePath({ page: 'commune', unit: unit.slug, month })}>{unitOnDay.name}</a>
        {robustness && (
          <span class="certainty narrow-only">
            <Certainty robustness={robustness} language={language} />
          </span>
        )}
        <span class="narrow-only">
          <ChangeMark change={change} language={language} />
        </span>
      </th>
      <td class="wide-only certainty">
        {robustness && rank !== null && (
          <>
            <IntervalMark rank={rank} best={robustness.bestRank} worst={robustness.worstRank} last={last} />
            <Certainty robustness={robustness} language={language} />
          </>
        )}
      </td>
      <td class="number">{points === null ? '–' : indexPointsText(points)[language]}</td>
      <td class="change wide-only">
        <ChangeMark change={change} language={language} />
      </td>
    </tr>
  );
}

type CertaintyProps = { readonly robustness: NonNullable<ShownRow['robustness']>; readonly language: Language };

/** How sure the rank is, in words. */
function Certainty({ robustness: { bestRank, worstRank, notToldApart }, language }: CertaintyProps): JSX.Element {
  const words = rankingWords(language).table;
  const interval = bestRank === worstRank ? words.stays : words.between(bestRank, worstRank);
  const names = notToldApart.map(({ unitOnDay }) => unitInSentence(unitOnDay.name)).join(', ');
  return (
    <>
      {interval}
      {names !== '' && `; ${words.notToldApart(names)}`}
    </>
  );
}
