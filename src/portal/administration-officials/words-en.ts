import { plural } from '../../domain/text/number-text.js';
import type { officialsVi } from './words-vi.js';

const people = (count: number) => `${plural(count, 'official')}.`;

export const officialsEn: typeof officialsVi = {
  title: 'Officials',
  state: 'Account',
  states: { mo: 'Open', khoa: 'Closed' },
  everyRole: 'Every role',
  everyUnit: 'Every unit',
  everyState: 'All',
  search: 'Find an official',
  show: 'Show',
  count: people,
  more: 'More',
  none: 'None',
  yes: 'Yes',
  no: 'No',
  demonstration: 'This person is fictitious, created for the demonstration.',
  actions: 'Changes',
  invite: {
    title: 'Invite an official',
    submit: 'Invite',
    done: (name: string) => `${name} has been invited and signs in with this e-mail address.`,
    open: (name: string) => `Open the page of ${name}`,
  },
  change: {
    title: 'Change name and contact details',
    submit: 'Save',
    done: 'The contact details are saved.',
  },
  transfer: {
    title: 'Transfer to another unit or role',
    submit: 'Transfer',
    done: 'The official has been transferred.',
  },
  lift: {
    title: 'Resume letters',
    submit: 'Resume letters',
    done: 'Letters are sent to this address again.',
    hint: 'Only after checking with the official that the mailbox receives letters.',
  },
  close: {
    title: 'Close the account',
    submit: 'Close the account',
    done: 'The account is closed: no sign-in and no letters.',
    hint: 'The official can no longer sign in and receives no letters. The account can be reopened.',
  },
  open: { title: 'Reopen the account', submit: 'Reopen the account', done: 'The account is open again.' },
  assignment: {
    add: {
      title: 'Add an assignment',
      submit: 'Add the assignment',
      hint: 'This assignment stays; the person keeps one account and chooses which assignment to work in.',
    },
    end: {
      title: 'End this assignment',
      submit: 'End the assignment',
      done: 'The end of the assignment has been recorded.',
    },
  },
  reviewers: {
    title: 'Assignment of communes to reviewers',
    lead: 'Communes not assigned to anyone are reviewed by all reviewers.',
    none: 'No communes are assigned.',
    gone: 'A reviewer no longer on the list',
    notInForce: 'No longer in force',
    submit: 'Save the assignment',
    done: 'The assignment is saved.',
  },
  unreachable: {
    title: 'Officials not receiving letters',
    ofOne: 'Letters are not being delivered',
    lead: 'Letters do not reach these officials. Correct the address, or resume letters after checking it.',
    lifted: 'letters resumed',
    detail: (text: string) => `The mail service says: ${text}`,
    standIns: (names: string) => `Receives the letters instead: ${names}`,
    lift: (moment: string, name: string, reason: string) => `${moment}, ${name} resumed letters: ${reason}`,
  },
  without: {
    title: 'Communes without an officer who receives letters',
    lead: 'In these communes reminders go to someone else instead of the reporting officer.',
    count: (count: number) => `${plural(count, 'commune')}.`,
    nobody: 'Nobody receives the letters instead.',
  },
};
