import type { Form } from '../../domain/reminder/form.js';
import type { Instant } from '../../domain/time/local-date.js';
import { savedEn } from './dates.js';
import { type Audience, isOverdue } from './wording.js';

/** What letters say of a report that lies with the chair. */
export const signOffEn = {
  state: (handedOverAt: Instant) => `Handed to the chair on ${savedEn(handedOverAt)}; not submitted`,
  subject: 'with the chair',
  request(form: Form, audience: Audience): string {
    const when = isOverdue(form) ? 'as soon as possible' : form.workingDaysLeft === 0 ? 'today' : 'in time';
    return audience === 'chairman'
      ? `The report is complete and was handed to you. Please submit it ${when}, or return it to the officer with your comments:`
      : `The report was handed to the chair and counts as submitted only when the chair sends it. Please ask the chair to send it ${when}; to change it, take it back:`;
  },
};
