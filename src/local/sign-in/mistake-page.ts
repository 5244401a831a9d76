import { escapeHtml } from '../../domain/text/escape-html.js';
import type { Text } from '../../domain/text/text.js';
import { htmlAnswer } from './frame.js';
import { MISTAKE_PAGES, MISTAKES, type Mistake } from './mistakes.js';
import { MISTAKE_TEXTS, SIGN_IN_TEXTS } from './texts.js';

const { received, protocolError, mistakeTitle, signedOut, signedOutNote } = SIGN_IN_TEXTS;

const both = ({ vi, en }: Text): string => `${vi} <span class="english" lang="en">· ${en}</span>`;
const heading = ({ vi, en }: Text): string => `<h1>${vi}</h1>\n<p class="english" lang="en">${en}</p>`;

/** The page about a mistake, in both languages, because the faulty request need not name one. */
export function mistakePage({ mistake, received: value }: Mistake, status: number) {
  const { what, remedy } = MISTAKE_TEXTS[mistake];
  const body = [
    heading(mistakeTitle),
    `<p role="alert">${escapeHtml(what.vi)} ${escapeHtml(remedy.vi)}</p>`,
    `<p lang="en">${escapeHtml(what.en)} ${escapeHtml(remedy.en)}</p>`,
    value ? `<p>${both(received)}: <code>${escapeHtml(value)}</code></p>` : '',
    `<p>${both(protocolError)}: <code>${MISTAKES[mistake]}</code></p>`,
  ].join('\n');
  return htmlAnswer({ status, language: 'vi', title: mistakeTitle.vi, body });
}

export const signedOutPage = () =>
  htmlAnswer({
    status: 200,
    language: 'vi',
    title: signedOut.vi,
    body: `${heading(signedOut)}\n<p>${both(signedOutNote)}</p>`,
  });

/** The protocol's fields of an error. A description is ASCII without quotes. */
export function protocolFields({ mistake, received: value }: Mistake, issuer: string) {
  const { what, remedy } = MISTAKE_TEXTS[mistake];
  const said = [what.en, remedy.en, ...(value ? [`${received.en}: ${value}`] : [])].join(' ');
  return {
    error: MISTAKES[mistake],
    error_description: said.replace(/[^\x20-\x21\x23-\x5b\x5d-\x7e]/g, '?'),
    error_uri: `${issuer}${MISTAKE_PAGES}${mistake}`,
  };
}
