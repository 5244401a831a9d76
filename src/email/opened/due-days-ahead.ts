import type { DailyMail } from '../../domain/daily-mail/daily-mail.js';
import type { Form } from '../../domain/reminder/form.js';
import { isOverdue } from '../words/wording.js';

/** What the calendar file of a letter is about: due days that have not passed, told to those who see to the report. */
export const dueDaysAhead = ({ official: { role }, forms, openings }: DailyMail): readonly Form[] =>
  role === 'officer' || role === 'chairman' ? [...forms, ...openings].filter((form) => !isOverdue(form)) : [];
