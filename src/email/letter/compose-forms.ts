import type { Form } from '../../domain/reminder/form.js';
import { type Audience, isOverdue } from '../words/wording.js';
import { type Body, type LetterFrame, paragraph, subjectBlocks, type Writing } from './frame.js';
import type { Block } from './letter.js';

/** The letter about one form of one commune. */
export function formBody(writing: Writing, form: Form, audience: Audience): Body {
  const { words, mail, asOf } = writing;
  return {
    subject: words.subjects.form(form, audience),
    blocks: [
      ...subjectBlocks(words.concerns.form(form, audience)),
      { kind: 'addressee', lines: words.toCommune(mail.official, mail.unit, audience) },
      paragraph(words.basis(form)),
      paragraph(words.standing(form, asOf)),
      ...reportBlocks(writing, form, audience),
      paragraph(words.contact(true)),
      paragraph(`${words.next(form, audience)} ${words.disregard([form], audience)}`),
    ],
    copies: words.copies([form], audience),
  };
}

/** The letter about several forms of one commune. */
export function severalBody(writing: Writing, audience: Audience): Body {
  const { words, links, mail, asOf } = writing;
  const { forms } = mail;
  return {
    subject: words.subjects.several(mail.unit, forms),
    blocks: [
      ...subjectBlocks(words.concerns.several(forms)),
      { kind: 'addressee', lines: words.toCommune(mail.official, mail.unit, audience) },
      paragraph(words.severalBasis(mail.unit, forms, asOf)),
      {
        kind: 'long',
        count: forms.length,
        show(shown) {
          const others = forms.slice(shown);
          const [next] = others;
          const all = links.report(mail.unit.id, next?.reports[0]?.period ?? '');
          return [
            ...forms
              .slice(0, shown)
              .flatMap((form, i): Block[] => [
                { kind: 'section', text: words.section(form, i + 1) },
                ...reportBlocks(writing, form, audience),
                paragraph(words.next(form, audience)),
              ]),
            ...(next ? [moreLink(words.moreReports(others), all)] : []),
          ];
        },
      },
      paragraph(`${words.contact(true)} ${words.disregard(forms, audience)}`.trim()),
    ],
    copies: words.copies(forms, audience),
  };
}

/** Nothing is "missing" before the due day. Until then the letter says how many figures there are to enter. */
function reportBlocks({ words, links }: LetterFrame, form: Form, audience: Audience): Block[] {
  const [first] = form.reports;
  const lacking = (isOverdue(form) || form.workingDaysLeft === 0) && form.progress.missing.length > 0;
  return [
    { kind: 'facts', rows: words.facts(form, audience) },
    ...(lacking ? [{ kind: 'missing' as const, ...words.missing(form) }] : []),
    {
      kind: 'action',
      request: words.request(form, audience),
      label: words.openReport(form),
      url: links.report(form.unit.id, first?.period ?? ''),
    },
    ...(form.workingDaysLeft > 0 ? [paragraph(words.template)] : []),
  ];
}

/** Stands below a shortened list: says how many lines are left out and links to all of them. */
export const moreLink = (label: string, all: string): Block => ({ kind: 'links', links: [{ label, url: all }] });
