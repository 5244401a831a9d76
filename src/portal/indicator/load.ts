import { IndicatorCourseDocument, IndicatorDocument, IndicatorFiguresDocument } from '../generated/indicator.js';
import { apiLanguage, type Loaded, type PageRequest } from '../shell/page.js';
import type { IndicatorAnswer } from './answer.js';

export async function loadIndicator(request: PageRequest<'indicator'>): Promise<Loaded<IndicatorAnswer>> {
  const { address, language, ask } = request;
  const { code, period = null } = address;
  const lang = apiLanguage(language);
  const [of, { ranking }] = await Promise.all([
    ask(IndicatorDocument, { code, lang }),
    ask(IndicatorFiguresDocument, { code, period, lang }),
  ]);
  const matrix = ranking?.matrix ?? null;
  const { indicator, publishedFigures, ...labels } = of;
  if (!indicator) return { kind: 'missing' };
  const course = matrix && (await ask(IndicatorCourseDocument, { code, to: matrix.ranking.period.code, lang }));
  const published = (publishedFigures ?? []).filter(
    (figure) => figure.indicator?.code === code || figure.relatedTo?.code === code,
  );
  return { kind: 'found', answer: { indicator, labels, published, matrix, course: course?.indicator?.series ?? null } };
}
