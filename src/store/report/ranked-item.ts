import type { RankedReport, ReportState } from '../../domain/report/report.js';
import type { Extension } from '../../domain/settings/extension.js';
import { addressOfReport, type Key } from '../keys.js';
import { INSTANT, LOCAL_DATE, StoredItemError, V } from '../table/item.js';
import type { RawItem } from '../table/raw-item.js';
import { PackedFigures } from './figure-codec.js';
import { unpackOrigins } from './origin-codec.js';

/** The attributes of a head that a ranking reads. */
export const RANKED_ATTRIBUTES = [
  'sk',
  'v',
  'state',
  'approved',
  'working',
  'approvedOrigins',
  'workingOrigins',
  'firstSubmittedAt',
  'extension',
  'earlierExtensions',
  'demonstration',
] as const;

const STATES: ReadonlySet<string> = new Set<ReportState>(['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED']);

/** The same checks as `reportFrom` makes, by hand: there are tens of thousands of heads in a country. */
export function rankedReportFrom(pk: string, stored: RawItem): RankedReport {
  const { sk, v, state, approved, working, approvedOrigins, firstSubmittedAt, extension, demonstration } = stored;
  const earlier = stored.earlierExtensions?.L;
  const key: Key = { pk, sk: sk?.S ?? '' };
  const refuse = (problem: string): never => {
    throw new StoredItemError(`${key.pk} / ${key.sk}`, problem);
  };
  if (v?.N !== String(V)) refuse(`v: it is not of layout ${V}`);
  if (!STATES.has(state?.S ?? '')) refuse('state: it is none of a report');
  if (firstSubmittedAt && !INSTANT.test(firstSubmittedAt.S ?? '')) refuse('firstSubmittedAt: it is not an instant');
  const workingOrigins = working ? stored.workingOrigins : approvedOrigins;
  const figures = approved?.S === undefined ? null : new PackedFigures(approved.S);
  const { path } = addressOfReport(key);
  return {
    unit: path.slice(path.lastIndexOf('/') + 1),
    path,
    state: state?.S as ReportState,
    approved: figures,
    working: working?.S === undefined ? (figures ?? refuse('it has no figures at all')) : new PackedFigures(working.S),
    ...(approvedOrigins?.S && { approvedOrigins: unpackOrigins(approvedOrigins.S) }),
    ...(workingOrigins?.S && { workingOrigins: unpackOrigins(workingOrigins.S) }),
    firstSubmittedAt: firstSubmittedAt?.S ?? null,
    extension: extension ? extensionFrom(extension.M ?? {}, refuse) : null,
    ...(earlier && { earlierExtensions: earlier.map(({ M }) => extensionFrom(M ?? {}, refuse)) }),
    isDemonstration: demonstration?.BOOL ?? false,
  };
}

/** What only people read of it is left where it is. */
function extensionFrom({ day, reason, grantedAt, askedAt }: RawItem, refuse: (problem: string) => never): Extension {
  if (!LOCAL_DATE.test(day?.S ?? '')) refuse('extension.day: it is not a date');
  for (const at of [grantedAt?.S, askedAt?.S ?? grantedAt?.S])
    if (!INSTANT.test(at ?? '')) refuse('extension: it does not say when it was granted or asked for');
  return {
    day: day?.S ?? '',
    reason: reason?.S ?? '',
    grantedAt: grantedAt?.S ?? '',
    ...(askedAt?.S && { askedAt: askedAt.S }),
  };
}
