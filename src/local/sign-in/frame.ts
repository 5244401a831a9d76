import { createHash } from 'node:crypto';
import { escapeHtml } from '../../domain/text/escape-html.js';
import type { Language } from '../../domain/text/text.js';
import { COLOURS, closedPage, VIEWPORT } from '../base/page.js';

const STYLE = `${COLOURS}
  * { box-sizing: border-box; }
  body { margin: 0; font: 1.0625rem/1.5 system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; color: var(--ink); background: var(--ground); }
  main { max-width: 46rem; margin: 0 auto; padding: 1rem 1rem 3rem; }
  h1 { font-size: 1.5rem; margin: .5rem 0; } h2 { font-size: 1.125rem; margin: 1.5rem 0 .5rem; }
  a { color: var(--accent); } code { overflow-wrap: anywhere; }
  .english { color: var(--muted); }
  label { display: block; font-weight: 600; margin-top: 1rem; }
  input, button { font: inherit; color: inherit; min-height: 2.75rem; padding: .375rem .75rem; border: 1px solid var(--muted); border-radius: 4px; background: var(--paper); }
  input { width: 100%; max-width: 24rem; }
  button { cursor: pointer; }
  ul { list-style: none; margin: 0; padding: 0; }
  li button { display: block; width: 100%; text-align: left; margin-bottom: .375rem; }
  li button span { color: var(--muted); }
  :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
  [role=alert] { border-left: 6px solid var(--mark); background: var(--mark-ground); color: var(--mark); padding: .5rem 1rem; }`;

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

export type HtmlParts = {
  readonly status: number;
  readonly language: Language;
  readonly title: string;
  readonly body: string;
  /** The origin of the app to which a choice leads back. */
  readonly formsMayEndAt?: string | undefined;
};

/** A page of the provider. It is not cached, and no other page may frame it. */
export const htmlAnswer = ({ status, language, title, body, formsMayEndAt }: HtmlParts) => ({
  status,
  headers: closedPage(`style-src 'sha256-${STYLE_HASH}'`, `form-action 'self' ${formsMayEndAt ?? ''}`.trimEnd()),
  body: `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8">${VIEWPORT}<link rel="icon" href="data:,"><title>${escapeHtml(title)} – Xã Số</title><style>${STYLE}</style></head>
<body><main>
${body}
</main></body>
</html>`,
});
