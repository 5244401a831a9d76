import { signatureBlock } from '../../domain/absence/signature-block.js';
import { can } from '../../domain/access/access.js';
import { deliveryPlace } from '../../domain/figure/delivery.js';
import { sameFigure, viewOf } from '../../domain/figure/figure.js';
import type { Official } from '../../domain/official/official.js';
import { namingFigures } from '../../domain/refusal/figure-names.js';
import { errorOfFault } from '../../domain/refusal/user-error.js';
import { seatPathOn } from '../../domain/register/seat.js';
import { leadersHearFrom } from '../../domain/reminder/waiting-reviews.js';
import { isAmong } from '../../domain/report/hands.js';
import { changesBetween, lastSentBack } from '../../domain/report/revision-changes.js';
import { filingStateOf } from '../../domain/report/sign-off.js';
import { dueDayOf } from '../../domain/settings/deadline.js';
import { canBeSubmittedFrom, isExpected } from '../../domain/settings/period-state.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import { innermostScope } from '../../domain/settings/scopes.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { formNotes } from '../../file-report/inherited.js';
import type { FilingReference } from '../../file-report/reference.js';
import { viewReport } from '../../reference-data/collected-reports.js';
import { currentUnit, methodFor, type Reference } from '../../reference-data/reference.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { unitOfDay } from '../register/unit-on-day-resolvers.js';
import { periodArgument, unitArgument } from '../shared/arguments.js';
import { connectionOf } from '../shared/connections.js';
import { fieldsOf } from '../shared/fields-of.js';
import { toGlobalId } from '../shared/ids.js';
import { inLanguage, said } from '../shared/language.js';
import { countsFrom, countsFromSentence } from './counts-from.js';
import { type DeliveryOf, emptiedIn, type RevisionOf } from './form.js';

/** The scope whose office gets the report on a day: its own, or once that has ended, the one that took the commune over. */
function officeOn({ settings, register }: Reference, { unit, scope }: FilingReference, day: LocalDate): ScopeSettings {
  const hasEnded = scope.ended !== undefined && scope.ended.lastDay < day;
  return (hasEnded ? innermostScope(settings, seatPathOn(register, unit.path, day)) : undefined) ?? scope;
}

