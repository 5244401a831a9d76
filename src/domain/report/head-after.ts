import type { Figures } from '../figure/figure.js';
import type { FigureNotes } from '../figure/filing-record.js';
import { originsIn } from '../figure/origin.js';
import type { IndicatorCode } from '../indicator/indicator.js';
import type { UnitPath } from '../register/unit.js';
import { type Extension, type Extensions, extensionsOf } from '../settings/extension.js';
import { ruleOf } from './actions.js';
import { handsAfter } from './hands.js';
import { withToken } from './listed-revisions.js';
import type { Report, Revision } from './report.js';

type FirstDraft = Pick<Report, 'unit' | 'path' | 'period' | 'working' | 'savedAt' | 'isDemonstration'>;

export const newReport = (draft: FirstDraft): Report => ({
  ...draft,
  state: 'DRAFT',
  approved: null,
  tokens: [],
  firstSubmittedAt: null,
  approvedAt: null,
  extension: null,
});

/** The report after a revision. Filing changes a report in no other way. */
export function headAfter(before: Report | undefined, path: UnitPath, revision: Revision): Report {
  const { unit, period, at, figures, token, filing, isDemonstration } = revision;
  const base = before ?? newReport({ unit, path, period, working: figures, savedAt: at, isDemonstration });
  const origins = filing && originsIn(filing.notes);
  const noData = filing ? answeredNoData(figures, filing.notes) : [];
  const hands = handsAfter(before, revision);
  const { noData: _, ...kept } = ruleOf(revision.action).request ? withoutRequest(base) : base;
  const after: Report = {
    ...withoutOrigins(kept),
    ...(noData.length > 0 && { noData }),
    ...(hands && { hands }),
    state: ruleOf(revision.action).leadsTo ?? base.state,
    ...(base.approvedOrigins && { approvedOrigins: base.approvedOrigins }),
    ...(origins?.size && { workingOrigins: origins }),
    working: figures,
    tokens: withToken(base.tokens, token),
  };
  switch (revision.action) {
    // A file added after the submission does not change `savedAt`, from which the wait for review counts.
    case 'SAVE':
      return base.state === 'SUBMITTED' ? after : { ...after, savedAt: at };
    case 'SUBMIT': {
      const { reopening: _, handedOverAt: __, chairmanReturn: ___, signedDocument: ____, ...unsigned } = after;
      return {
        ...unsigned,
        ...documentIn(revision),
        savedAt: at,
        firstSubmittedAt: base.firstSubmittedAt ?? at,
      };
    }
    case 'RECORD_DOCUMENT':
      return { ...after, ...documentIn(revision) };
    case 'HAND_TO_CHAIRMAN': {
      const { chairmanReturn: _, ...handedOver } = after;
      return { ...handedOver, savedAt: at, handedOverAt: at };
    }
    case 'TAKE_BACK':
    case 'RETURN_TO_OFFICER': {
      const { handedOverAt: _, ...back } = after;
      return revision.action === 'TAKE_BACK' ? back : { ...back, chairmanReturn: { at, note: revision.note } };
    }
    case 'WITHDRAW':
      return filing?.keepsFirstSubmission
        ? { ...after, state: 'RETURNED' }
        : { ...after, state: 'DRAFT', firstSubmittedAt: null };
    // Approved figures stay in force while a reopened report is edited.
    case 'REOPEN':
      return { ...after, reopening: { at, reason: revision.note ?? '' } };
    case 'APPROVE':
      return {
        ...withoutMarks(after),
        ...(origins?.size && { approvedOrigins: origins, workingOrigins: origins }),
        ...loadedAfter(base, revision),
        approved: figures,
        approvedAt: at,
      };
    case 'ASK_EXTENSION':
      return { ...after, ...(filing?.extensionRequest && { extensionRequest: filing.extensionRequest }) };
    case 'EXTEND':
      return filing?.extension ? { ...after, ...withExtension(base, filing.extension) } : after;
    case 'REFUSE_EXTENSION':
      return { ...after, ...(filing?.extensionRefusal && { extensionRefusal: filing.extensionRefusal }) };
    default:
      return after;
  }
}

const withoutRequest = ({ extensionRequest: _, ...report }: Report): Report => report;

const documentIn = ({ filing }: Revision): Pick<Report, 'signedDocument'> =>
  filing?.signedDocument ? { signedDocument: filing.signedDocument } : {};

/** Keeps every extension: whether one replaces the due day depends on those before it. */
function withExtension(before: Extensions, extension: Extension): Extensions {
  const earlierExtensions = extensionsOf(before);
  return { extension, ...(earlierExtensions.length > 0 && { earlierExtensions }) };
}

/** A corrected report keeps the mark of its file while one of the file's figures is left. */
function loadedAfter({ loaded }: Report, { filing, figures }: Revision): Pick<Report, 'loaded'> {
  const isLeft = Object.entries(filing?.notes ?? {}).some(([code, note]) => note.loaded && figures.has(code));
  const mark = filing?.loaded ?? (isLeft ? loaded : undefined);
  return mark ? { loaded: mark } : {};
}

const withoutMarks = ({ loaded: _, ...report }: Report): Report => withoutOrigins(report);

const withoutOrigins = ({ approvedOrigins: _, workingOrigins: __, ...report }: Report): Report => report;

/** "No data" with a reason is an answer, like a figure. */
const answeredNoData = (figures: Figures, notes: FigureNotes): IndicatorCode[] =>
  Object.keys(notes)
    .filter((code) => notes[code]?.reason && !figures.has(code))
    .toSorted();
