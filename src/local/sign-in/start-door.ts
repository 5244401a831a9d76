import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { escapeHtml } from '../../domain/text/escape-html.js';
import type { Answering } from '../base/listening.js';
import { label } from '../base/page.js';
import { formOf } from '../base/read-body.js';
import { htmlAnswer } from './frame.js';
import { answeringWith } from './provider.js';
import { cookieNameAt, cookieValue } from './session-cookie.js';
import { isStartCode } from './start-code.js';
import { SIGN_IN_TEXTS } from './texts.js';

/** The first part of the paths of pages that show people's letters or tokens. */
const BEHIND = new Set(['console', 'inbox', 'letters']);

export type StartDoorParts = {
  readonly startCode: string;
  /** Whether the data has real people. It is asked for each page, because an official may have been invited since. */
  needsCode(): Promise<boolean>;
};

/**
 * Opens console, inbox and letters of a folder with real people only with the start code. No header of a request can prove
 * its sender, because every program on this machine can write each header.
 */
export function startDoor({ startCode, needsCode }: StartDoorParts): Answering {
  const pass = randomBytes(32).toString('base64url');
  const hasPass = (headers: IncomingHttpHeaders): boolean => cookieValue(headers, 'door') === pass;

  return answeringWith(async (incoming) => {
    const [path = '/'] = (incoming.url ?? '/').split('?');
    if (!BEHIND.has(path.split('/')[1] ?? '') || !(await needsCode())) return undefined;
    if (incoming.method !== 'POST') return hasPass(incoming.headers) ? undefined : codePage(path, false);
    const typed = (await formOf(incoming))?.get('code') ?? '';
    if (!isStartCode(typed, startCode)) return codePage(path, true);
    // Requests from other sites do not carry this cookie. It ends with the browser and with this run of the service.
    const cookie = `${cookieNameAt(incoming.headers.host, 'door')}=${pass}; Path=/; HttpOnly; SameSite=Strict`;
    const headers = { location: path, 'cache-control': 'no-store', 'set-cookie': cookie };
    return { status: 303, headers };
  });
}

const { behindDoor, behindDoorLead, startCode: codeName, openDoor, wrongCode } = SIGN_IN_TEXTS;

const codePage = (path: string, isWrong: boolean) =>
  htmlAnswer({
    status: 403,
    language: 'vi',
    title: behindDoor.vi,
    body: `<h1>${label(behindDoor)}</h1>
${isWrong ? `<p role="alert">${label(wrongCode)}</p>` : ''}
<p>${behindDoorLead.vi}</p>
<p class="english" lang="en">${behindDoorLead.en}</p>
<form method="post" action="${escapeHtml(path)}"><label for="code">${label(codeName)}</label>
<input id="code" name="code" autocomplete="off" autocapitalize="characters" spellcheck="false" required>
<p><button>${label(openDoor)}</button></p></form>`,
  });
