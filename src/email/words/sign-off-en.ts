import type { Form } from '../../domain/reminder/form.js';
import type { Instant } from '../../domain/time/local-date.js';
import { savedEn } from './dates.js';
import { type Audience, isOverdue } from './wording.js';

/** What letters say of a report that waits for the signature of the Chairperson. */
export const signOffEn = {
  state: (handedOverAt: Instant) =>
    `Passed to the Chairperson for signature on ${savedEn(handedOverAt)}; not submitted`,
  subject: 'with the Chairperson',
  request(form: Form, audience: Audience): string {
    const when = isOverdue(form) ? 'as soon as possible' : form.workingDaysLeft === 0 ? 'today' : 'on time';
    return audience === 'chairman'
      ? `The report is complete and has been passed to you. Please submit it ${when}, or return it to the officer with your comments:`
      : `The report has been passed to the Chairperson and counts as submitted only when the Chairperson submits it. Please ask the Chairperson to submit it ${when}; to change it, take it back:`;
  },
};
