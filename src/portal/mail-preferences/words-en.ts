import type { mailVi } from './words-vi.js';

const workingDays = (days: number): string => (days === 1 ? '1 working day' : `${days} working days`);

export const mailEn: typeof mailVi = {
  title: 'The e-mail I get',
  none: 'This account gets no letters of the system.',
  address: 'Letters go to',
  at: (time) => `Scheduled letters go out from ${time} on working days, at most one a day.`,
  wrongAddress: (office, name, phone) => `If the address is wrong, tell the ${office}: ${name}, telephone ${phone}.`,
  fault: {
    title: 'Letters to this address do not arrive at present.',
    since: (reason, day) => `${reason}, since ${day}.`,
    noDay: (reason) => `${reason}.`,
    remedy:
      'Check your mailbox (space left, sender not blocked), then ask the administrator to open the address again. Meanwhile everything that waits for you stands on the page',
    work: 'My work',
  },
  which: 'Which letters I get, and why',
  statutory: 'required',
  optional: 'can be switched off',
  letters: {
    opened: 'A period opens: when the commune can begin to enter its figures.',
    steps: (steps) => `Reminders of the due day: ${steps}, as long as the report is not sent.`,
    repeats: (every, atMost) =>
      `After the last step the letter repeats every ${workingDays(every)}, at most ${atMost} times.`,
    returned: 'A report is returned: at once, with the comments of the reviewer.',
    decided: 'A report is approved; a due day moves; a request for a later due day is decided.',
    waiting: (first, every) =>
      `A report waits for a review: ${workingDays(first)} after the commune sent it, then every ${workingDays(every)}.`,
    requests: 'A commune asks for a later due day, and it waits for a decision.',
    ranking: 'The final ranking of the commune, once a month.',
    digest: 'The digest for leaders: how reporting goes, and the ranking.',
    appointed: 'Somebody else became an administrator within the scope.',
    account: 'My e-mail address was changed.',
  },
  step(offset) {
    if (offset === 0) return 'on the due day';
    return offset < 0 ? `${workingDays(-offset)} before` : `${workingDays(offset)} overdue`;
  },
  choose: 'My choice',
  language: 'Language of the letters',
  languages: { VI: 'Vietnamese (Tiếng Việt)', EN: 'English' },
  digests: { ranking: 'Send me the ranking', digest: 'Send me the digest' },
  digestsHint: 'Required reminders are sent all the same and cannot be switched off.',
  save: 'Save my choice',
  saving: 'Saving…',
  saved: 'Saved. It holds from the next letter on.',
  failed: {
    OFFLINE: 'Not saved: there is no connection. Try again when you are online.',
    BUSY: 'Not saved: the system is busy. Try again in a few minutes.',
    SIGN_IN: 'Not saved: your session has ended. Sign in again, then press save.',
    REFUSED: 'Not saved.',
  },
  past: 'The letters you got stand on the page',
};
