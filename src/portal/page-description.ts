import type { Language } from '../domain/text/text.js';
import type { CommuneAnswer } from './commune/answer.js';
import type { RankingAnswer } from './ranking/load-ranking.js';
import type { Opened } from './shell/open-page.js';
import { shellWords } from './shell/texts.js';

/**
 * What a shared link and a list of results say below the title, in one or two sentences of the API: the rank of a commune and how sure
 * it is. Only the server writes it, so that browsers do not load it.
 */
export function descriptionOf(opened: Opened, language: Language): string {
  const said = opened.kind === 'shown' ? sentencesOf(opened.props) : [];
  return said.filter((sentence) => sentence != null && sentence !== '').join(' ') || shellWords[language].description;
}

type Props = Extract<Opened, { kind: 'shown' }>['props'];

function sentencesOf({ address, answer }: Props): readonly (string | null | undefined)[] {
  switch (address.page) {
    case 'commune': {
      const { why, profile } = answer as CommuneAnswer;
      return [why?.sentence ?? profile?.row?.unrankedSentence, profile?.row?.certainty?.ownStatements[0]];
    }
    case 'ranking':
      return [(answer as RankingAnswer | null)?.ranking?.certainty?.statement];
    default:
      return [];
  }
}
