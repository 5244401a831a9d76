import { isFurtherAssignment, isSamePerson, personOf } from '../official/assignment.js';
import { letterReader } from '../reminder/letter-readers.js';
import type { ReminderContext } from '../reminder/reminder-context.js';
import type { DailyMail } from './daily-mail.js';

/** The part of one assignment in the one letter to a person. */
export type JointPart = { readonly person: string; readonly mail: DailyMail };

type Split = { readonly own: readonly DailyMail[]; readonly joint: readonly JointPart[] };

/**
 * Letters that are their reader's only one, and parts of letters to people who read for several assignments. A person
 * who may have another assignment in another scope counts among the latter.
 */
export function splitMails(situation: ReminderContext, mails: readonly DailyMail[]): Split {
  const readsForOthers = new Set(
    situation.officials.flatMap((official) => {
      const { id } = letterReader(situation, official);
      return isSamePerson(id, official.id) ? [] : [personOf(id)];
    }),
  );
  const joint: JointPart[] = [];
  const own: DailyMail[] = [];
  for (const mail of mails) {
    const { official } = mail;
    const reader = letterReader(situation, official);
    const person = personOf(reader.id);
    const isOnly =
      reader.id === official.id && !isFurtherAssignment(reader.id) && !reader.several && !readsForOthers.has(person);
    if (isOnly) own.push(mail);
    else joint.push({ person, mail: reader.id === official.id ? mail : { ...mail, reader } });
  }
  return { own, joint };
}
