import type { DailyMail } from '../../domain/daily-mail/daily-mail.js';
import { NEWS_REFERENCES } from '../../domain/daily-mail/printed-reference.js';
import { monthsOf } from '../../domain/reminder/corrected-ranking.js';

/** The references of a letter, such as `2026-10/xuan-lac/+3`: one for each report or step, joined by commas. */
export function referenceOf(mail: DailyMail): string {
  const { unit, forms, openings, waiting = [], news = [], corrections = [], digest, ranking } = mail;
  const rung = (step: number) => (step > 0 ? `+${step}` : String(step));
  const references = forms.map(({ reports, step }) =>
    [reports.map(({ period }) => period).join('+'), unit.id, ...(step === null ? [] : [rung(step)])].join('/'),
  );
  const opened = openings.map(({ reports }) => `${reports.map(({ period }) => period).join('+')}/${unit.id}/opened`);
  // Only reports at a step are in the ledger, not those that the letter merely names.
  const longest = waiting.find(({ step }) => step !== null);
  const reviews = longest ? [`${longest.period}/${longest.unit.id}/review`] : [];
  const extensions = news.map((item) => `${item.period}/${item.unit.id}/${NEWS_REFERENCES[item.kind]}`);
  const digests = digest ? [`${digest.period}/${unit.id}/digest`] : [];
  const rankings = ranking ? [`${ranking.period}/${unit.id}/ranking`] : [];
  const corrected = monthsOf(corrections).map((period) => `${period}/${unit.id}/correction`);
  const all = [references, opened, reviews, extensions, digests, rankings, corrected].flat();
  return [...new Set(all)].join(', ');
}
