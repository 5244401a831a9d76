import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { DailyMail } from '../../domain/daily-mail/daily-mail.js';
import { onOneLine } from '../../domain/refusal/plain-text.js';
import { addDays, type Instant, type LocalDate, localDateOf } from '../../domain/time/local-date.js';
import type { LetterFrame } from '../letter/frame.js';
import type { Attachment } from '../sending/email.js';
import { calendarTexts } from '../words/letter-texts.js';
import { type DueDayAhead, dueDaysAhead } from './due-days-ahead.js';

/** The origin of SEQUENCE, which counts seconds. It stays below 2³¹, the limit of RFC 5545 (3.3.8), until 2088. */
const FIRST_MOVE = Date.parse('2020-01-01T00:00:00Z');

/**
 * The calendar file with the coming due days, for an officer or a chairman; no file if there are none. Every letter
 * has the file attached, so the next letter reports a moved due day whatever its subject is. The event of a report
 * keeps its UID. SEQUENCE (RFC 5545, 3.8.7.4) is 0 until the due day is moved, then the second of the last move. So it
 * never decreases, and a repeated letter has the same number.
 */
export function calendarFiles(mail: DailyMail, frame: LetterFrame, sender: string): readonly Attachment[] {
  const { official } = mail;
  const { say, links, senderName, asOf } = frame;
  const ahead = dueDaysAhead(mail, localDateOf(asOf));
  if (ahead.length === 0) return [];
  const calendar = ical({
    prodId: { company: 'xaso', product: 'letters', language: official.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const due of ahead)
    calendar.createEvent({
      id: `${due.period}.${due.unit.id}@xaso`,
      sequence: sequenceOf(due),
      // The letter has the date of its scheduled moment. The due day may have moved between that moment and the
      // sending.
      stamp: new Date(laterOf(asOf, due.movedAt)),
      ...(due.movedAt && { lastModified: new Date(due.movedAt) }),
      allDay: true,
      start: midnight(due.dueDay),
      end: midnight(addDays(due.dueDay, 1)),
      summary: onOneLine(say(calendarTexts.summary(due.unit, due))),
      description: [
        calendarTexts.description(due),
        ...(official.isDemonstration || due.isDemonstration ? [calendarTexts.demonstration] : []),
      ]
        .map(say)
        .join('\n'),
      url: links.report(due.unit.id, due.period),
      // A published event must have an organizer (RFC 5546, 3.2.1). The name is quoted, so it cannot contain quotes.
      organizer: { name: onOneLine(senderName).replaceAll('"', "'"), email: sender },
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  const filename = say(calendarTexts.filename(frame.calendarPlace));
  return [{ filename, contentType: 'text/calendar; charset=utf-8; method=PUBLISH', content: calendar.toString() }];
}

const sequenceOf = ({ movedAt: at }: DueDayAhead): number =>
  at === null ? 0 : Math.floor((Date.parse(at) - FIRST_MOVE) / 1_000);

const laterOf = (asOf: Instant, moved: Instant | null): Instant => (moved !== null && moved > asOf ? moved : asOf);

/** UTC, because ical-generator writes all-day events with UTC getters. An all-day event has no time zone. */
const midnight = (day: LocalDate): Date => new Date(`${day}T00:00:00Z`);
