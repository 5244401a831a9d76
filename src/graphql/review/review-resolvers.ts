import { type Figure, shownValue, viewOf } from '../../domain/figure/figure.js';
import { indicatorIn } from '../../domain/method/catalogue.js';
import type { MethodVersion } from '../../domain/method/method.js';
import { sentFigures } from '../../domain/review/expected-figures.js';
import { rangeText, remarkText } from '../../domain/review/remark-text.js';
import type { Remark } from '../../domain/review/remarks.js';
import { previousPeriod } from '../../domain/time/period.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { unitOfDay } from '../register/unit-on-day-resolvers.js';
import { firstOf } from '../shared/connections.js';
import { fieldsOf } from '../shared/fields-of.js';
import { said } from '../shared/language.js';
import type { PeerFigureOf, RemarkOf, ReportReview, ReviewedFigure } from './reviews.js';

const countOf = ({ remarks }: ReportReview, kind: Remark['kind']): number =>
  remarks.filter((remark) => remark.kind === kind).length;

const methodOf = ({ form }: ReportReview): MethodVersion => form.reference.method;

const remarksOf = (review: ReportReview, remarks: readonly Remark[]): RemarkOf[] =>
  remarks.map((remark) => ({ remark, method: methodOf(review) }));

/** The approved figure of the period before. While its approval is pending, the submitted figure. */
function previousFigure({ review: { previous }, figure }: ReviewedFigure): Figure | undefined {
  const code = figure.of.indicator.code;
  return previous && (previous.approved ?? sentFigures(previous))?.get(code);
}

function differenceOf(reviewed: ReviewedFigure): number | null {
  const [now, before] = [reviewed.figure.working, previousFigure(reviewed)].map((figure) => shownValue(viewOf(figure)));
  return now == null || before == null ? null : now - before;
}

/** Figures of peers, highest first, so that the reader sees where the report's own figure would rank. */
async function peerFigures({ review, figure }: ReviewedFigure, first: number): Promise<PeerFigureOf[]> {
  const code = figure.of.indicator.code;
  const found = (await review.peers()).flatMap((peer) => {
    const sent = sentFigures(peer.report)?.get(code);
    return sent ? [{ ...peer, figure: sent }] : [];
  });
  const value = ({ figure: of }: PeerFigureOf): number => shownValue(viewOf(of)) ?? Number.NEGATIVE_INFINITY;
  return firstOf(found, { first }).toSorted((a, b) => value(b) - value(a) || (a.unit.path < b.unit.path ? -1 : 1));
}

export const reviewResolvers: Resolvers = {
  ReportForm: {
    review: async (form, _args, { reviews }) => (await reviews()).of(form),
  },
  ReportReview: {
    isUnremarkable: ({ remarks }) => remarks.length === 0,
    warningCount: (review) => countOf(review, 'WARNING'),
    openCommentCount: (review) => countOf(review, 'OPEN_COMMENT'),
    outsideRangeCount: (review) => countOf(review, 'OUTSIDE_RANGE'),
    remarks: (review) => remarksOf(review, review.remarks),
    previousPeriod: ({ form: { reference, period } }) => ({ scope: reference.scope, id: previousPeriod(period) }),
    figures: async (review) => (await review.form.figures()).map((figure) => ({ review, figure })),
  },
  ReviewRemark: {
    kind: ({ remark }) => remark.kind,
    indicator: ({ remark, method }) => (remark.code === null ? null : indicatorIn(method, remark.code)),
    sentence: said(({ remark, method }) => remarkText(remark, method)),
  },
  ReviewedFigure: {
    previous: (reviewed) => viewOf(previousFigure(reviewed)),
    difference: differenceOf,
    expected: ({ review, figure: { of } }) => {
      const range = review.ranges.get(of.indicator.code);
      return range ? { range, of, scope: review.form.reference.scope } : null;
    },
    remarks: ({ review, figure }) =>
      remarksOf(
        review,
        review.remarks.filter(({ code }) => code === figure.of.indicator.code),
      ),
    peers: (reviewed, { first }) => peerFigures(reviewed, first),
  },
  ExpectedRange: {
    median: ({ range }) => range.spread.median,
    ...fieldsOf('range', 'lowest', 'highest'),
    figureCount: ({ range }) => range.figures,
    period: ({ range, scope }) => ({ scope, id: range.period }),
    text: said(({ range, of }) => rangeText(range, of.indicator)),
  },
  PeerFigure: {
    unitOnDay: ({ unit, closing }, _args, { reference }) => unitOfDay(reference, unit.id, closing),
    figure: ({ figure }) => viewOf(figure),
    isApproved: ({ report }) => report.state === 'APPROVED',
  },
};
