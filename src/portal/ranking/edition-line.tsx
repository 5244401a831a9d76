import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import { dayLabel, momentLabel } from '../../domain/time/texts.js';
import type { WholeRanking } from './load-ranking.js';
import { rankingWords } from './texts.js';

type HeadProps = { readonly ranking: WholeRanking; readonly path: string; readonly language: Language };

/** What kind of ranking this is: its status, its version, how many are ranked. */
export function EditionLine({ ranking, path, language }: HeadProps): JSX.Element {
  const words = rankingWords[language];
  const { status, version, currentVersion, publishedAt, period, rankedCount, communeCount, notRenewed } = ranking;
  const moment = momentLabel(publishedAt)[language];
  const isOpen = status === 'PROVISIONAL';
  return (
    <>
      <p class="lead">
        <span class={isOpen ? 'tag open' : 'tag'}>{words.status[status]}</span>{' '}
        <strong>{words.ranked(rankedCount, communeCount)}</strong>. {words.edition(version, moment)}
        {isOpen && period.lastFinalDay !== null && ` ${words.provisional(dayLabel(period.lastFinalDay)[language])}`}
      </p>
      {currentVersion !== null && currentVersion !== version && (
        <p class="warning" role="note">
          {words.outdated(currentVersion)} <a href={path}>{words.outdatedLink}</a>
        </p>
      )}
      {notRenewed !== null && (
        <p class="warning" role="note">
          {notRenewed}
        </p>
      )}
    </>
  );
}
