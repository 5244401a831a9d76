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
import { monthOfPeriod, rankedScopeArgument } from '../shared/arguments.js';
import { firstOf } from '../shared/connections.js';
import { fieldsOf } from '../shared/fields-of.js';
import { inLanguage, said } from '../shared/language.js';
import { type SimulationLists, simulationArguments } from './simulation-arguments.js';

function simulated(context: Context, ranking: Ranking, lists: SimulationLists) {
  const method = knownMethod(context.reference, ranking.method);
  return simulationOf(ranking, method, simulationArguments(context, lists, ranking, method));
}

export const simulationResolvers: Resolvers = {
  Query: {
    simulateRanking: async (_root, { within, period, ...lists }, context) => {
      const scope = rankedScopeArgument(context, within, period);
      const ranking = await rankingOrLatest(context, scope, monthOfPeriod(period));
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
    rows: (simulation, args) => firstOf(simulatedRows(simulation), args),
    notes: ({ published }, args, context) =>
      [simulationNote, ...rankingNotes(published)].map((note) => inLanguage(note, args, context)),
  },
  SimulatedRow: {
    unit: ({ row }, _args, { reference }) => knownUnit(reference, row.unit),
    unitOnDay: ({ published, row }, _args, context) => unitAtClosing(context, published.ranking, row.unit),
    ...fieldsOf('row', 'rank', 'unrankedReason', 'index'),
    isTied: ({ row }) => row.tied,
    points: ({ row }) => (row.index === null ? null : pointsOf1000(row.index)),
    places: placesUp,
    sentence: said((simulated, { reference }) =>
      simulatedText(simulated, unitOfRanking(reference, simulated.published.ranking, simulated.row.unit).name),
    ),
  },
};
