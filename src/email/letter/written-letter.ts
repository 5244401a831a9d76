import type { DailyMail } from '../../domain/daily-mail/daily-mail.js';
import { composeLetter } from './compose.js';
import { type LetterContext, letterFrame } from './frame.js';
import { renderHtml } from './render-html.js';
import { renderText } from './render-text.js';

/** The scheduled letter of one official and day as its reader sees it, without an envelope. */
export function writtenLetter(mail: DailyMail, context: LetterContext) {
  const letter = composeLetter(mail, letterFrame(mail.official, context));
  return { subject: letter.subject, text: renderText(letter), html: renderHtml(letter) };
}
