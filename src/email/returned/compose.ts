import type { ReturnedMail, ReturnedReport } from '../../domain/reminder/returned-report.js';
import { framed, type LetterFrame, paragraph, subjectBlocks } from '../letter/frame.js';
import type { Letter } from '../letter/letter.js';
import type { Draft } from '../letter/size.js';
import type { Wording } from '../words/wording.js';

/** The letter about a returned report, with the reviewer's comment on each figure. */
export function composeReturned({ official, report, officerGap }: ReturnedMail, frame: LetterFrame): Letter {
  const { words: all, links } = frame;
  const url = links.report(report.unit.id, report.period);
  const words = all.returned;
  const audience = official.role === 'chairman' ? 'chairman' : 'officer';
  const instead = audience === 'chairman' && officerGap ? [paragraph(all.insteadOfOfficer[officerGap])] : [];
  return framed(
    {
      subject: words.subject(report),
      blocks: [
        ...subjectBlocks(words.concerns(report)),
        { kind: 'addressee', lines: all.toCommune(official, report.unit, audience) },
        paragraph(words.firstLine(report)),
        { kind: 'facts', rows: words.facts(report) },
        ...remarks(words, report, url),
        {
          kind: 'action',
          request: words.request(report),
          label: words.open(report),
          url,
        },
        ...instead,
        paragraph(all.contact(false)),
        paragraph(words.next()),
      ],
      copies: all.copies([], audience),
    },
    { official, reference: `${report.period}/${report.unit.id}/returned`, isDemonstration: report.isDemonstration },
    frame,
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
