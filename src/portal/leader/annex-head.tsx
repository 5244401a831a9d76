import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import { monthNumber } from '../../domain/time/texts.js';
import type { LeaderPageQuery } from '../generated/leader.js';
import type { LeaderOverview } from './answer.js';
import { leaderWords } from './texts.js';

type Props = {
  readonly publisher: LeaderPageQuery['publisher'];
  readonly overview: LeaderOverview;
  readonly language: Language;
};

/** The head of the annex: it stands on paper only, in place of the band of the portal. */
export function AnnexHead({ publisher, overview, language }: Props): JSX.Element {
  const { annex } = leaderWords[language];
  const [year = '', month, day = ''] = overview.today.split('-');
  return (
    <div class="annex-head on-paper">
      <div class="annex-offices">
        <p class="annex-authority">
          <strong>{publisher?.authority}</strong>
          <span>{publisher?.office}</span>
        </p>
        <p class="annex-place">{annex.placeAndDay(publisher?.place ?? '', day, monthNumber(Number(month)), year)}</p>
      </div>
      <p class="annex-name">{annex.name}</p>
      <p class="annex-title">{annex.title(overview.period.name)}</p>
      <p class="annex-with">{annex.with}</p>
    </div>
  );
}
