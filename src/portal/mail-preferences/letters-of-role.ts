import type { MailPreferencesPageQuery } from '../generated/mail-preferences.js';
import type { MailWords } from './texts.js';

type Viewer = NonNullable<MailPreferencesPageQuery['viewer']>;
type Role = Viewer['role'];
type Ladder = NonNullable<NonNullable<Viewer['letters']>['ladder']>;

/** The letters that a person may switch off: those of `wantsDigests`. */
export const optionalLetters = (role: Role): 'ranking' | 'digest' | undefined => {
  if (role === 'LEADER') return 'digest';
  return role === 'OFFICER' || role === 'CHAIRMAN' ? 'ranking' : undefined;
};

/** What is sent to a role, a sentence each. The days are those of the ladder of letters. */
export function requiredLetters(role: Role, ladder: Ladder | null, { letters, step }: MailWords): readonly string[] {
  const offsets = (ladder?.steps ?? []).filter(({ recipients }) => recipients.some((recipient) => recipient === role));
  const reminders =
    ladder && offsets.length > 0
      ? [
          letters.steps(offsets.map(({ offset }) => step(offset)).join(', ')),
          letters.repeats(ladder.repeatEvery, ladder.repeatAtMost),
        ]
      : [];
  return [
    ...(role === 'OFFICER' ? [letters.opened] : []),
    ...(role === 'REVIEWER' && ladder ? [letters.waiting(ladder.review.firstAfter, ladder.review.every)] : []),
    ...(role === 'REVIEWER' ? [letters.requests] : []),
    ...reminders,
    ...(role === 'OFFICER' ? [letters.returned] : []),
    ...(role === 'OFFICER' || role === 'CHAIRMAN' ? [letters.decided] : []),
    ...(role === 'ADMINISTRATOR' ? [letters.appointed] : []),
    letters.account,
  ];
}
