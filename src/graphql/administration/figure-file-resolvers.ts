import { viewOf } from '../../domain/figure/figure.js';
import type { FigureFileStep } from '../../domain/load/figure-file-decision.js';
import { indicatorIn } from '../../domain/method/catalogue.js';
import { methodFor } from '../../reference-data/reference.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { FigureFileInput } from '../generated/types.js';
import { firstOf } from '../shared/connections.js';
import type { LoadedFiguresModel } from './models.js';

const decided = async (context: Context, step: FigureFileStep, { file, ...args }: FigureFileInput) =>
  (await context.administration()).decideOnFile(step, file, args);

export const figureFileResolvers: Resolvers = {
  Query: {
    figureFiles: async (_root, { state }, { administration }) => (await administration()).figureFiles(state ?? null),
    figureFile: async (_root, { id }, { administration }) => await (await administration()).figureFile(id),
  },
  Mutation: {
    approveFigureFile: (_root, { input }, context) => decided(context, 'APPROVED', input),
    refuseFigureFile: (_root, { input }, context) => decided(context, 'REFUSED', input),
  },
  FigureFilePayload: { file: ({ value }) => value },
  FigureFile: {
    sha256: ({ fingerprint }) => fingerprint,
    loadedAt: ({ at }) => at,
    loadedBy: ({ actorName }) => actorName,
    area: ({ area }, _args, { reference }) => reference.register.units.find(({ path }) => path === area),
    reportCount: ({ reports }) => reports,
    figureCount: ({ figures }) => figures,
    firstPeriod: ({ first }) => first,
    lastPeriod: ({ last }) => last,
    reports: async (file, args, { administration }) =>
      firstOf((await (await administration()).planOfFile(file)).toWrite, args),
    faults: async (file, _args, { administration }) => (await administration()).faultsOfFile(file),
  },
  LoadedReport: {
    row: ({ rows }) => rows[0]?.place.row ?? 0,
    figures: ({ figures, period }, _args, { reference }) =>
      [...figures].flatMap(([code, figure]) => {
        const of = indicatorIn(methodFor(reference, period), code);
        return of ? [{ of, figure: viewOf(figure), isLoaded: true }] : [];
      }),
  },
};

/** The file of loaded figures; undefined for a viewer who may not read the history of the report. */
const fileBehind = async ({ mark, path, period }: LoadedFiguresModel, { administration }: Context) =>
  (await administration()).fileOfReport(mark.file, path, period);

/** The public part of loaded figures. Few may read their file. */
export const loadedFiguresResolvers: Resolvers = {
  LoadedFigures: {
    loadedAt: ({ mark }) => mark.at,
    source: async (loaded, _args, context) => (await fileBehind(loaded, context))?.source,
    sha256: async (loaded, _args, context) => (await fileBehind(loaded, context))?.fingerprint,
    loadedBy: async (loaded, _args, context) => (await fileBehind(loaded, context))?.actorName,
    approvedBy: async (loaded, _args, context) => (await fileBehind(loaded, context))?.decision?.actorName,
  },
};
