import { plural } from '../../domain/text/number-text.js';
import type { administrationVi } from './words-vi.js';

export const administrationEn: typeof administrationVi = {
  title: 'Administration',
  trail: 'You are here',
  lead: 'Every change is logged with the person and the reason.',
  nothing: 'Your role has no administration pages.',
  sectionsTitle: 'Sections',
  readOnly: 'Read only',
  recent: 'Recent changes',
  wholeLog: 'The full log',
  waiting: {
    title: 'To do',
    nothing: 'Nothing to do.',
    operation: 'For the operators',
    unreachable: (count: number) => `${plural(count, 'official')} not receiving letters`,
    without: (count: number) => `${plural(count, 'commune')} without an officer who receives letters`,
    extensions: (count: number) => `${plural(count, 'extension request')} to decide`,
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
    letters: { title: 'Letters', text: 'Reminder schedule, letterhead and contact, with a sample letter.' },
    units: { title: 'Units', text: 'Current and former units.' },
    reorganisations: { title: 'Reorganisations', text: 'Merge, split, rename: draft, preview, publish.' },
    method: { title: 'Method', text: 'Draft indicators, weights and targets, and their effect.' },
    files: { title: 'Load files', text: 'Units, villages, officials and past figures from Excel.' },
    operation: { title: 'Operation', text: 'Runs, why there is no ranking, who received a letter on a given day.' },
    log: { title: 'Administration log', text: 'Who changed what, when and why.' },
  },
  log: {
    lead: 'Nobody can change or remove this log.',
    nothing: 'No changes yet.',
    within: 'Unit',
    noun: 'Type',
    all: 'All',
    from: 'From',
    to: 'To',
    show: 'Show',
    older: 'Older changes',
    count: (count: number) => `${plural(count, 'change')}, newest first.`,
    reason: (reason: string) => `Reason: ${reason}`,
    changes: (count: number) => `${plural(count, 'field')} changed`,
    moved: (scope: string, period: string, before: string, after: string) =>
      `Deadline for ${period}, ${scope}: ${before} → ${after}`,
    field: 'Field',
    before: 'Before',
    after: 'After',
  },
};
