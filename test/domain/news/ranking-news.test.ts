import { describe, expect, it } from 'vitest';
import { isNews } from '../../../src/domain/news/ranking-news.js';
import { decreedCalendar } from '../../support/builders/holidays.js';
import { scope } from '../../support/builders/scope-builder.js';

/** October 2026 had to be final on Tuesday, 27 October: the 25th is a Sunday, and Monday the 26th had to end. */
const news = (remindersFrom: string | null, finalSince: string) =>
  isNews(scope({ remindersFrom }), decreedCalendar, '2026-10', finalSince);

describe('the ranking of October 2026 is news', () => {
  it('when it became final on the day on which reminders began, and not when it did the day before', () => {
    expect(news('2026-10-21', '2026-10-21')).toBe(true);
    expect(news('2026-10-22', '2026-10-21')).toBe(false);
  });

  it('when it had to be final on that day, and not when it had to be before, however late it was published', () => {
    expect(news('2026-10-27', '2026-10-27')).toBe(true);
    expect(news('2026-10-27', '2026-12-01')).toBe(true);
    expect(news('2026-10-28', '2026-10-28')).toBe(false);
    expect(news('2026-12-01', '2026-12-01')).toBe(false);
  });

  it('never while reminders are off', () => {
    expect(news(null, '2026-10-27')).toBe(false);
  });
});
