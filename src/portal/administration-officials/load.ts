import { ofOwnScope } from '../administration-frame/if-allowed.js';
import { AFTER_IN_QUERY } from '../administration-frame/next-page.js';
import { type SectionRequest, VIEW_IN_QUERY } from '../administration-frame/section.js';
import { type UnitToChoose, unitsToChoose } from '../administration-frame/units-to-choose.js';
import {
  OfficialListDocument,
  type OfficialListQuery,
  type OfficialPartsFragment,
  OneOfficialDocument,
  type OneOfficialQuery,
  type ReviewAssignmentPartsFragment,
  ReviewAssignmentsOfScopeDocument,
  ReviewersDocument,
  UnreachableListDocument,
  type UnreachableListQuery,
  WithoutOfficerListDocument,
  type WithoutOfficerListQuery,
} from '../generated/administration-officials.js';
import type { OfficialRole } from '../generated/types.js';
import { apiLanguage, type Loaded } from '../shell/page.js';

export const QUERY = {
  /** `?xem=thu`: whom letters do not reach; `?xem=xa`: communes without an officer; `?xem=phan-cong`: whose communes are whose. */
  view: VIEW_IN_QUERY,
  search: 'tim',
  role: 'vai-tro',
  /** `mo` = open accounts, `khoa` = closed ones. */
  state: 'trang-thai',
  unit: 'don-vi',
  after: AFTER_IN_QUERY,
} as const;

export type ListAnswer = {
  readonly of: 'LIST';
  readonly list: OfficialListQuery;
  readonly units: readonly UnitToChoose[];
};
export type OfficialAnswer = {
  readonly of: 'OFFICIAL';
  readonly official: OfficialPartsFragment;
  readonly labels: Pick<OneOfficialQuery, 'roles' | 'languages'>;
  readonly units: readonly UnitToChoose[];
  /** Present and past faults of the official's address. */
  readonly unreachable: UnreachableListQuery;
};
export type UnreachableAnswer = { readonly of: 'UNREACHABLE'; readonly list: UnreachableListQuery };
export type WithoutOfficerAnswer = { readonly of: 'WITHOUT_OFFICER'; readonly list: WithoutOfficerListQuery };
export type ReviewAssignmentsAnswer = {
  readonly of: 'REVIEW_ASSIGNMENTS';
  readonly rules: ReviewAssignmentPartsFragment;
  readonly reviewers: readonly { readonly id: string; readonly name: string }[];
  readonly communes: readonly UnitToChoose[];
};
export type OfficialsAnswer =
  | ReviewAssignmentsAnswer
  | ListAnswer
  | OfficialAnswer
  | UnreachableAnswer
  | WithoutOfficerAnswer;

const PAGE = 50;

const askedIn = (query: URLSearchParams) => (name: string) => query.get(name) || undefined;

export async function loadOfficialSection(request: SectionRequest): Promise<Loaded<OfficialsAnswer>> {
  const { ask, language, query, address } = request;
  const lang = apiLanguage(language);
  if (address.item !== undefined) return oneOfficial(request, address.item);
  const page = { lang, first: PAGE, after: askedIn(query)(QUERY.after) };
  if (query.get(QUERY.view) === 'thu') {
    const list = await ask(UnreachableListDocument, { ...page, includeLifted: false });
    return { kind: 'found', answer: { of: 'UNREACHABLE', list } };
  }
  if (query.get(QUERY.view) === 'xa') {
    const list = await ask(WithoutOfficerListDocument, page);
    return { kind: 'found', answer: { of: 'WITHOUT_OFFICER', list } };
  }
  if (query.get(QUERY.view) === 'phan-cong') return reviewAssignments(request);
  const [list, units] = await Promise.all([officialList(request), unitsToChoose(request)]);
  return { kind: 'found', answer: { of: 'LIST', list, units } };
}

export function officialList({ ask, language, query }: Pick<SectionRequest, 'ask' | 'language' | 'query'>) {
  const asked = askedIn(query);
  const state = asked(QUERY.state);
  return ask(OfficialListDocument, {
    lang: apiLanguage(language),
    first: PAGE,
    after: asked(QUERY.after),
    within: asked(QUERY.unit),
    search: asked(QUERY.search),
    role: asked(QUERY.role) as OfficialRole | undefined,
    isActive: state === undefined ? undefined : state === 'mo',
  });
}

async function oneOfficial(request: SectionRequest, id: string): Promise<Loaded<OfficialsAnswer>> {
  const { ask, language } = request;
  const lang = apiLanguage(language);
  const [{ node, ...labels }, units] = await Promise.all([
    ask(OneOfficialDocument, { id, lang }),
    unitsToChoose(request),
  ]);
  const official = node && 'name' in node ? (node as OfficialPartsFragment) : undefined;
  if (!official) return { kind: 'missing' };
  const within = official.unit.slug;
  const unreachable = await ask(UnreachableListDocument, { lang, within, includeLifted: true, first: PAGE });
  return { kind: 'found', answer: { of: 'OFFICIAL', official, labels, units, unreachable } };
}

async function reviewAssignments(request: SectionRequest): Promise<Loaded<OfficialsAnswer>> {
  const { ask, language } = request;
  const lang = apiLanguage(language);
  const [{ scopeRules: rules }, { officials }, units] = await Promise.all([
    ofOwnScope(request, (scope) => ask(ReviewAssignmentsOfScopeDocument, { scope, lang })),
    ask(ReviewersDocument, {}),
    unitsToChoose(request),
  ]);
  const communes = units.filter(({ level }) => level === 'COMMUNE');
  const reviewers = officials?.nodes ?? [];
  return rules
    ? { kind: 'found', answer: { of: 'REVIEW_ASSIGNMENTS', rules, reviewers, communes } }
    : { kind: 'missing' };
}
