import type { Form } from '../../domain/reminder/open-forms.js';
import { facts, paragraph, section } from '../letter/blocks.js';
import { formAction } from '../letter/compose-forms.js';
import type { LetterFrame, LetterPart, Writing } from '../letter/frame.js';
import type { Block } from '../letter/letter.js';
import { formTexts } from '../words/form-texts.js';
import type { Audience } from '../words/forms.js';
import { INSTEAD_OF_OFFICER } from '../words/letter-texts.js';
import { openedTexts } from './opened-texts.js';

/** The openings of reporting windows. */
export function openedPart(writing: Writing, audience: Audience | null): LetterPart {
  const { head, mail } = writing;
  const { unit, openings } = mail;
  const gap = audience === 'chairman' ? openings[0]?.officerGap : null;
  const blocks = openings.flatMap((form) => formBlocks(writing, form));
  return {
    subject: openedTexts.subject(unit, openings),
    concerns: openedTexts.concerns(openings),
    leading: () => [
      paragraph(writing, head.under(openedTexts.firstLine(unit, openings))),
      ...blocks,
      ...(gap ? [paragraph(writing, INSTEAD_OF_OFFICER[gap])] : []),
      paragraph(writing, head.help(true), openedTexts.next(openings)),
    ],
    below: () => [section(writing, openedTexts.section(openings)), ...blocks],
  };
}

const formBlocks = (frame: LetterFrame, form: Form): Block[] => [
  facts(frame, openedTexts.facts(form)),
  formAction(frame, form, openedTexts.request(form)),
  paragraph(frame, formTexts.template),
];
