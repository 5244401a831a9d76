import type { Figure } from '../figure/figure.js';
import type { Indicator } from '../indicator/indicator.js';
import type { MethodVersion } from '../method/method.js';
import type { Official } from '../official/official.js';
import type { CalledUnit } from '../register/called-unit.js';
import type { UnitPath } from '../register/unit.js';
import { listedRevisions } from '../report/listed-revisions.js';
import type { Report, Revision } from '../report/report.js';
import { liesWithChairman } from '../report/sign-off.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import { windowOf } from '../time/period.js';
import { type OfficerGap, officersAt, standInsAt } from './letter-readers.js';

/** A reviewer's comment on a figure, with the figure as it was submitted. */
export type FigureRemark = {
  readonly indicator: Indicator;
  /** The commune's figure; null if the commune reported none. */
  readonly figure: Figure | null;
  readonly comment: string;
};

/** A report that a reviewer returned, as its officer reads about it. */
export type ReturnedReport = ReturnType<typeof returnedReport>;

/** The letter about a returned report to one official. */
export type ReturnedMail = {
  readonly official: Official;
  readonly report: ReturnedReport;
  /** Why the chairman reads the letter instead of an officer; null if an officer does. */
  readonly officerGap: OfficerGap | null;
};

/**
 * The return that is still open. Undefined if the report was not returned, was submitted again, or lies with the
 * chairman. Later drafts and extensions leave it open.
 */
export function openReturn(head: Report | undefined, revisions: readonly Revision[]): Revision | undefined {
  if (head?.state !== 'RETURNED' || liesWithChairman(head)) return undefined;
  const last = listedRevisions(head, revisions).findLast(
    ({ action }) => action === 'RETURN' || action === 'SUBMIT' || action === 'REOPEN',
  );
  return last?.action === 'RETURN' ? last : undefined;
}

export type ReturnedQuestion = {
  readonly scope: Pick<ScopeSettings, 'closingDay'>;
  readonly method: MethodVersion;
  readonly unit: CalledUnit;
  readonly revision: Revision;
  readonly reviewer: Official | undefined;
};

export function returnedReport({ scope, method, unit, revision, reviewer }: ReturnedQuestion) {
  const { period, token, at, note, figures, filing, isDemonstration } = revision;
  const remarks = method.indicators.flatMap((indicator): FigureRemark[] => {
    const comment = filing?.notes[indicator.code]?.comment;
    return comment === undefined ? [] : [{ indicator, figure: figures.get(indicator.code) ?? null, comment }];
  });
  return {
    unit,
    period,
    window: windowOf(period, scope.closingDay),
    /** The token of the returned revision. Each token gets one letter. */
    token,
    returnedAt: at,
    /** The official who returned the report; null if that person is no longer an official. */
    reviewer: reviewer ?? null,
    /** The reviewer's note on the whole report; null = the comments concern single figures only. */
    note,
    /** Remarks in the order of the catalogue. */
    remarks,
    isDemonstration,
  };
}

/** For whom the letter about a returned report is: the officers of the commune, or the chairman where nobody reads theirs. */
export const readersOfReturn = (
  officials: readonly Official[],
  unread: ReadonlySet<string>,
  path: UnitPath,
): readonly Official[] => [
  ...officersAt(officials, path).filter(({ id }) => !unread.has(id)),
  ...standInsAt(officials, unread, path),
];
