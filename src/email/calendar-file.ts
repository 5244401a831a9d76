import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { DailyMail, Form, OpenReport } from '../domain/daily-mail.js';
import { addDays, daysBetween, type Instant, type LocalDate } from '../domain/local-date.js';
import type { Letterhead } from '../domain/scope-settings.js';
import type { Attachment } from './email.js';
import { wordsFor } from './letter-frame.js';
import { reportUrl } from './links.js';

type Entry = { readonly form: Form; readonly report: OpenReport };

/**
 * Due days that still lie ahead, for the calendar of an officer or a chairman; undefined = none does. The event of a report
 * keeps its UID, so that a later letter moves it. SEQUENCE says by how many days an extension has moved the due day, which
 * only grows: each one sets a later day. Where the calendar of the State moved it, the later DTSTAMP wins (RFC 5546, 2.1.5).
 */
export function calendarFile(mail: DailyMail, letterhead: Letterhead, asOf: Instant): Attachment | undefined {
  const { official, forms, openings } = mail;
  if (official.role !== 'officer' && official.role !== 'chairman') return undefined;
  const ahead = [...forms, ...openings].filter(({ workingDaysLeft }) => workingDaysLeft > 0);
  const entries = ahead.flatMap((form) => form.reports.map((report): Entry => ({ form, report })));
  if (entries.length === 0) return undefined;
  const words = wordsFor(official);
  const calendar = ical({
    prodId: { company: 'xaso', product: 'letters', language: official.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { form, report } of entries)
    calendar.createEvent({
      id: `${report.period}.${form.unit.id}@xaso`,
      sequence: daysBetween(report.ordinaryDueDay, form.dueDay),
      stamp: new Date(asOf),
      allDay: true,
      start: midnight(form.dueDay),
      end: midnight(addDays(form.dueDay, 1)),
      summary: words.calendar.summary(form.unit, report),
      description: words.calendar.description(form),
      url: reportUrl(letterhead.appUrl, form.unit.id, report.period),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return {
    filename: words.calendar.filename,
    contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
    content: calendar.toString(),
  };
}

/** Written with UTC getters, whatever zone the machine is in; a day as such has no zone, and the event says whose day it is. */
const midnight = (day: LocalDate): Date => new Date(`${day}T00:00:00Z`);
