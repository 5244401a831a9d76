import { rankingNotes } from '../../domain/ranking/note-texts.js';
import type { Ranking } from '../../domain/ranking/ranking.js';
import { pointsOf1000 } from '../../domain/scoring/publish-score.js';
import { hasMoved, placesUp, simulatedRows, simulationOf } from '../../domain/simulation/simulation.js';
import { simulatedText, simulationNote } from '../../domain/simulation/texts.js';
import { knownMethod, knownUnit, unitOfRanking } from '../../reference-data/reference.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { rankingOrLatest } from '../ranking/argument.js';
import { unitAtClosing } from '../register/unit-on-day-resolvers.js';
import { wholeNumber } from '../shared/accepted-texts.js';
import { monthOfPeriod, scopeArgument } from '../shared/arguments.js';
import { badUserInput } from '../shared/errors.js';
import { inLanguage } from '../shared/language.js';
import { type SimulationLists, simulationArguments } from './simulation-arguments.js';

const MOST_ROWS = 100;

function simulated(context: Context, ranking: Ranking, lists: SimulationLists) {
  const method = knownMethod(context.reference, ranking.method);
  return simulationOf(ranking, method, simulationArguments(context, lists, ranking, method));
}

export const simulationResolvers: Resolvers = {
  Query: {
    simulateRanking: async (_root, { within, period, ...lists }, context) => {
      const scope = scopeArgument(context, within);
      const ranking = await rankingOrLatest(context, scope, monthOfPeriod('period', period));
      return ranking ? simulated(context, ranking, lists) : null;
    },
  },
  Ranking: {
    simulation: (ranking, lists, context) => simulated(context, ranking, lists),
  },
  SimulatedRanking: {
    basedOn: ({ published }) => published,
    rankedCount: ({ simulated }) => simulated.rankedCount,
    communeCount: ({ simulated }) => simulated.rows.length,
    movedCount: (simulation) => simulatedRows(simulation).filter(hasMoved).length,
    rows: (simulation, { first, skip }) => {
      if (first < 1 || first > MOST_ROWS) throw badUserInput('first', first, wholeNumber(1, MOST_ROWS));
      if (skip < 0) throw badUserInput('skip', skip, wholeNumber(0));
      return simulatedRows(simulation).slice(skip, skip + first);
    },
    notes: ({ published }, args, context) =>
      [simulationNote, ...rankingNotes(published)].map((note) => inLanguage(note, args, context)),
  },
  SimulatedRow: {
    unit: ({ row }, _args, { reference }) => knownUnit(reference, row.unit),
    unitOnDay: ({ published, row }, _args, context) => unitAtClosing(context, published.ranking, row.unit),
    rank: ({ row }) => row.rank,
    isTied: ({ row }) => row.tied,
    unrankedReason: ({ row }) => row.unrankedReason,
    index: ({ row }) => row.index,
    points: ({ row }) => (row.index === null ? null : pointsOf1000(row.index)),
    places: placesUp,
    sentence: (simulated, args, { reference, language }) =>
      inLanguage(
        simulatedText(simulated, unitOfRanking(reference, simulated.published.ranking, simulated.row.unit).name),
        args,
        { language },
      ),
  },
};
