import { shownValue } from '../../domain/figure/figure.js';
import { seatPathOn } from '../../domain/register/seat.js';
import { isBelow, type Unit } from '../../domain/register/unit.js';
import { figuresOf, passes, type ReportView } from '../../domain/report/view.js';
import { isExpected, type PeriodOf } from '../../domain/settings/period-state.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import { innermostScope } from '../../domain/settings/scopes.js';
import { contractCode } from '../../domain/text/contract-code.js';
import { closingDateOf, type PeriodId } from '../../domain/time/period.js';
import { collected, viewReport } from '../../reference-data/collected-reports.js';
import { communeAtClosing, type ReportingUnit } from '../../reference-data/latest-ranking.js';
import { currentUnit, knownUnit, scopeById } from '../../reference-data/reference.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { unitOfDay } from '../register/unit-on-day-resolvers.js';
import {
  communeArgument,
  communeOf,
  periodArgumentOrLatest,
  periodOfCommune,
  scopeArgument,
} from '../shared/arguments.js';
import { connectionOf, type PageArgs } from '../shared/connections.js';
import { fieldsOf } from '../shared/fields-of.js';
import { toGlobalId } from '../shared/ids.js';
import { inLanguageIfAny } from '../shared/language.js';
import { countsFrom, countsFromSentence } from './counts-from.js';

const reportOf = ({ unit, period, approvedAt }: ReportView) => ({ unit: unit.id, period, approvedAt });

/** The expected report of a commune. Null if none is expected. */
async function expectedReport(context: Context, commune: ReportingUnit | undefined, period: PeriodId | undefined) {
  if (!commune || period === undefined) return null;
  const { unit, scope } = communeAtClosing(context.reference, commune, period);
  const report = await context.queries.report({ path: unit.path, period });
  // No report was required for the past, but figures loaded from a file are shown.
  if (!report?.loaded && !isExpected(scope, period, unit)) return null;
  return viewReport(context, scope, period, unit, report);
}

type AskedReports = PageArgs & Parameters<typeof passes>[1] & { readonly period?: string | null };

/** Reports of the whole scope, or of the communes at or below a unit in it. */
async function reportsOf(context: Context, scope: ScopeSettings | undefined, args: AskedReports, within?: Unit) {
  const commune = within && communeOf(context, within.id);
  const period = commune
    ? await periodOfCommune(context, commune, args.period)
    : scope && (await periodArgumentOrLatest(context, scope, args.period));
  const views = scope && period ? (await collected(context, scope, period)).views : [];
  const { reference, today } = context;
  // The unit of a report is that of the closing day, and may have moved since.
  const isWithin = ({ unit: { id, path } }: ReportView) =>
    !within ||
    id === within.id ||
    [path, seatPathOn(reference.register, path, today)].some((at) => isBelow(at, within.path));
  const items = views.filter((view) => isWithin(view) && passes(view, args));
  const list = ['reports', within?.id ?? scope?.scope, period, args.state, args.overdue, args.late].join(' ');
  return connectionOf({ list, items, keyOf: (view) => view.unit.path }, args);
}

const completenessOf = async (context: Context, { scope, id }: PeriodOf) =>
  (await collected(context, scope, id)).completeness;

export const reportResolvers: Resolvers = {
  Query: {
    report: async (_root, args, context) => {
      const commune = communeArgument(context, args.unit);
      const period = await periodOfCommune(context, commune, args.period);
      return expectedReport(context, commune, period);
    },
    reports: (_root, args, context) => reportsOf(context, scopeArgument(context, args.within), args),
    completeness: async (_root, args, context) => {
      const scope = scopeArgument(context, args.within);
      const period = await periodArgumentOrLatest(context, scope, args.period);
      return period === undefined ? null : completenessOf(context, { scope, id: period });
    },
  },
  Period: {
    completeness: (period, _args, context) => completenessOf(context, period),
  },
  Unit: {
    report: async ({ id }, args, context) => {
      const commune = communeOf(context, id);
      if (!commune) return null;
      const period = await periodOfCommune(context, commune, args.period);
      return expectedReport(context, commune, period);
    },
    reports: ({ id }, args, context) => {
      const { reference } = context;
      const unit = knownUnit(reference, id);
      const scope = scopeById(reference, id) ?? innermostScope(reference.settings, unit.path);
      return reportsOf(context, scope, args, unit);
    },
  },
  RankingRow: {
    report: ({ ranking, row }, _args, context) => expectedReport(context, communeOf(context, row.unit), ranking.period),
  },
  Report: {
    id: ({ unit, period }) => toGlobalId('Report', unit.id, period),
    unitOnDay: ({ unit, scope, period }, _args, { reference }) =>
      unitOfDay(reference, unit.id, closingDateOf(period, scope.closingDay)),
    period: ({ scope, period }) => ({ scope, id: period }),
    countsFrom: async (view, _args, context) => (await countsFrom(context, view.scope, reportOf(view)))?.on,
    countsFromSentence: async (view, args, context) =>
      countsFromSentence(await countsFrom(context, view.scope, reportOf(view)), args, context),
    figures: (view) => figuresOf(view),
    loaded: ({ loaded, unit, period, approvedAt }) => loaded && { mark: loaded, approvedAt, path: unit.path, period },
    timeliness: ({ timeliness }) => timeliness.kind,
    workingDaysLate: ({ timeliness }) => timeliness.workingDaysLate,
  },
  Completeness: {
    loaded: ({ loaded }) => loaded ?? 0,
  },
  ReportFigure: {
    indicator: ({ of }) => of,
    isLoaded: ({ isLoaded }) => isLoaded ?? false,
  },
  Figure: {
    state: ({ state }) => contractCode(state),
    value: (view) => shownValue(view),
    numerator: ({ figure }) => (figure?.kind === 'ratio' ? figure.numerator : null),
    denominator: ({ figure }) => (figure?.kind === 'ratio' ? figure.denominator : null),
  },
  // Both an id and the form lead here. Changes and warnings of a revision are resolved lazily.
  ReportRevision: {
    id: ({ revision: { unit, period, token } }) => toGlobalId('ReportRevision', unit, period, token),
    revision: ({ revision }) => revision.token,
    ...fieldsOf('revision', 'at', 'actor', 'action', 'note'),
    actorName: async ({ revision, actorName }, args, { reference, language }) =>
      (await actorName()) ?? inLanguageIfAny(await reference.sourceName(revision.actor), args, { language }),
    signedDocument: ({ revision: { filing } }) => filing?.signedDocument,
    loaded: ({ revision: { filing, unit, period, action, at } }, _args, { reference }) => {
      const path = currentUnit(reference, unit)?.path;
      if (!filing?.loaded || path === undefined) return null;
      return { mark: filing.loaded, approvedAt: action === 'APPROVE' ? at : null, path, period };
    },
  },
};
