import { numberText } from '../domain/text/number-text.js';
import type { Language } from '../domain/text/text.js';
import type { CertaintyAnswer } from './certainty/answer.js';
import type { CommuneAnswer } from './commune/answer.js';
import type { ComparisonAnswer } from './comparison/answer.js';
import { comparisonWords } from './comparison/texts.js';
import { dataWords } from './data/texts.js';
import type { MethodPageQuery } from './generated/method.js';
import type { OverviewPageQuery } from './generated/overview.js';
import type { IndicatorAnswer } from './indicator/answer.js';
import { indicatorWords } from './indicator/texts.js';
import { methodWords } from './method/texts.js';
import { meanSentence } from './overview/page.js';
import { overviewWords } from './overview/texts.js';
import type { RankingAnswer } from './ranking/load-ranking.js';
import { rankingWords } from './ranking/texts.js';
import { searchWords } from './search/texts.js';
import type { Opened } from './shell/open-page.js';
import { shellWords } from './shell/texts.js';

/**
 * What a shared link and a list of results say below the title: a sentence or two that the page itself holds, such as the
 * rank of a commune and how sure it is. Only the server writes it, so that browsers do not load it.
 */
export function descriptionOf(opened: Opened, language: Language): string {
  const said = opened.kind === 'shown' ? sentencesOf(opened.props, language) : [];
  return said.filter((sentence) => sentence != null && sentence !== '').join(' ') || shellWords[language].description;
}

type Shown = Extract<Opened, { kind: 'shown' }>['props'];

function sentencesOf({ address, answer }: Shown, language: Language): readonly (string | null | undefined)[] {
  switch (address.page) {
    case 'overview': {
      const { overview } = answer as OverviewPageQuery;
      const { ranking, period, summary } = overview ?? {};
      const words = overviewWords[language];
      return ranking && period
        ? [
            words.lead(period.name, ranking.rankedCount, ranking.communeCount),
            summary && meanSentence(summary, language),
          ]
        : [words.empty];
    }
    case 'commune': {
      const { why, profile } = answer as CommuneAnswer;
      return [why?.sentence ?? profile?.row?.unrankedSentence, profile?.row?.certainty?.ownStatements[0]];
    }
    case 'ranking': {
      const { ranking } = answer as RankingAnswer;
      const count = ranking && rankingWords[language].ranked(ranking.rankedCount, ranking.communeCount);
      return [count && `${count}.`, ranking?.certainty?.statement ?? ranking?.whyNoCertainty];
    }
    case 'certainty': {
      const { ranking } = (answer as CertaintyAnswer) ?? {};
      return [ranking?.certainty?.statement ?? ranking?.whyNoCertainty];
    }
    case 'comparison': {
      const { matrix, toldApart } = answer as ComparisonAnswer;
      const { place, unranked, intro } = comparisonWords[language];
      if (!matrix) return [intro];
      const places = matrix.rows.map(
        ({ row: { unitOnDay, rank } }) => `${unitOnDay.name}: ${rank === null ? unranked : place(rank)}`,
      );
      return [`${places.join('; ')}.`, toldApart[0]];
    }
    case 'indicator': {
      const { code, group, points, numerator, denominator, counted } = (answer as IndicatorAnswer).indicator;
      const { line, what } = indicatorWords[language];
      return [
        `${line(code, group.name, numberText(points)[language])}.`,
        numerator && denominator ? what.ratio(numerator, denominator) : counted && what.counted(counted),
      ];
    }
    case 'method': {
      const { methodVersion: method } = answer as MethodPageQuery;
      const { lead, missing, how } = methodWords[language];
      if (!method) return [missing];
      const [step] = how.steps(numberText(method.totalPoints)[language], '');
      return [lead(method.name, method.inForceFrom.name), step];
    }
    case 'data':
      return [dataWords[language].lead];
    case 'search':
      return [searchWords[language].intro];
    default:
      return [];
  }
}
