import type { DailyMail } from '../../domain/daily-mail/daily-mail.js';
import type { Form } from '../../domain/reminder/form.js';
import type { Letterhead } from '../../domain/settings/scope-settings.js';
import { type Body, paragraph, subjectBlocks } from '../letter/frame.js';
import type { Block } from '../letter/letter.js';
import { reportUrl } from '../words/links.js';
import type { Audience, Wording } from '../words/wording.js';

/** The letter whose only content is that a reporting window has opened. */
export function openedBody(words: Wording, mail: DailyMail, audience: Audience, letterhead: Letterhead): Body {
  const { official, unit, openings } = mail;
  const gap = audience === 'chairman' ? openings[0]?.officerGap : null;
  return {
    subject: words.opened.subject(unit, openings),
    blocks: [
      ...subjectBlocks(words.opened.concerns(openings)),
      { kind: 'addressee', lines: words.toCommune(official, unit, audience) },
      paragraph(words.under(letterhead, words.opened.firstLine(unit, openings))),
      ...openings.flatMap((form) => formBlocks(words, form, letterhead)),
      ...(gap ? [paragraph(words.insteadOfOfficer[gap])] : []),
      paragraph(`${words.contact(letterhead)} ${words.opened.next(openings)}`.trim()),
    ],
    copies: words.copies([], audience, letterhead),
  };
}

/** The same news at the end of a letter about missing reports. */
export const openedBlocks = (words: Wording, openings: readonly Form[], letterhead: Letterhead): Block[] =>
  openings.length === 0
    ? []
    : [
        { kind: 'section', text: words.opened.section(openings) },
        ...openings.flatMap((form) => formBlocks(words, form, letterhead)),
      ];

function formBlocks(words: Wording, form: Form, letterhead: Letterhead): Block[] {
  return [
    { kind: 'facts', rows: words.opened.facts(form) },
    {
      kind: 'action',
      request: words.opened.request(form),
      label: words.openReport(form),
      url: reportUrl(letterhead.appUrl, form.unit.id, form.reports[0]?.period ?? ''),
    },
    paragraph(words.template),
  ];
}
