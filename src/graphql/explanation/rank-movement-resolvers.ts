import { fallOf } from '../../domain/certainty/fall.js';
import { pointChangeText } from '../../domain/explanation/point-change-text.js';
import { agreesWith, type Movement, movementOf } from '../../domain/explanation/rank-movement.js';
import { correctionText, movementText, moverTexts, stepText } from '../../domain/explanation/rank-movement-text.js';
import { viewOf } from '../../domain/figure/figure.js';
import { moversOf } from '../../domain/insight/overview.js';
import type { Ranking } from '../../domain/ranking/ranking.js';
import type { RowOf } from '../../domain/ranking/view.js';
import { kindText } from '../../domain/register/unit-text.js';
import type { Text } from '../../domain/text/text.js';
import { knownMethod, unitOfRanking } from '../../reference-data/reference.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { certaintyFor } from '../ranking/certainty-resolvers.js';
import { fieldsOf } from '../shared/fields-of.js';
import { inLanguage, inLanguageIfAny, said } from '../shared/language.js';
import type { ExplanationModel } from './models.js';

/**
 * The current version of the month before. The version that the ranking names is used instead if ranks have changed in
 * the current one, or if the ranking is explained as published.
 */
async function publicationBefore(
  { ranking, asPublished }: ExplanationModel,
  { queries }: Context,
): Promise<Ranking | undefined> {
  const { scope, previous } = ranking;
  if (!previous) return undefined;
  if (asPublished) return queries.ranking(scope, previous.period, previous.version);
  const current = await queries.ranking(scope, previous.period);
  if (current && (current.version === previous.version || agreesWith(ranking, current))) return current;
  return queries.ranking(scope, previous.period, previous.version);
}

/** How a commune moved since the month before. Null if the ranking of that month does not list it. */
async function movementIn(of: ExplanationModel, context: Context): Promise<Movement | null> {
  const previous = await publicationBefore(of, context);
  if (!previous) return null;
  const { reference } = context;
  const method = knownMethod(reference, of.ranking.method);
  return movementOf(of, previous, method, knownMethod(reference, previous.method)) ?? null;
}

/** For each commune, the largest cause of its movement. */
const largestMovers = (rows: readonly RowOf[], context: Context): Promise<(Text | null)[]> =>
  Promise.all(
    rows.map(async (row) => {
      const movement = await movementIn({ ...row, asPublished: false }, context);
      return (movement && moverTexts(movement)[0]) ?? null;
    }),
  );

export const movementResolvers: Resolvers = {
  Explanation: {
    movement: (of, _args, context) => movementIn(of, context),
  },
  RankingSummary: {
    whyRising: async (summary, args, context) =>
      (await largestMovers(moversOf(summary, 1), context)).map((clause) => inLanguageIfAny(clause, args, context)),
    whyFalling: async (summary, args, context) =>
      (await largestMovers(moversOf(summary, -1), context)).map((clause) => inLanguageIfAny(clause, args, context)),
  },
  Movement: {
    previousRow: ({ before }) => before,
    previousVersion: ({ before }) => before.ranking.version,
    correction: said((movement) => correctionText(movement)),
    steps: (movement) => movement.steps?.map((step) => ({ movement, step })),
    sentence: async (movement, args, context) => {
      const { ranking, row } = movement.after;
      const isFall = row.change !== null && row.change < 0;
      const certainty = isFall ? await certaintyFor(ranking, context) : null;
      const fall = certainty && fallOf(ranking.rows, row, () => certainty);
      return inLanguage(movementText(movement, fall), args, context);
    },
  },
  RankStep: {
    ...fieldsOf('step', 'cause', 'from', 'to'),
    places: ({ step }) => step.from - step.to,
    sentence: ({ movement, step }, args, { reference, language }) => {
      const unit = unitOfRanking(reference, movement.after.ranking, movement.after.row.unit);
      return inLanguage(stepText(step, movement.communes, kindText(unit)), args, { language });
    },
  },
  PointChange: {
    indicator: ({ of }) => of,
    previousFigure: ({ before }) => viewOf(before.figure),
    figure: ({ after }) => viewOf(after.figure),
    previousPossible: ({ before }) => before.possible,
    possible: ({ after }) => after.possible,
    sentence: said((change) => pointChangeText(change)),
  },
};
