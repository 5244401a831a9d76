import type { DailyMail } from '../../domain/daily-mail/daily-mail.js';
import type { Unit } from '../../domain/register/unit.js';
import type { CommuneStanding } from '../../domain/reminder/final-ranking.js';
import type { Letterhead } from '../../domain/settings/scope-settings.js';
import { type Body, paragraph, subjectBlocks } from '../letter/frame.js';
import type { Block } from '../letter/letter.js';
import { rankingUrl } from '../words/links.js';
import type { Audience, Wording } from '../words/wording.js';

/** The letter whose only content is the commune's place in a final ranking. */
export function rankingBody(
  words: Wording,
  { official, unit }: DailyMail,
  standing: CommuneStanding,
  audience: Audience,
  letterhead: Letterhead,
  scope: Unit,
): Body {
  return {
    subject: words.ranking.subject(unit, standing),
    blocks: [
      ...subjectBlocks(words.ranking.concerns(standing)),
      { kind: 'addressee', lines: words.toCommune(official, unit, audience) },
      paragraph(words.ranking.basis(letterhead, unit, standing)),
      ...standingBlocks(words, unit, standing, letterhead, scope),
      paragraph(words.ranking.contact(letterhead)),
    ],
    copies: words.copies([], audience, letterhead),
  };
}

/** The same place at the end of a letter about reports, which has already given its legal basis. */
export const rankingBlocks = (
  words: Wording,
  { unit, ranking }: DailyMail,
  letterhead: Letterhead,
  scope: Unit,
): readonly Block[] =>
  ranking?.standing
    ? [
        { kind: 'section', text: words.ranking.section(ranking.standing) },
        paragraph(words.ranking.firstLine(unit, ranking.standing)),
        ...standingBlocks(words, unit, ranking.standing, letterhead, scope),
      ]
    : [];

function standingBlocks(
  words: Wording,
  unit: Unit,
  standing: CommuneStanding,
  { appUrl }: Letterhead,
  scope: Unit,
): Block[] {
  const improvements = standing.improvements();
  const causes = standing.row.rank === null ? [] : standing.causes();
  const leftOut = words.ranking.leftOut(standing);
  return [
    { kind: 'facts', rows: words.ranking.facts(standing) },
    ...(leftOut ? [paragraph(leftOut)] : []),
    ...(causes.length === 0
      ? []
      : [
          {
            kind: 'points' as const,
            title: words.ranking.causes,
            points: causes.map((cause) => words.ranking.cause(cause, scope)),
          },
        ]),
    ...(improvements.length === 0
      ? []
      : [
          {
            kind: 'points' as const,
            title: words.ranking.improvements,
            points: improvements.map(words.ranking.improvement),
          },
        ]),
    {
      kind: 'action',
      request: words.ranking.request(unit),
      label: words.ranking.open(standing),
      url: rankingUrl(appUrl, unit.id, standing.ranking.period),
    },
  ];
}
