import { viewOf } from '../../domain/figure/figure.js';
import { parsePeriod } from '../../domain/time/period.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { REPORT_ARGUMENT_TEXTS } from '../shared/accepted-texts.js';
import { badUserInput } from '../shared/errors.js';
import { fromGlobalId, toGlobalId } from '../shared/ids.js';
import { inLanguage } from '../shared/language.js';
import { deliveryOf } from './mutation-arguments.js';
import type { Recorded, RecordedFigure } from './record-figures.js';

const counted = ({ results }: Recorded, outcome: RecordedFigure['outcome']): number =>
  results.filter((result) => result.outcome === outcome).length;

/**
 * The parts of a delivery's id.
 * @throws BAD_USER_INPUT if it is no such id
 */
function deliveryArgument(id: string) {
  const decoded = fromGlobalId(id);
  const [unit = '', period = '', system = '', batch = ''] = decoded?.parts ?? [];
  if (decoded?.type === 'Delivery' && parsePeriod(period)) return { unit, period, system, batch };
  throw badUserInput('input.delivery', id, REPORT_ARGUMENT_TEXTS.delivery);
}

export const deliveryResolvers: Resolvers = {
  Mutation: {
    setDeliveryAside: async (_root, { input: { delivery, ...change } }, { reportMutations }) =>
      (await reportMutations()).setDeliveryAside({ ...change, ...deliveryArgument(delivery) }),
    recordFigures: async (_root, { input }, context) =>
      (await context.reportMutations()).record(deliveryOf(context, input)),
  },
  Delivery: {
    id: ({ unit, period, answered }) => toGlobalId('Delivery', unit, period, answered.system, answered.batch),
    source: ({ answered: { system, takenAt, batch } }) => ({ system, at: takenAt, batch }),
    setAside: ({ aside }) =>
      aside ? { at: aside.at, actor: aside.by, actorName: aside.byName, reason: aside.reason } : null,
    receivedAt: ({ answered }) => answered.receivedAt,
    figures: ({ answered }) =>
      [...answered.figures].map(([indicator, { figure, outcome }]) => ({ indicator, figure: viewOf(figure), outcome })),
  },
  Provenance: {
    takenAt: ({ at }) => at,
    systemName: async ({ system }, args, { reference, language }) =>
      inLanguage((await reference.sourceName(system)) ?? { vi: system, en: system }, args, { language }),
  },
  RecordFiguresPayload: {
    accepted: (recorded) => counted(recorded, 'ACCEPTED'),
    unchanged: (recorded) => counted(recorded, 'UNCHANGED'),
    refused: (recorded) => counted(recorded, 'REFUSED'),
    errors: ({ results }) => results.flatMap(({ error }) => error ?? []),
  },
};
