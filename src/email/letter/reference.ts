import type { DailyMail } from '../../domain/daily-mail/daily-mail.js';
import { NEWS_REFERENCES } from '../../domain/daily-mail/printed-reference.js';
import { monthsOf } from '../../domain/reminder/corrected-ranking.js';

/** `2026-10/xuan-lac/+3`. A letter about several reports or steps lists a reference for each. */
export function referenceOf(mail: DailyMail): string {
  const { unit, forms, openings, waiting = [], news = [], corrections = [], digest, ranking } = mail;
  const rung = (step: number) => (step > 0 ? `+${step}` : String(step));
  const references = forms.map(({ reports, step }) =>
    [reports.map(({ period }) => period).join('+'), unit.id, ...(step === null ? [] : [rung(step)])].join('/'),
  );
  const opened = openings.map(({ reports }) => `${reports.map(({ period }) => period).join('+')}/${unit.id}/opened`);
  // The ledger keeps reports at a step, and not those that are only named along.
  const longest = waiting.find(({ step }) => step !== null);
  const reviews = longest ? [`${longest.period}/${longest.unit.id}/review`] : [];
  const extensions = news.map((item) => `${item.period}/${item.unit.id}/${NEWS_REFERENCES[item.kind]}`);
  const digests = digest ? [`${digest.period}/${unit.id}/digest`] : [];
  const rankings = ranking ? [`${ranking.period}/${unit.id}/ranking`] : [];
  const corrected = monthsOf(corrections).map((period) => `${period}/${unit.id}/correction`);
  const all = [references, opened, reviews, extensions, digests, rankings, corrected].flat();
  return [...new Set(all)].join(', ');
}
