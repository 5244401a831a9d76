import { ComparableDocument, ComparedDocument } from '../generated/comparison.js';
import { apiLanguage, type Loaded, type PageRequest } from '../shell/page.js';
import type { ComparisonAnswer } from './answer.js';
import { chosenIn, FEWEST } from './choice.js';

export async function loadComparison(request: PageRequest<'comparison'>): Promise<Loaded<ComparisonAnswer>> {
  const { query, language, ask } = request;
  const lang = apiLanguage(language);
  const named = chosenIn(query);
  const { ranking, rankingHistories: histories } = await ask(ComparableDocument, { lang });
  const known = new Set(histories?.lines.map(({ unit }) => unit.slug));
  const chosen = named.filter((id) => known.has(id));
  const unknown = named.filter((id) => !known.has(id));
  const compared = chosen.length < FEWEST ? null : await ask(ComparedDocument, { units: chosen, lang });
  const matrix = compared?.ranking?.matrix ?? null;
  return { kind: 'found', answer: { ranking, histories, chosen, unknown, matrix } };
}
