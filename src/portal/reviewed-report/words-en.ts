import { numberText, plural } from '../../domain/text/number-text.js';
import type { reviewedVi } from './words-vi.js';

const days = (count: number): string => plural(count, 'working day');
const comments = (count: number): string =>
  count === 1 ? '1 comment on a figure' : `${numberText(count).en} comments on figures`;

export const reviewedEn: typeof reviewedVi = {
  title: (unit, period) => `${unit}: report for ${period}`,
  queue: 'Reports awaiting review',
  place: (place, all) => `Report ${numberText(place).en} of ${numberText(all).en} awaiting review`,
  before: (name) => `← ${name}`,
  after: (name) => `${name} →`,
  walk: 'Other reports awaiting review',
  missing: 'No report is expected from this commune for this period.',
  notSent:
    'The commune has not submitted its report. Once it does, its figures will appear here with the previous period and the expected range.',
  facts: {
    state: 'Status',
    due: 'Due',
    sent: 'First submitted',
    onTime: 'on time',
    late: (count) => `${days(count)} late`,
    waits: (count) => (count === 0 ? 'submitted today' : `awaiting review for ${days(count)}`),
    approved: (day) => `approved on ${day}`,
    reviewers: 'Assigned to',
    everybody: 'all reviewers',
  },
  look: {
    title: (count) => `To check (${numberText(count).en})`,
    none: '✓ No warning, no open comment, no figure outside its expected range.',
    whole: 'The whole report',
    kinds: {
      WARNING: '▲ Warning',
      OPEN_COMMENT: '✎ Unanswered comment',
      OUTSIDE_RANGE: '◆ Outside the expected range',
    },
  },
  notes: 'Notes on this report',
  figures: {
    title: 'Figures',
    onlyRemarked: (count) => `Only the ${count === 1 ? 'indicator' : `${numberText(count).en} indicators`} to check`,
    indicator: 'Indicator',
    look: 'To check',
    now: 'This period',
    before: 'Previous period',
    change: 'Change',
    expected: 'Expected range',
    noExpected: 'none',
    missing: 'no figure',
    notApplicable: 'not applicable (0/0)',
    notExpected: 'not expected yet',
    up: (amount) => `▲ up ${amount}`,
    down: (amount) => `▼ down ${amount}`,
    same: '= no change',
    notCompared: '–',
    percentPoints: (amount) => `${amount} percentage points`,
    reason: 'Reason given by the commune',
    evidence: 'Evidence',
    source: (system) => `The figure was delivered by ${system}.`,
    conflict: (system, value) => `${system} delivered another figure: ${value}.`,
    peers: (count) => `Compared with ${numberText(count).en} similar communes`,
    peersNote:
      'Communes of the same kind with a similar number of villages that have submitted this report; highest figure first.',
    own: 'this commune',
    notApproved: 'not approved yet',
    said: 'Comment sent',
  },
  decide: {
    title: 'Decision',
    approve: 'Approve the report',
    note: 'Note (optional)',
    noteHint: 'Recorded in the history of the report.',
    return: 'Return for correction',
    comment: 'General comment',
    commentHint: 'A general comment or at least one comment on a figure is needed.',
    typedComments: (count) =>
      `You have typed ${comments(count)}. They are sent only when the report is returned: delete them, or return the report.`,
    reopen: 'Reopen the approved report',
    reopenReason: 'Reason for reopening',
    extension: 'Extension request',
  },
  done: {
    approved: (name) => `The report of ${name} has been approved.`,
    returned: (name) => `The report of ${name} has been returned; the commune is notified by letter at once.`,
    reopened: (name) => `The report of ${name} has been reopened.`,
    extended: (name) => `The deadline for ${name} has been extended.`,
    refused: (name) => `The request from ${name} has been refused.`,
    next: (name) => `Next report: ${name} →`,
    toQueue: 'Back to the reports awaiting review →',
  },
  history: 'History of the report',
  system: 'the system',
};
