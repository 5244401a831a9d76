import type { ReturnedMail } from '../domain/returned-report.js';
import type { Letter } from './letter.js';
import { concerns, framed, type LetterContext, paragraph, wordsFor } from './letter-frame.js';
import { reportUrl } from './links.js';

/** The letter about a report that a reviewer sent back, with what is asked figure by figure. */
export function composeReturned(
  { official, report, officerUnreachable }: ReturnedMail,
  context: LetterContext,
): Letter {
  const { letterhead } = context.scope;
  const all = wordsFor(official);
  const words = all.returned;
  const audience = official.role === 'chairman' ? 'chairman' : 'officer';
  const instead = audience === 'chairman' && officerUnreachable ? [paragraph(all.insteadOfOfficer)] : [];
  return framed(
    {
      subject: words.subject(report),
      blocks: [
        ...concerns(words.concerns(report)),
        { kind: 'addressee', lines: all.toCommune(official, report.unit, audience) },
        paragraph(words.firstLine(report)),
        { kind: 'facts', rows: words.facts(report) },
        ...(report.remarks.length === 0
          ? []
          : [
              {
                kind: 'table' as const,
                caption: words.table.caption(report),
                columns: words.table.columns,
                rows: report.remarks.map(words.table.row),
              },
            ]),
        {
          kind: 'action',
          request: words.request(report),
          label: words.open(report),
          url: reportUrl(letterhead.appUrl, report.unit.id, report.period),
        },
        ...instead,
        paragraph(all.contact(letterhead)),
        paragraph(words.next()),
      ],
      copies: all.copies([], audience, letterhead),
    },
    { official, reference: `${report.period}/${report.unit.id}/returned`, isDemonstration: report.isDemonstration },
    context,
  );
}
