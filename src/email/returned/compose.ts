import type { ReturnedMail, ReturnedReport } from '../../domain/reminder/returned-report.js';
import { framed, type LetterContext, paragraph, subjectBlocks, wordsFor } from '../letter/frame.js';
import type { Letter } from '../letter/letter.js';
import type { Draft } from '../letter/size.js';
import { reportUrl } from '../words/links.js';
import type { Wording } from '../words/wording.js';

/** The letter about a returned report, with the reviewer's comment on each figure. */
export function composeReturned({ official, report, officerGap }: ReturnedMail, context: LetterContext): Letter {
  const { letterhead } = context.scope;
  const url = reportUrl(letterhead.appUrl, report.unit.id, report.period);
  const all = wordsFor(official);
  const words = all.returned;
  const audience = official.role === 'chairman' ? 'chairman' : 'officer';
  const instead = audience === 'chairman' && officerGap ? [paragraph(all.insteadOfOfficer[officerGap])] : [];
  return framed(
    {
      subject: words.subject(report),
      blocks: [
        ...subjectBlocks(words.concerns(report)),
        { kind: 'addressee', lines: all.toCommune(official, report.unit, audience) },
        paragraph(words.firstLine(letterhead, report)),
        { kind: 'facts', rows: words.facts(report) },
        ...remarks(words, report, url),
        {
          kind: 'action',
          request: words.request(report),
          label: words.open(report),
          url,
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

function remarks(words: Wording['returned'], report: ReturnedReport, url: string): Draft[] {
  const { table } = words;
  const count = report.remarks.length;
  if (count === 0) return [];
  return [
    {
      kind: 'long',
      count,
      show: (shown) => [
        {
          kind: 'table',
          caption: table.caption(report),
          columns: table.columns,
          rows: report.remarks.slice(0, shown).map(table.row),
        },
        ...(shown < count ? [{ kind: 'links' as const, links: [{ label: table.more(count - shown), url }] }] : []),
      ],
    },
  ];
}
