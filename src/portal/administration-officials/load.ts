import { ofOwnScope } from '../administration-frame/if-allowed.js';
import { AFTER_IN_QUERY } from '../administration-frame/next-page.js';
import { type PropsOf, type SectionRequest, VIEW_IN_QUERY } from '../administration-frame/section.js';
import { unitsToChoose } from '../administration-frame/units-to-choose.js';
import {
  OfficialListDocument,
  type OfficialPartsFragment,
  OneOfficialDocument,
  ReviewAssignmentsOfScopeDocument,
  ReviewersDocument,
  UnreachableListDocument,
  WithoutOfficerListDocument,
} from '../generated/administration-officials.js';
import type { OfficialRole } from '../generated/types.js';

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

const PAGE = 50;

export async function loadOfficialsPage(request: SectionRequest) {
  const [list, units] = await Promise.all([officialList(request), unitsToChoose(request)]);
  return { list, units };
}

const pageOf = ({ lang, asked }: SectionRequest) => ({ lang, first: PAGE, after: asked(QUERY.after) });

export const loadUnreachable = (request: SectionRequest) =>
  request.ask(UnreachableListDocument, { ...pageOf(request), includeLifted: false });

export const loadWithoutOfficer = (request: SectionRequest) => request.ask(WithoutOfficerListDocument, pageOf(request));

export function officialList({ ask, lang, asked }: SectionRequest) {
  const state = asked(QUERY.state);
  return ask(OfficialListDocument, {
    lang,
    first: PAGE,
    after: asked(QUERY.after),
    within: asked(QUERY.unit),
    search: asked(QUERY.search),
    role: asked(QUERY.role) as OfficialRole | undefined,
    isActive: state === undefined ? undefined : state === 'mo',
  });
}

export type OfficialAnswer = PropsOf<typeof loadOfficialPage>['answer'];

export async function loadOfficialPage(request: SectionRequest) {
  const { ask, lang, item } = request;
  const [{ node, ...labels }, units] = await Promise.all([
    ask(OneOfficialDocument, { id: item, lang }),
    unitsToChoose(request),
  ]);
  const official = node && 'name' in node ? (node as OfficialPartsFragment) : undefined;
  if (!official) return undefined;
  // Present and past faults of the official's address.
  const asked = { lang, within: official.unit.slug, includeLifted: true, first: PAGE };
  return { official, labels, units, unreachable: await ask(UnreachableListDocument, asked) };
}

export async function loadReviewAssignments(request: SectionRequest) {
  const { ask, lang } = request;
  const [{ scopeRules: rules }, { officials }, units] = await Promise.all([
    ofOwnScope(request, (scope) => ask(ReviewAssignmentsOfScopeDocument, { scope, lang })),
    ask(ReviewersDocument, {}),
    unitsToChoose(request),
  ]);
  const communes = units.filter(({ level }) => level === 'COMMUNE');
  return rules ? { rules, reviewers: officials?.nodes ?? [], communes } : undefined;
}