export const reportFormResolvers: Resolvers = {
  Query: {
    reportForm: async (_root, args, context) =>
      (await context.reportMutations()).form(
        unitArgument(context, 'unit', args.unit).id,
        periodArgument('period', args.period) as string,
      ),
  },
  Report: {
    form: async ({ unit, period }, _args, { reportMutations }) => (await reportMutations()).form(unit.id, period),
  },
  ReportForm: {
    id: ({ reference, period }) => toGlobalId('ReportForm', reference.unit.id, period),
    unit: ({ reference }) => reference.unit,
    unitOnDay: ({ reference: { unit, closing } }, _args, { reference }) => unitOfDay(reference, unit.id, closing),
    period: ({ reference: { scope }, period }) => ({ scope, id: period }),
    state: ({ head }) => filingStateOf(head),
    revision: ({ head }) => head?.tokens.at(-1),
    ...fieldsOf('head', 'savedAt', 'handedOverAt', 'signedDocument', 'firstSubmittedAt', 'approvedAt'),
    publisher: ({ reference: of, head }, _args, { reference, today }) =>
      officeOn(reference, of, head?.signedDocument?.date ?? today),
    signatureBlock: async ({ reference: { unit, scope }, head }, _args, context) => {
      const { viewer, queries, reference, today } = context;
      // Officials of a unit that moved or ended are found where they work today, so rights over that place decide.
      const path = seatPathOn(reference.register, unit.path, today);
      const mayRead = can(viewer, 'read', { kind: 'official', path, day: today });
      const found = mayRead ? await queries.officials(path) : [];
      const day = head?.signedDocument?.date ?? today;
      // Whoever became chairman later, or had left before, did not sign then.
      const records = day < today ? await context.administration() : undefined;
      const isUnclear = ({ id, role }: Official) => role === 'chairman' && !isAmong(head?.hands?.sent ?? [], id);
      const officials = await Promise.all(
        found.map((one) => (records && isUnclear(one) ? records.withDays(one, reference.register) : one)),
      );
      const reader = viewer.kind === 'official' ? viewer.id : undefined;
      return signatureBlock(officials, day, scope, head?.hands, today, reader);
    },
    awaitedReview: ({ head, reference: of }, _args, { reference, today }) => {
      if (head?.state !== 'SUBMITTED') return null;
      return { sentAt: head.savedAt, scope: officeOn(reference, of, today), calendar: of.calendar };
    },
    countsFrom: async ({ reference, head }, _args, context) => (await countsFrom(context, reference.scope, head))?.on,
    countsFromSentence: async ({ reference, head }, args, context) =>
      countsFromSentence(await countsFrom(context, reference.scope, head), args, context),
    dueDay: ({ reference: { scope, calendar }, period, head }) => dueDayOf(scope, period, calendar, head?.extension),
    submittableFrom: ({ reference: { scope }, period }) => canBeSubmittedFrom(period, scope.closingDay),
    loaded: ({ head }) =>
      head?.loaded ? { mark: head.loaded, approvedAt: head.approvedAt, path: head.path, period: head.period } : null,
    extensionReason: ({ head }) => head?.extension?.reason,
    villageCount: ({ reference }) => reference.villages,
    notes: ({ reference: of, period, head }, args, { reference, language }) =>
      formNotes(of, period, head, (id) => currentUnit(reference, id)?.name ?? { vi: id, en: id }).map((note) =>
        inLanguage(note, args, { language }),
      ),
    figures: (form) => form.figures(),
    methodVersion: ({ reference }) => reference.method,
    figuresBeside: async (form) =>
      [...(await form.figuresBeside())].map(([indicator, figure]) => ({ indicator, figure: viewOf(figure) })),
    emptied: (form) => form.emptied(),
    sentBack: async (form) => lastSentBack(await form.history()),
    history: async (form, args) => {
      const keyOf = ({ revision }: RevisionOf) => revision.token;
      const list = `history ${form.reference.unit.id} ${form.period}`;
      return connectionOf({ list, items: await form.history(), keyOf, inOrderOfKeys: false }, args);
    },
    deliveries: async (form, args) => {
      const keyOf = ({ answered }: DeliveryOf) => deliveryPlace(answered);
      const list = `deliveries ${form.reference.unit.id} ${form.period}`;
      return connectionOf({ list, items: await form.deliveries(), keyOf }, args);
    },
  },
  SignatureBlock: {
    lines: ({ lines }, args, context) => lines.map((line) => inLanguage(line, args, context)),
  },
  FilingPayload: {
    emptied: ({ revision, changed }) => (revision && changed ? emptiedIn(revision) : []),
    report: ({ form }, _args, context) => {
      if (!form) return null;
      const { scope, unit } = form.reference;
      return isExpected(scope, form.period, unit) ? viewReport(context, scope, form.period, unit, form.head) : null;
    },
  },
  AwaitedReview: {
    office: said(({ scope: { letterhead } }) => {
      const { office, authority } = letterhead;
      return { vi: `${office.vi}, ${authority.vi}`, en: `${office.en}, ${authority.en}` };
    }),
    leadersHearFrom: ({ scope, calendar, sentAt }) => leadersHearFrom(scope, calendar, sentAt),
  },
  EmptiedFigure: {
    indicator: ({ of }) => of,
    before: ({ before }) => viewOf(before),
  },
  FormFigure: {
    id: ({ unit, period, of }) => toGlobalId('FormFigure', unit, period, of.indicator.code),
    indicator: ({ of }) => of,
    working: ({ working }) => viewOf(working),
    approved: ({ approved }) => viewOf(approved),
    previous: async ({ previous }) => viewOf(await previous()),
    ...fieldsOf('note', 'reason', 'comment', 'source'),
    evidence: ({ note }) => note.evidence ?? [],
    overruled: ({ note }) => (note.overruled ? viewOf(note.overruled) : null),
    isInConflict: ({ working, delivered }) =>
      working !== undefined && delivered !== undefined && !sameFigure(working, delivered.figure),
  },
  DeliveredFigure: {
    figure: ({ figure }) => viewOf(figure),
    source: ({ from }) => from,
  },
  ReportRevision: {
    changes: async ({ revision, before }) =>
      changesBetween(await before(), revision).map((change) => ({ ...change, place: revision })),
    warnings: ({ revision }, _args, { reference }) =>
      (revision.filing?.warnings ?? []).map(errorOfFault).map(namingFigures(methodFor(reference, revision.period))),
  },
  FigureChange: {
    indicator: ({ code }) => code,
    before: ({ before }) => viewOf(before),
    after: ({ after }) => viewOf(after),
    reasonBefore: ({ noteBefore }) => noteBefore.reason,
    ...fieldsOf('note', 'reason', 'comment'),
    evidence: ({ note }) => note.evidence ?? [],
  },
  UserError: {
    // The sender of the change reads the message, so an official's own language counts before Vietnamese.
    message: ({ message }, args, { viewer, preferredLanguage, language }) => {
      const own = viewer.kind === 'official' ? viewer.language : undefined;
      return inLanguage(message, args, { language: preferredLanguage ?? own ?? language });
    },
  },
};
