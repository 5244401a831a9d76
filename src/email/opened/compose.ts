import type { Form } from '../../domain/reminder/form.js';
import { type Body, type LetterFrame, paragraph, subjectBlocks, type Writing } from '../letter/frame.js';
import type { Block } from '../letter/letter.js';
import type { Audience } from '../words/wording.js';

/** The letter whose only content is that a reporting window has opened. */
export function openedBody(writing: Writing, audience: Audience): Body {
  const { words, mail } = writing;
  const { official, unit, openings } = mail;
  const gap = audience === 'chairman' ? openings[0]?.officerGap : null;
  return {
    subject: words.opened.subject(unit, openings),
    blocks: [
      ...subjectBlocks(words.opened.concerns(openings)),
      { kind: 'addressee', lines: words.toCommune(official, unit, audience) },
      paragraph(words.under(words.opened.firstLine(unit, openings))),
      ...openings.flatMap((form) => formBlocks(writing, form)),
      ...(gap ? [paragraph(words.insteadOfOfficer[gap])] : []),
      paragraph(`${words.contact(true)} ${words.opened.next(openings)}`.trim()),
    ],
    copies: words.copies([], audience),
  };
}

/** The same news at the end of a letter about missing reports. */
export const openedBlocks = (frame: LetterFrame, openings: readonly Form[]): Block[] =>
  openings.length === 0
    ? []
    : [
        { kind: 'section', text: frame.words.opened.section(openings) },
        ...openings.flatMap((form) => formBlocks(frame, form)),
      ];

function formBlocks({ words, links }: LetterFrame, form: Form): Block[] {
  return [
    { kind: 'facts', rows: words.opened.facts(form) },
    {
      kind: 'action',
      request: words.opened.request(form),
      label: words.openReport(form),
      url: links.report(form.unit.id, form.reports[0]?.period ?? ''),
    },
    paragraph(words.template),
  ];
}
