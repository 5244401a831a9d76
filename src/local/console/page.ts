import { randomBytes } from 'node:crypto';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { escapeHtml } from '../../domain/text/escape-html.js';
import type { WorldName } from '../../seed/worlds/world.js';
import { bilingual, COLOURS, closedPage, demonstrationMark, label, navigation, VIEWPORT } from '../base/page.js';
import { REFORM_NOTES } from '../base/texts.js';
import type { ExampleRequest } from './example-requests.js';
import type { Example } from './examples.js';
import type { ConsoleRole } from './roles.js';
import { CONSOLE_LABELS, CONSOLE_LEAD, CONSOLE_TITLE, EXAMPLE_KINDS } from './texts.js';

const STYLE = `<style>${COLOURS}
  html, body { height: 100%; margin: 0; overflow: hidden; }
  body { display: flex; flex-direction: column; }
  main { flex: 1; min-height: 0; } #root, #root .graphiql-container { height: 100%; }
  #root .graphiql-logo { display: none; }
  /* Numbers need a contrast of 4.5:1 on the grey ground of the answer. The editor's own green has less. */
  #root .graphiql-response .monaco-editor.vs .mtk8 { color: #06704a; }
  .xaso { font: 14px/1.45 system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif; color: var(--ink);
    background: var(--ground); border-bottom: 1px solid var(--line); padding: 8px 16px; }
  .xaso div { display: flex; align-items: center; gap: 4px 20px; flex-wrap: wrap; margin-bottom: 4px; }
  .xaso h1 { font-size: 18px; margin: 0 auto 0 0; } .xaso p { margin: 0; } .xaso .en { color: var(--muted); font-size: 12.5px; }
  .xaso .mark { background: var(--mark-ground); color: var(--mark); border-radius: 4px; padding: 0 6px; }
  .xaso nav { display: flex; flex-wrap: wrap; gap: 4px 16px; } .xaso a { color: var(--accent); }
  .xaso label { display: flex; align-items: center; gap: 8px; flex: 1 1 360px; min-width: 0; white-space: nowrap; }
  .xaso select { font: inherit; flex: 1; min-width: 0; padding: 2px 4px; }
  /* On a telephone the page scrolls, and the answer stands below the query. */
  @media (max-width: 760px) {
    html, body { height: auto; overflow: visible; }
    .xaso label { flex-basis: 100%; display: block; } .xaso select { display: block; width: 100%; padding: 6px 4px; font-size: 16px; }
    #root, #root .graphiql-container { height: auto; }
    #root .graphiql-sidebar { display: none; }
    #root .graphiql-sessions { margin: 8px; } #root #graphiql-session { flex-direction: column; }
    #root .graphiql-editors { flex: none !important; height: 460px; }
    #root .graphiql-horizontal-drag-bar { display: none; }
    #root .graphiql-response { flex: none !important; height: 70vh; }
  }
</style>`;

export type ConsoleParts = {
  readonly world: WorldName;
  readonly examples: readonly Example[];
  readonly shown: Example;
  readonly roles: readonly ConsoleRole[];
  /** The role in the Authorization header; undefined for the public, without a header. */
  readonly role: ConsoleRole | undefined;
  readonly variables: ExampleRequest['variables'];
  /** Whether the data holds made-up figures, as the page then says. */
  readonly demonstration: boolean;
};

