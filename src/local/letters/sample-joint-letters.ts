import { mailFor } from '../../domain/daily-mail/plan-daily-mail.js';
import { plannedEntry } from '../../domain/mail/mail.js';
import { assignmentId, isSamePerson, withContactOf } from '../../domain/official/assignment.js';
import type { Official } from '../../domain/official/official.js';
import type { Unit } from '../../domain/register/unit.js';
import type { ReminderContext } from '../../domain/reminder/reminder-context.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { jointEmail } from '../../email/opened/joint-email.js';
import { readerIn, SENDER } from './sample-mail.js';

/** Changes a situation as if a commune had not submitted its report. */
type Unsubmitted = (base: ReminderContext, unit: Unit) => ReminderContext;

/**
 * The joint letter of a day to an officer who also has an assignment at a second commune, and to one who substitutes for the
 * absent chairman. The second assignment is a stored one, or made up if the officer has none.
 */
export function jointLetters(base: ReminderContext, unit: Unit, unsubmitted: Unsubmitted) {
  const { officials, communes } = base;
  const officers = officials.filter(({ active, role }) => active && role === 'officer');
  const officer = readerIn(base, 'officer', unit);
  if (!officer) return [];
  const elsewhere = officers.filter(({ path }) => path !== unit.path && communes.some((of) => of.path === path));
  const stored = elsewhere.find(({ id }) => isSamePerson(id, officer.id));
  const second = stored ?? elsewhere[0];
  const secondUnit = communes.find(({ path }) => path === second?.path);
  const chairman = readerIn(base, 'chairman', unit);
  const situation = unsubmitted(secondUnit ? unsubmitted(base, secondUnit) : base, unit);
  const write = (name: string, other: Official | undefined, partOf: (official: Official) => Partial<Part>) => {
    const [own, more] = [mailFor(situation, officer), other && mailFor(situation, other)];
    if (!own || !more) return [];
    const writings = [own, { ...more, ...partOf(more.official) }].map((mail) => ({ mail, context: situation }));
    const { asOf } = situation;
    const day = localDateOf(asOf);
    const entry = plannedEntry({
      day,
      official: officer.id,
      kind: 'JOINT',
      path: unit.path,
      items: [],
      occurrence: asOf,
    });
    return [{ name, email: jointEmail(writings, entry, SENDER) }];
  };
  return [
    ...write('joint-assignments', second, (official) => ({
      official: stored ?? withContactOf(officer, { ...official, id: assignmentId(officer.id, 'sample') }),
    })),
    ...write('joint-substitute', chairman, () => ({ reader: officer })),
  ];
}

type Part = { readonly official: Official; readonly reader: Official };
