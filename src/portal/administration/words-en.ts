import type { administrationVi } from './words-vi.js';

export const administrationEn: typeof administrationVi = {
  title: 'Administration',
  trail: 'You are here',
  lead: 'Every change is logged, with who made it and why.',
  nothing: 'Your role has no part in the administration.',
  sectionsTitle: 'Sections',
  readOnly: 'Read only',
  recent: 'Recent changes',
  wholeLog: 'The whole log',
  waiting: {
    title: 'To do',
    nothing: 'Nothing to do.',
    unreachable: (count: number) => `${count} ${count === 1 ? 'official' : 'officials'} not receiving letters`,
    without: (count: number) =>
      `${count} ${count === 1 ? 'commune' : 'communes'} without an officer who receives letters`,
    extensions: (count: number) => `${count} ${count === 1 ? 'extension request' : 'extension requests'} to decide`,
    methodDraft: (code: string, name: string) => `Draft method ${code}: ${name}`,
    reorganisation: (decision: string, day: string, from?: string) =>
      `Draft reorganisation under ${decision}, from ${day}${from ? `, proposed by ${from}` : ''}`,
    figureFile: (source: string) => `File of figures awaiting a reviewer: ${source}`,
  },
  sections: {
    officials: {
      title: 'Officials',
      text: 'Invite, transfer, change details, close and open accounts; who does not receive letters.',
    },
    calendar: { title: 'Calendar and holidays', text: 'Closing date, deadlines, locks, the holiday table.' },
    letters: { title: 'Letters', text: 'The ladder, who writes and who is asked, with a real letter.' },
    units: { title: 'Units', text: 'The units of today and of the past.' },
    reorganisations: { title: 'Reorganisations', text: 'Merge, split, rename: draft, preview, publish.' },
    method: { title: 'Method', text: 'Drafts of indicators, weights and targets, and their effect.' },
    files: { title: 'Load files', text: 'Units, villages, officials, figures of the past from Excel.' },
    operation: { title: 'Operation', text: 'Runs, why there is no ranking, who got a letter on a day.' },
    log: { title: 'Log of administrators', text: 'Who changed what, when and why.' },
  },
  log: {
    lead: 'Nobody can change or remove this log.',
    nothing: 'No change so far.',
    within: 'Of the unit',
    noun: 'Kind',
    all: 'All',
    from: 'From',
    to: 'To',
    show: 'Show',
    older: 'Older changes',
    count: (count: number) => `${count} ${count === 1 ? 'change' : 'changes'}, the newest first.`,
    reason: (reason: string) => `Reason: ${reason}`,
    changes: (count: number) => `${count} ${count === 1 ? 'field' : 'fields'} changed`,
    moved: (scope: string, period: string, before: string, after: string) =>
      `Due day of ${period} in ${scope}: ${before} → ${after}`,
    field: 'Field',
    before: 'Before',
    after: 'After',
  },
};