const intro = ({ world, examples, shown, roles, role, demonstration }: ConsoleParts): string => {
  const lead = shown.kind === 'CHANGE' ? CONSOLE_LEAD.change : CONSOLE_LEAD.query;
  const groups = EXAMPLE_KINDS.map(([kind, name]) => {
    const options = examples.filter((example) => example.kind === kind).map((example) => option(example, shown));
    return `<optgroup label="${label(name)}">${options.join('')}</optgroup>`;
  });
  const options = roles.map(({ id, title }) => option({ name: id, title }, role && { name: role.id }));
  return `<header class="xaso" lang="vi">
<div>
  <h1>Xã Số – ${CONSOLE_TITLE}</h1>
  ${navigation('/console')}
</div>
<div>
  <label>${label(CONSOLE_LABELS.examples)} <select id="xaso-examples">${groups.join('')}</select></label>
  <label>${label(CONSOLE_LABELS.role)} <select id="xaso-role"><option value="">${label(CONSOLE_LABELS.public)}</option>${options.join('')}</select></label>
</div>
<p>${bilingual(lead)}</p>
<p>${bilingual(REFORM_NOTES[world])}</p>
${demonstration ? demonstrationMark : ''}
</header>`;
};

type Choice = { readonly name: string; readonly title: string };

const option = ({ name, title }: Choice, shown: Pick<Choice, 'name'> | undefined): string =>
  `<option value="${escapeHtml(name)}"${name === shown?.name ? ' selected' : ''}>${escapeHtml(title)}</option>`;

/** A new example brings its role. A new role keeps the example. */
const SELECTING = `
  const [examples, role] = ['xaso-examples', 'xaso-role'].map((id) => document.getElementById(id));
  const example = () => '/console?example=' + encodeURIComponent(examples.value);
  examples.addEventListener('change', () => { location.href = example(); });
  role.addEventListener('change', () => { location.href = example() + '&as=' + encodeURIComponent(role.value); });`;

/** Presses "execute" when the editor is ready, so that the page opens with an answer. */
const PRESSING = `
  const pressed = setInterval(() => {
    const button = document.querySelector('.graphiql-execute-button');
    if (!button || button.disabled || !document.querySelector('.graphiql-query-editor .view-line span')) return;
    clearInterval(pressed);
    button.click();
  }, 100);`;

/** The sources that GraphiQL needs: its scripts and workers, the styles of its editor, and the API. */
const allowed = (nonce: string): readonly string[] => [
  `script-src 'nonce-${nonce}'`,
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'font-src data:',
  "connect-src 'self'",
  "form-action 'none'",
];

/**
 * The query console: GraphiQL in one page without external resources. It shows one example. A query is answered at
 * once. Only our scripts run: they carry the nonce of this answer.
 */
export function consolePage(parts: ConsoleParts) {
  const nonce = randomBytes(16).toString('base64');
  return { headers: closedPage(...allowed(nonce)), body: consoleHtml(parts, nonce) };
}

function consoleHtml(parts: ConsoleParts, nonce: string): string {
  const { shown, role, variables } = parts;
  const html = renderGraphiQL({
    title: 'Xã Số – GraphQL',
    endpoint: '/graphql',
    query: shown.document,
    variables: variables && JSON.stringify(variables, null, 2),
    logo: ' ',
    headers: role && JSON.stringify({ Authorization: role.authorization() }, null, 2),
    shouldPersistHeaders: false,
  } as Parameters<typeof renderGraphiQL>[0]);
  // Scripts in the page contain closing tags too. The first `</head>` and the last `</body>` are the real ones.
  const head = html.indexOf('</head>');
  const root = html.indexOf('<div id="root">');
  const rootEnd = html.indexOf('</div>', root) + '</div>'.length;
  const script = html.indexOf('<script>', rootEnd);
  const end = html.lastIndexOf('</body>');
  return [
    html.slice(0, head).replace('<html lang="en">', '<html lang="vi">'),
    VIEWPORT,
    STYLE,
    html.slice(head, root),
    intro(parts),
    `<main>${html.slice(root, rootEnd)}</main>`,
    html.slice(rootEnd, script),
    `<script nonce="${nonce}">${html.slice(script + '<script>'.length, end)}`,
    `<script nonce="${nonce}">${SELECTING}${shown.kind === 'CHANGE' ? '' : PRESSING}\n</script>`,
    html.slice(end),
  ].join('');
}
