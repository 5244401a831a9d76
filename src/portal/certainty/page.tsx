import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import { DataLinks } from '../parts/data-links.js';
import { Notes, OtherVersion, RankingLine, unlessFinal } from '../parts/ranking-line.js';
import { sharedRankingWords } from '../parts/ranking-texts.js';
import { type PageProps, portalPage } from '../shell/page.js';
import { answerTo, type CertaintyAnswer } from './load.js';
import { CERTAINTY_SECTIONS } from './sections.js';
import { certaintyWords } from './texts.js';

function CertaintyView({ answer, address, query, language }: PageProps<'certainty', CertaintyAnswer>): JSX.Element {
  const words = certaintyWords[language];
  const { scope } = address;
  if (!answer)
    return (
      <>
        <p>{words.empty}</p>
        <p>
          <a href={pagePath({ page: 'ranking', scope }, language)}>{sharedRankingWords[language].latest}</a>
        </p>
      </>
    );
  const { ranking, chosen } = answer;
  const { certainty, period, version, notes } = ranking;
  const path = pagePath({ page: 'certainty', scope, month: period.code }, language);
  return (
    <>
      <RankingLine ranking={ranking} />
      <OtherVersion ranking={ranking} path={path} query={query} />
      {chosen && certainty ? (
        CERTAINTY_SECTIONS.map((Section, place) => (
          <Section key={String(place)} {...answer} {...{ certainty, chosen }} path={path} query={query} />
        ))
      ) : (
        <p>{ranking.whyNoCertainty ?? certainty?.statement}</p>
      )}
      <Notes notes={notes} />
      <DataLinks
        files={[
          {
            name: words.files.ranking,
            path: `ranking/${period.code}`,
            query: { within: scope, version: `${version}` },
          },
        ]}
      />
    </>
  );
}

export const certaintyPage = portalPage<'certainty', CertaintyAnswer>({
  load: async (request) => ({ kind: 'found', answer: await answerTo(request) }),
  title: ({ language }) => sharedRankingWords[language].howSure,
  description: ({ answer, language }) =>
    answer
      ? [unlessFinal(answer.ranking, language), answer.ranking.certainty?.statement ?? answer.ranking.whyNoCertainty]
      : [],
  publication: (answer) => answer?.ranking,
  View: CertaintyView,
});
