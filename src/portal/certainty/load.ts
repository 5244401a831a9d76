import { PAGE_QUERY, versionIn } from '../../domain/text/page-address.js';
import { CertaintyDocument, CertaintyOfCommuneDocument } from '../generated/certainty.js';
import { loadSensitivity } from '../sensitivity/load-sensitivity.js';
import { apiLanguage, type Loaded, type PageRequest } from '../shell/page.js';
import { type CertainRow, type CertaintyAnswer, hasRank } from './answer.js';

/** "Am I really third?" is what people ask. */
const USUAL_PLACE = 3;
/** So many are awarded. */
const AWARDED = 3;

type Request = PageRequest<'certainty'>;

export async function loadCertainty(request: Request): Promise<Loaded<CertaintyAnswer>> {
  const { ask, address, query, language } = request;
  const asked = {
    scope: address.scope ?? null,
    period: address.month ?? null,
    version: versionIn(query),
    lang: apiLanguage(language),
  };
  const page = async (after: string | null) =>
    (await ask(CertaintyDocument, { ...asked, after, awarded: AWARDED })).ranking;
  const first = await page(null);
  if (!first) return { kind: 'found', answer: null };
  // Of the version whose rows are shown: another one may be published meanwhile.
  const shown = { ...asked, period: first.period.code, version: first.version };
  const sensitivity = first.certainty ? loadSensitivity(request, shown) : undefined;
  const nodes = [...first.rows.nodes];
  for (let { pageInfo } = first.rows; pageInfo.hasNextPage; ) {
    const next = await page(pageInfo.endCursor);
    if (!next) break;
    nodes.push(...next.rows.nodes);
    ({ pageInfo } = next.rows);
  }
  const rows = nodes.filter(hasRank);
  const row = chosenOf(rows, query.get(PAGE_QUERY.communes));
  const words =
    row && (await ask(CertaintyOfCommuneDocument, { ...shown, unit: row.unit.slug })).ranking?.row?.certainty;
  const chosen = row && words ? { row, words } : undefined;
  return {
    kind: 'found',
    answer: { ranking: first, rows, awarded: AWARDED, sensitivity: await sensitivity, chosen },
  };
}

/** The commune that the address names; else the third, or the last of fewer. */
const chosenOf = (rows: readonly CertainRow[], named: string | null): CertainRow | undefined =>
  rows.find(({ unit }) => unit.slug === named) ?? rows[Math.min(USUAL_PLACE, rows.length) - 1];
