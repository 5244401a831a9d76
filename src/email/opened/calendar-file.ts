import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { DailyMail } from '../../domain/daily-mail/daily-mail.js';
import { onOneLine } from '../../domain/refusal/plain-text.js';
import type { Letterhead } from '../../domain/settings/scope-settings.js';
import { addDays, type Instant, type LocalDate, localDateOf } from '../../domain/time/local-date.js';
import { wordsFor } from '../letter/frame.js';
import type { Attachment } from '../sending/email.js';
import { reportUrl } from '../words/links.js';
import { type DueDayAhead, dueDaysAhead } from './due-days-ahead.js';

/** Counting from here, SEQUENCE stays an integer as RFC 5545 (3.3.8) has it, below 2³¹, until 2088. */
const FIRST_MOVE = Date.parse('2020-01-01T00:00:00Z');

/**
 * Due days that have not passed, for the calendar of an officer or a chairman; undefined = none. Every such letter carries
 * them, so that a due day that was moved is told by the next letter, whatever that is about. The event of a report keeps
 * its UID. SEQUENCE (RFC 5545, 3.8.7.4) is 0 while the due day stands as it was set, and else the second of its last
 * move: it grows with every move, never falls, and a repeat of the letter says the same.
 */
export function calendarFile(
  mail: DailyMail,
  letterhead: Letterhead,
  sender: string,
  asOf: Instant,
): Attachment | undefined {
  const { official } = mail;
  const ahead = dueDaysAhead(mail, localDateOf(asOf));
  if (ahead.length === 0) return undefined;
  const words = wordsFor(official);
  const calendar = ical({
    prodId: { company: 'xaso', product: 'letters', language: official.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const due of ahead)
    calendar.createEvent({
      id: `${due.period}.${due.unit.id}@xaso`,
      sequence: sequenceOf(due),
      // Composed as things stand at the sending, a letter can know of a move after the occurrence it is dated with.
      stamp: new Date(laterOf(asOf, due.movedAt)),
      ...(due.movedAt && { lastModified: new Date(due.movedAt) }),
      allDay: true,
      start: midnight(due.dueDay),
      end: midnight(addDays(due.dueDay, 1)),
      summary: onOneLine(words.calendar.summary(due.unit, due)),
      description: [
        words.calendar.description(due),
        ...(official.isDemonstration || due.isDemonstration ? [words.calendar.demonstration] : []),
      ].join('\n'),
      url: reportUrl(letterhead.appUrl, due.unit.id, due.period),
      // Whoever publishes an event has to be named (RFC 5546, 3.2.1); a name stands in quotes and can hold none itself.
      organizer: { name: onOneLine(letterhead.senderName).replaceAll('"', "'"), email: sender },
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return {
    filename: words.calendar.filename,
    contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
    content: calendar.toString(),
  };
}

const sequenceOf = ({ movedAt: at }: DueDayAhead): number =>
  at === null ? 0 : Math.floor((Date.parse(at) - FIRST_MOVE) / 1_000);

const laterOf = (asOf: Instant, moved: Instant | null): Instant => (moved !== null && moved > asOf ? moved : asOf);

/** Written with UTC getters, whatever zone the machine is in; a day as such has no zone, and the event says whose day it is. */
const midnight = (day: LocalDate): Date => new Date(`${day}T00:00:00Z`);
