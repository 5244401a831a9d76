import type { PageAddress } from '../../domain/text/page-address.js';
import type { ViewerRole } from '../generated/types.js';
import type { KeptAssignment, KeptViewer } from './viewer.js';

export type OfficialPage = 'work' | 'review' | 'leader' | 'administration' | 'mail-preferences' | 'guide';

/** The pages in the band of each role, in this order. The service decides what a person may do there. */
const ROLE_PAGES: Readonly<Record<ViewerRole, readonly OfficialPage[]>> = {
  OFFICER: ['work', 'mail-preferences', 'guide'],
  CHAIRMAN: ['work', 'mail-preferences', 'guide'],
  REVIEWER: ['work', 'review', 'leader', 'mail-preferences', 'guide'],
  LEADER: ['work', 'leader', 'mail-preferences', 'guide'],
  ADMINISTRATOR: ['work', 'review', 'leader', 'administration', 'mail-preferences', 'guide'],
  AUDITOR: ['work', 'review', 'leader', 'administration', 'mail-preferences', 'guide'],
  SOURCE_SYSTEM: [],
};

/** The page of leaders is about the area around a commune, which the service does not show to officials of the commune. */
export const pagesFor = ({ role, isOfCommune }: Pick<KeptAssignment, 'role' | 'isOfCommune'>): OfficialPage[] =>
  ROLE_PAGES[role].filter((page) => page !== 'leader' || !isOfCommune);

const FILING = ['OFFICER', 'CHAIRMAN'];

/** Whether an assignment has a part in a page. Public pages concern no assignment. */
function concerns(assignment: KeptAssignment, address: PageAddress): boolean {
  const { role, unitSlug } = assignment;
  switch (address.page) {
    case 'report':
    case 'printed-report':
      // Other roles may read a report of any commune below them.
      return FILING.includes(role) ? unitSlug === address.unit : true;
    case 'review':
    case 'reviewed-report':
      return pagesFor(assignment).includes('review');
    case 'leader':
    case 'administration':
      return pagesFor(assignment).includes(address.page);
    default:
      return true;
  }
}

/** The assignment to change to before opening a page: the only concerned one, if the chosen one is not concerned. */
export function assignmentFor(address: PageAddress, { assignment, assignments }: KeptViewer): string | undefined {
  if (concerns(assignment, address)) return undefined;
  const [concerned, ...more] = assignments.filter((other) => concerns(other, address));
  return concerned && more.length === 0 ? (concerned.id ?? undefined) : undefined;
}
