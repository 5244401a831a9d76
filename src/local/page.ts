/** Text as HTML text or attribute value. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const DEMONSTRATION = {
  vi: 'Dữ liệu trình diễn: số liệu từng xã và tên cán bộ là giả định.',
  en: 'Demonstration data: figures of single communes and names of officials are made up.',
};

/** Shown wherever made-up figures or names show. */
export const demonstrationMark = `<p><span class="mark">${DEMONSTRATION.vi}</span> <span class="en" lang="en">${DEMONSTRATION.en}</span></p>`;

export const REFORM_NOTE = {
  vi: 'Cấp huyện kết thúc ngày 01/7/2025; danh mục đơn vị là huyện Chợ Đồn như trước ngày đó.',
  en: 'The district level ended on 2025-07-01; the register is the district of Chợ Đồn as it was.',
};

const STYLE = `
  :root { --ink: #1b2733; --muted: #566573; --line: #d8dee5; --accent: #0b5fa5; --mark: #8a4b00; --mark-ground: #fff4e0; }
  * { box-sizing: border-box; }
  body { margin: 0; font: 15px/1.5 system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif; color: var(--ink); background: #f6f8fa; }
  main { max-width: 1100px; margin: 0 auto; padding: 16px 24px 48px; }
  h1 { font-size: 22px; margin: 8px 0 2px; } h2 { font-size: 16px; margin: 24px 0 6px; }
  p { margin: 2px 0; } .en { color: var(--muted); font-size: 13px; }
  a { color: var(--accent); }
  .mark { display: inline-block; background: var(--mark-ground); color: var(--mark); border-radius: 4px; padding: 1px 8px; font-size: 13px; }
  table { border-collapse: collapse; width: 100%; background: #fff; border: 1px solid var(--line); }
  th, td { text-align: left; padding: 6px 10px; border-top: 1px solid var(--line); vertical-align: top; }
  th { font-weight: 600; color: var(--muted); white-space: nowrap; }
  td.time { width: 64px; } td.to { width: 270px; } td.to .en { display: block; }
  iframe { width: 100%; height: 620px; border: 1px solid var(--line); background: #fff; }
  pre { white-space: pre-wrap; background: #fff; border: 1px solid var(--line); padding: 16px; overflow-wrap: anywhere; }
  td { overflow-wrap: anywhere; }
  .letters { display: grid; grid-template-columns: 250px minmax(0, 1fr); gap: 28px; margin-top: 16px; }
  .letters ul { list-style: none; margin: 8px 0; padding: 0; } .letters li { padding: 4px 0; }
  .letters .en { display: block; } .letters h2 .en { display: inline; } .letters section > h2:first-child { margin-top: 0; }
  [aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }
  .views { display: flex; flex-wrap: wrap; gap: 16px; } figure { margin: 0; } figcaption { color: var(--muted); font-size: 13px; }
  .desk { flex: 1 1 100%; } .phone { flex: 0 1 322px; min-width: 0; }
  @media (max-width: 700px) {
    main { padding: 12px 12px 32px; } th { white-space: normal; } th, td { padding: 6px; }
    .letters { display: block; } td.time { width: 52px; } td.to { width: 36%; }
  }
`;

/** One page of the local service, Vietnamese first. `body` is HTML. */
export const page = (title: string, body: string): string => `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body><main>${body}</main></body>
</html>`;
