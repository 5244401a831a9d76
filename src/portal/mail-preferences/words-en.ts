import { numberText, plural } from '../../domain/text/number-text.js';
import type { mailVi } from './words-vi.js';

const workingDays = (days: number): string => plural(days, 'working day');

export const mailEn: typeof mailVi = {
  title: 'Your e-mail',
  none: 'This account receives no letters.',
  address: 'Letters go to',
  at: (time) => `Scheduled letters go out from ${time} on working days, at most one a day.`,
  wrongAddress: (office, name, phone) => `If the address is wrong, tell the ${office}: ${name}, telephone ${phone}.`,
  fault: {
    title: 'Letters to this address do not arrive at present.',
    since: (reason, day) => `${reason}, since ${day}.`,
    noDay: (reason) => `${reason}.`,
    remedy:
      'Check your mailbox (space left, sender not blocked), then ask the administrator to open the address again. Meanwhile all your tasks are on the page',
    work: 'My work',
  },
  which: 'Which letters you receive, and why',
  statutory: 'required',
  optional: 'can be switched off',
  letters: {
    opened: 'A period opens: when the commune can begin to enter its figures.',
    steps: (steps) => `Reminders of the deadline: ${steps}, as long as the report has not been submitted.`,
    repeats: (every, atMost) =>
      `After the last step the letter repeats every ${workingDays(every)}, at most ${numberText(atMost).en} times.`,
    returned: 'A report is returned: at once, with the comments of the reviewer.',
    decided: 'A report is approved; a deadline moves; an extension request is decided.',
    waiting: (first, every) =>
      `A report is awaiting review: ${workingDays(first)} after submission, then every ${workingDays(every)}.`,
    requests: 'A commune has requested an extension.',
    ranking: 'The final ranking of the commune, once a month.',
    digest: 'The digest for leaders: how reporting goes, and the ranking.',
    appointed: 'Another administrator has been appointed in your area.',
    account: 'Your e-mail address was changed.',
  },
  step(offset) {
    if (offset === 0) return 'on the day of the deadline';
    return offset < 0 ? `${workingDays(-offset)} before` : `${workingDays(offset)} overdue`;
  },
  choose: 'Your choice',
  language: 'Language of the letters',
  languages: { VI: 'Vietnamese (Tiếng Việt)', EN: 'English' },
  digests: { ranking: 'Receive rankings', digest: 'Receive the digest' },
  digestsHint: 'Required reminders are always sent.',
  save: 'Save',
  saving: 'Saving…',
  saved: 'Saved. This applies from the next letter.',
  failed: {
    OFFLINE: 'Not saved: there is no connection. Try again when you are online.',
    BUSY: 'Not saved: the system is busy. Try again in a few minutes.',
    SIGN_IN: 'Not saved: your session has ended. Sign in again, then press save.',
    REFUSED: 'Not saved.',
  },
  past: 'Letters you have received are on the page',
};
