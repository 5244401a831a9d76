import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { ConsoleRole } from './console-roles.js';
import type { Example } from './examples.js';
import { demonstrationMark, escapeHtml, REFORM_NOTE } from './page.js';

const STYLE = `<style>
  html, body { height: 100%; margin: 0; overflow: hidden; }
  body { display: flex; flex-direction: column; }
  #root { flex: 1; min-height: 0; }
  #root .graphiql-container { height: 100%; }
  .xaso { font: 14px/1.45 system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif; color: #1b2733;
    background: #f6f8fa; border-bottom: 1px solid #d8dee5; padding: 8px 16px; }
  .xaso div { display: flex; align-items: center; gap: 20px; flex-wrap: wrap; margin-bottom: 2px; }
  .xaso h1 { font-size: 18px; margin: 0 auto 0 0; } .xaso p { margin: 0; } .xaso .en { color: #566573; font-size: 12.5px; }
  .xaso .mark { background: #fff4e0; color: #8a4b00; border-radius: 4px; padding: 0 6px; }
  .xaso a { color: #0b5fa5; } .xaso select { font: inherit; width: 330px; padding: 2px 4px; }
</style>`;

export type ConsoleParts = {
  readonly examples: readonly Example[];
  readonly shown: Example;
  readonly roles: readonly ConsoleRole[];
  /** Whom the header Authorization speaks for; undefined is the public, which sends none. */
  readonly role: ConsoleRole | undefined;
  /** The data holds made-up figures, which the page says. */
  readonly demonstration: boolean;
};

const intro = ({
  examples,
  shown,
  roles,
  role,
  demonstration,
}: ConsoleParts): string => `<header class="xaso" lang="vi">
<div>
  <h1>Xã Số – bảng truy vấn GraphQL</h1>
  <label>Ví dụ · Examples <select id="xaso-examples">${examples.map((example) => option(example, shown)).join('')}</select></label>
  <label>Vai trò · Role <select id="xaso-role"><option value="">Công chúng · the public, no token</option>${roles.map((each) => option({ ...each, name: each.id }, role && { name: role.id })).join('')}</select></label>
  <a href="/files/ranking.xlsx">Xếp hạng (Excel) · ranking</a>
  <a href="/inbox">Hộp thư nhắc báo cáo · inbox</a>
  <a href="/letters">Mẫu thư · letters</a>
</div>
<p>Chỉ số chuyển đổi số, xếp hạng và nhắc báo cáo của các xã. Câu truy vấn bên dưới đã có trả lời; chọn ví dụ khác ở trên.</p>
<p class="en" lang="en">Indicators, rankings and reminders of communes. The query below is already answered; other examples are above.</p>
<p>${REFORM_NOTE.vi} <span class="en" lang="en">${REFORM_NOTE.en}</span></p>
${demonstration ? demonstrationMark : ''}
</header>`;

type Choice = { readonly name: string; readonly title: string };

const option = ({ name, title }: Choice, shown: Pick<Choice, 'name'> | undefined): string =>
  `<option value="${escapeHtml(name)}"${name === shown?.name ? ' selected' : ''}>${escapeHtml(title)}</option>`;

/** Presses "execute" once the editor is there, so that the page opens with an answer; not after an edit by hand. */
const script = `<script>
  const [examples, role] = ['xaso-examples', 'xaso-role'].map((id) => document.getElementById(id));
  const open = () => {
    const as = role.value ? '&as=' + encodeURIComponent(role.value) : '';
    location.href = '/?example=' + encodeURIComponent(examples.value) + as;
  };
  for (const select of [examples, role]) select.addEventListener('change', open);
  const pressed = setInterval(() => {
    const button = document.querySelector('.graphiql-execute-button');
    if (!button || button.disabled || !document.querySelector('.graphiql-query-editor .view-line span')) return;
    clearInterval(pressed);
    button.click();
  }, 100);
</script>`;

/** The query console: GraphiQL in one page that loads nothing from elsewhere, with one example shown and answered. */
export function consolePage(parts: ConsoleParts): string {
  const { shown, role } = parts;
  const html = renderGraphiQL({
    title: 'Xã Số – GraphQL',
    endpoint: '/graphql',
    query: shown.document,
    logo: ' ',
    headers: role && JSON.stringify({ Authorization: role.authorization() }, null, 2),
    shouldPersistHeaders: false,
  } as Parameters<typeof renderGraphiQL>[0]);
  // The scripts inside contain closing tags of their own: the head ends at the first one, the body at the last.
  const head = html.indexOf('</head>');
  const root = html.indexOf('<div id="root">');
  const end = html.lastIndexOf('</body>');
  return [
    html.slice(0, head).replace('<html lang="en">', '<html lang="vi">'),
    STYLE,
    html.slice(head, root),
    intro(parts),
    html.slice(root, end),
    script,
    html.slice(end),
  ].join('');
}
