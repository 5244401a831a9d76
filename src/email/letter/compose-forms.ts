import type { Form } from '../../domain/reminder/open-forms.js';
import type { Text } from '../../domain/text/text.js';
import { formTexts } from '../words/form-texts.js';
import { type Audience, isOverdue } from '../words/forms.js';
import { nextTexts } from '../words/next-texts.js';
import { progressTexts } from '../words/progress-texts.js';
import { subjectTexts } from '../words/subject-texts.js';
import { action, facts, link, paragraph, section } from './blocks.js';
import type { Body, LetterFrame, Writing } from './frame.js';
import type { Block } from './letter.js';

/** The letter about one form of one commune. */
export function formBody(writing: Writing, form: Form, audience: Audience): Body {
  const { head, asOf } = writing;
  return {
    subject: subjectTexts.form(form, audience),
    concerns: formTexts.concerns(form, audience),
    blocks: [
      paragraph(writing, formTexts.basis(head, form)),
      paragraph(writing, progressTexts.status(form, asOf)),
      ...reportBlocks(writing, form, audience),
      paragraph(writing, head.help(true)),
      paragraph(writing, ...nextTexts.of(head, form, audience), nextTexts.disregard([form], audience)),
    ],
    forms: [form],
  };
}

/** The letter about several forms of one commune. */
export function severalBody(writing: Writing, audience: Audience): Body {
  const { links, head, mail, asOf } = writing;
  const { forms } = mail;
  return {
    subject: subjectTexts.several(mail.unit, forms),
    concerns: formTexts.concernsSeveral(forms, audience),
    blocks: [
      paragraph(writing, formTexts.basisOfSeveral(head, mail.unit, forms, asOf)),
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
                section(writing, formTexts.section(form, i + 1)),
                ...reportBlocks(writing, form, audience),
                paragraph(writing, ...nextTexts.of(head, form, audience)),
              ]),
            ...(next ? [link(writing, formTexts.more(others), all)] : []),
          ];
        },
      },
      paragraph(writing, head.help(true), nextTexts.disregard(forms, audience)),
    ],
    forms,
  };
}

/** Before the due day no figure is "missing". Until then the letter gives the number of figures to enter. */
function reportBlocks(frame: LetterFrame, form: Form, audience: Audience): Block[] {
  const { say } = frame;
  const { missing } = form.progress;
  const lacking = (isOverdue(form) || form.workingDaysLeft === 0) && missing.length > 0;
  const groups = missing.map(progressTexts.missingOf);
  return [
    facts(frame, progressTexts.facts(form, audience)),
    ...(lacking
      ? [
          {
            kind: 'missing' as const,
            title: say(progressTexts.missing(form)),
            groups: groups.map(({ group, names }) => ({ group: say(group), names: say(names) })),
          },
        ]
      : []),
    formAction(frame, form, formTexts.request(form, audience, frame.isForAbsent)),
    ...(form.workingDaysLeft > 0 ? [paragraph(frame, formTexts.template)] : []),
  ];
}

/** Leads to the form on the screen. The address of the form's first report opens all its reports. */
export const formAction = (frame: LetterFrame, form: Form, request: Text): Block =>
  action(frame, request, formTexts.open(form), frame.links.report(form.unit.id, form.reports[0]?.period ?? ''));
