import { isReadable } from '../../domain/mail/mail.js';
import { durationOf, JOBS, MOST_DAYS_OF_RUNS } from '../../domain/operation/job-run.js';
import { letterAnswerText, nightlyRankingText } from '../../domain/operation/texts.js';
import { WARNING_TEXTS } from '../../domain/operation/watch-texts.js';
import { addDays, daysBetween } from '../../domain/time/local-date.js';
import { knownScope, knownUnit } from '../../reference-data/reference.js';
import type { Context } from '../context.js';
import type { OperationResolvers, Resolvers } from '../generated/resolver-types.js';
import { periodIn } from '../ranking/ranking-resolvers.js';
import { OPERATION_ARGUMENT_TEXTS } from '../shared/accepted-texts.js';
import { monthOfPeriod, scopeArgument } from '../shared/arguments.js';
import { connectionOf } from '../shared/connections.js';
import { badUserInput } from '../shared/errors.js';
import { toGlobalId } from '../shared/ids.js';
import { inLanguage, said } from '../shared/language.js';
import { ACCEPTED_TEXTS } from '../shared/texts.js';
import { unitWithin } from '../shared/viewers-unit.js';
import { keyOfRun, type Span } from './queries.js';

const CODES = { 'recompute-rankings': 'RECOMPUTE_RANKINGS', 'send-reminders': 'SEND_REMINDERS' } as const;

const USUAL_DAYS = 7;

function spanOf({ today }: Context, from: string | null | undefined, to: string | null | undefined): Span {
  const last = to ?? today;
  const first = from ?? addDays(last, -USUAL_DAYS);
  const days = daysBetween(first, last);
  if (days < 0 || days > MOST_DAYS_OF_RUNS)
    throw badUserInput('from', first, OPERATION_ARGUMENT_TEXTS.span(MOST_DAYS_OF_RUNS, last));
  return { from: first, to: last };
}

export async function findJobRun(context: Context, job = '', occurrence = '', run = '') {
  const name = JOBS.find((known) => known === job);
  return name && (await context.operation()).run(rootPathOf(context), name, occurrence, run);
}

const rootPathOf = ({ reference }: Context) => knownScope(reference, reference.settings.stageScope).path;

/** Each field checks its own right: officials of a scope may read its letters, officials of the stage the rest. */
const answers = {
  jobRuns: async (_operation, { job, from, to, ...page }, context) => {
    const span = spanOf(context, from, to);
    const named = JOBS.find((name) => CODES[name] === job);
    const items = await (await context.operation()).runs(rootPathOf(context), named, span);
    const list = `runs ${job ?? ''} ${span.from} ${span.to}`;
    return connectionOf({ list, items, keyOf: keyOfRun, inOrderOfKeys: false }, page);
  },
  letterAnswers: async (_operation, { unit: id, day }, context) => {
    const unit = unitWithin(context, id, 'reminder', 'unit');
    if (day > context.today) throw badUserInput('day', day, OPERATION_ARGUMENT_TEXTS.dayGone(context.today));
    return (await context.operation()).letters(unit, day);
  },
  rankingAnswer: async (_operation, { within: id, period, day }, context) => {
    const scope = scopeArgument(context, id);
    const month = monthOfPeriod(period);
    if (month === undefined) throw badUserInput('period', period, ACCEPTED_TEXTS.month);
    const night = day ?? context.today;
    if (night > context.today) throw badUserInput('day', night, OPERATION_ARGUMENT_TEXTS.dayGone(context.today));
    return (await context.operation()).ranking(rootPathOf(context), scope, month, night);
  },
} satisfies OperationResolvers;

export const operationResolvers: Resolvers = {
  Query: { operation: () => ({}), ...answers },
  Operation: answers,
  JobRun: {
    id: ({ job, occurrence, run }) => toGlobalId('JobRun', job, occurrence, run),
    job: ({ job }) => CODES[job],
    milliseconds: (run) => durationOf(run),
    warnings: ({ warnings = [] }, args, context) =>
      warnings.map((warning) => inLanguage(WARNING_TEXTS[warning], args, context)),
  },
  JobRunMonth: {
    scope: ({ scope }, _args, { reference }) => knownUnit(reference, scope),
    period: (month, _args, context) => periodIn(context, month, month.period),
  },
  LetterAnswer: {
    outcome: ({ answer }) => answer.kind,
    reason: ({ answer }) => ('reason' in answer ? answer.reason : null),
    sentence: said(({ answer, substitute }) => letterAnswerText(answer, substitute?.name)),
    letter: ({ answer, within }) =>
      'entry' in answer && answer.entry && isReadable(answer.entry) ? { entry: answer.entry, within } : null,
  },
  RankingAnswer: {
    outcome: (answer) => (answer.kind === 'MONTH' ? answer.month.outcome : answer.kind),
    sentence: said((answer) => nightlyRankingText(answer)),
    run: (answer) => (answer.kind === 'MONTH' ? answer.run : null),
  },
};
