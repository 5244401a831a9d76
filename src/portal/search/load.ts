import { type Found, isWholeName, onlyMeant } from '../../domain/register/name-match.js';
import { byOwnName, ownNameOf } from '../../domain/register/unit-text.js';
import { groupedBy } from '../../domain/text/grouped-by.js';
import { PAGE_QUERY, pagePath } from '../../domain/text/page-address.js';
import { UnitsCalledDocument, type UnitsCalledQuery, UnitsOfTodayDocument } from '../generated/search.js';
import { type NamedOnDay, unitName } from '../parts/api-names.js';
import { apiLanguage, type Loaded, type PageRequest } from '../shell/page.js';
import { wholeList } from '../shell/whole-list.js';

/** Units by the letter with which their own names begin, in the order of a Vietnamese dictionary. */
export function byLetter<Unit>(
  units: readonly Unit[],
  nameOf: (unit: Unit) => string,
): readonly (readonly [string, readonly Unit[]])[] {
  const inOrder = units.toSorted((a, b) => byOwnName(nameOf(a), nameOf(b)));
  return [...groupedBy(inOrder, (unit) => ownNameOf(nameOf(unit)).charAt(0).normalize('NFD').charAt(0).toUpperCase())];
}

export type FoundUnit = NonNullable<UnitsCalledQuery['units']>['nodes'][number];
type District = NonNullable<UnitsCalledQuery['districts']>['nodes'][number];
type Named = NamedOnDay & { readonly slug: string };

export type SearchAnswer = {
  /** The text of the search; empty if the page only lists. */
  readonly text: string;
  /** Units whose whole name it is. */
  readonly whole: readonly FoundUnit[];
  readonly others: readonly FoundUnit[];
  readonly more: number;
  readonly districts: readonly District[];
  /** The units of today by the letter with which their own names begin. */
  readonly letters: readonly (readonly [string, readonly Named[]])[];
};

const MOST = 20;
/** More are no list that somebody reads. */
const MOST_LISTED = 300;

export async function loadSearch(request: PageRequest<'search'>): Promise<Loaded<SearchAnswer>> {
  const { query, language, ask } = request;
  const text = (query.get(PAGE_QUERY.name) ?? '').trim();
  if (text === '') {
    const letters = await unitsByLetter(request);
    return { kind: 'found', answer: { text, whole: [], others: [], more: 0, districts: [], letters } };
  }
  const lang = apiLanguage(language);
  const { units, districts } = await ask(UnitsCalledDocument, { text, first: MOST, lang });
  const nodes = units?.nodes ?? [];
  const page = onlyMeant(nodes.map(asFound), text);
  if (page) return { kind: 'moved', to: pagePath({ page: 'commune', unit: page.id }, language) };
  const isWhole = (unit: FoundUnit) => asFound(unit).names.some((name) => isWholeName(name, text));
  const answer = {
    text,
    whole: nodes.filter(isWhole),
    others: nodes.filter((unit) => !isWhole(unit)),
    more: (units?.totalCount ?? 0) - nodes.length,
    districts: districts?.nodes ?? [],
    letters: [],
  };
  return { kind: 'found', answer };
}

const asFound = ({ slug, onDay, formerly, movedTo }: FoundUnit): Found => ({
  id: slug,
  names: [onDay, ...formerly].flatMap((entry) => (entry ? [{ vi: entry.vietnamese, en: entry.name }] : [])),
  heirs: movedTo.map((heir) => heir.slug),
});

/** Units of today by their first letter; empty where there are more than anybody looks through. */
async function unitsByLetter({ ask, language }: PageRequest<'search'>): Promise<SearchAnswer['letters']> {
  const lang = apiLanguage(language);
  const page = async (after: string | null) => (await ask(UnitsOfTodayDocument, { after, lang })).units ?? undefined;
  const first = await page(null);
  if (!first || first.totalCount > MOST_LISTED) return [];
  return byLetter(await wholeList(first, page), unitName);
}
