import type { AnnouncedStanding } from '../../domain/mail/announced.js';
import { UNRANKED_IN_SHORT } from '../../domain/ranking/unranked-text.js';
import { type CorrectedStanding, monthsOf, type RankingCorrection } from '../../domain/reminder/corrected-ranking.js';
import { capitalised } from '../../domain/text/letter-case.js';
import { indexPointsText, ordinal } from '../../domain/text/number-text.js';
import { periodLabel } from '../../domain/time/texts.js';
import { dateEn } from '../words/dates.js';
import { nameEn, unitEn } from '../words/names.js';
import type { Wording } from '../words/wording.js';

const month = ({ period }: RankingCorrection): string => periodLabel(period).en;

const points = ({ points: of1000 }: AnnouncedStanding): string =>
  of1000 === null ? 'no points' : `${indexPointsText(of1000).en} points`;

const rank = ({ rank: place, ranked, reason }: AnnouncedStanding): string =>
  place === null ? `not ranked (${UNRANKED_IN_SHORT[reason ?? 'NO_REPORT'].en})` : `${ordinal(place)} of ${ranked}`;

const placeText = (announced: AnnouncedStanding): string =>
  announced.points === null
    ? capitalised(rank(announced))
    : `${capitalised(rank(announced))}; ${indexPointsText(announced.points).en} of 1,000 points${announced.rank === null ? ' (provisional)' : ''}`;

/** Gives the corrected rank, or the corrected points if the rank is unchanged. */
const inSubject = ({ before, now }: CorrectedStanding): string =>
  rank(before) === rank(now)
    ? `${points(now)} instead of ${points(before)}`
    : `${rank(now)} instead of ${rank(before)}`;

function cause({ before, now }: CorrectedStanding): string {
  if (before.rank === null && now.rank !== null) return 'Since the publication the commune can be ranked';
  if (before.rank !== null && now.rank === null) return 'The commune can no longer be ranked';
  if (before.reason !== now.reason) return 'The status of its report has changed since the publication';
  return before.points === now.points
    ? 'Its own points are unchanged; those of other communes were computed anew'
    : 'The points were computed anew from reports approved since the publication';
}

export const correctionEn: Wording['correction'] = {
  subject(corrections, scope) {
    const [first] = corrections;
    const [change] = first?.changes ?? [];
    const others = monthsOf(corrections).length - 1;
    if (!first || !change) return 'Correction of a digital-transformation ranking';
    const more = others > 0 ? ` and ${others} more` : '';
    const { length } = first.changes;
    return first.isOwn
      ? `Correction: ${inSubject(change)}, ranking for ${month(first)}${change.unit.now ? ` – ${nameEn(change.unit)}` : ''}${more}`
      : `Correction: new rank or points for ${length} ${length === 1 ? 'commune' : 'communes'}, ranking for ${month(first)}${more} – ${nameEn(scope)}`;
  },
  concerns: () => null,
  section: (correction) => `Correction of the final ranking for ${month(correction)}`,
  sentence: ({ version, publishedOn, corrects, toldOn, isOwn, ...correction }) =>
    `The final digital-transformation ranking for ${periodLabel(correction.period).en} has been corrected: ` +
    `version ${version}, published on ${dateEn(publishedOn)}, replaces version ${corrects}, of which you were told on ${dateEn(toldOn)}.` +
    (isOwn
      ? ''
      : ' The table names the communes that have another rank, another reason for having none, or points that differ by 1 or more.'),
  facts: (change) => [
    ...(change.unit.now ? [{ label: 'Commune', value: unitEn(change.unit) }] : []),
    { label: 'You were told', value: placeText(change.before) },
    { label: 'Corrected to', value: placeText(change.now) },
    { label: 'Why', value: cause(change) },
  ],
  caption: (count) => `Corrected results (${count})`,
  columns: ['Commune', 'You were told', 'Corrected to'],
  row: ({ unit, before, now }) => [unitEn(unit), placeText(before), placeText(now)],
  more: (others) => `And ${others} more ${others === 1 ? 'commune' : 'communes'}, listed in the system`,
  open: (correction) => `Open the ${month(correction)} ranking`,
};
