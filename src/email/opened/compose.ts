import type { Form } from '../../domain/reminder/form.js';
import { facts, paragraph, section } from '../letter/blocks.js';
import { formAction } from '../letter/compose-forms.js';
import type { Body, LetterFrame, Writing } from '../letter/frame.js';
import type { Block } from '../letter/letter.js';
import { formTexts } from '../words/form-texts.js';
import type { Audience } from '../words/forms.js';
import { INSTEAD_OF_OFFICER } from '../words/letter-texts.js';
import { openedTexts } from './opened-texts.js';

/** The letter with nothing but the opening of a reporting window. */
export function openedBody(writing: Writing, audience: Audience): Body {
  const { head, mail } = writing;
  const { unit, openings } = mail;
  const gap = audience === 'chairman' ? openings[0]?.officerGap : null;
  return {
    subject: openedTexts.subject(unit, openings),
    concerns: openedTexts.concerns(openings),
    blocks: [
      paragraph(writing, head.under(openedTexts.firstLine(unit, openings))),
      ...openings.flatMap((form) => formBlocks(writing, form)),
      ...(gap ? [paragraph(writing, INSTEAD_OF_OFFICER[gap])] : []),
      paragraph(writing, head.help(true), openedTexts.next(openings)),
    ],
  };
}

/** Openings of reporting windows, at the end of a letter about missing reports. */
export const openedBlocks = (frame: LetterFrame, openings: readonly Form[]): Block[] =>
  openings.length === 0
    ? []
    : [section(frame, openedTexts.section(openings)), ...openings.flatMap((form) => formBlocks(frame, form))];

const formBlocks = (frame: LetterFrame, form: Form): Block[] => [
  facts(frame, openedTexts.facts(form)),
  formAction(frame, form, openedTexts.request(form)),
  paragraph(frame, formTexts.template),
];
