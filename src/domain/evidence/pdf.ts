const HEADER = '%PDF-';
const END = '%%EOF';
/** Writers may add a few bytes after the end. */
const TAIL = 1_024;

export const isPdf = (bytes: Uint8Array): boolean => textOf(bytes.subarray(0, HEADER.length)) === HEADER;

export const isWholePdf = (bytes: Uint8Array): boolean => textOf(bytes.subarray(-TAIL)).includes(END);

/** Long names of things that run, send, or hide another file. Compressed bytes do not spell them by chance. */
const ACTIVE = /\/(?:JavaScript|Launch|EmbeddedFiles?|RichMedia|SubmitForm|ImportData)(?![A-Za-z0-9])/;
/** Short names of such things, which compressed bytes could spell by chance. */
const ACTIVE_SHORT = /\/(?:JS|XFA)(?![A-Za-z0-9])/;
/** Names of actions that start by themselves when the document or a page is opened. */
const BY_ITSELF = /\/(?:OpenAction|AA)(?![A-Za-z0-9])/g;
/** Names of actions that leave the document. Showing a place inside it is harmless. */
const LEAVES = /\/(?:URI|GoToR|GoToE|SubmitForm|ImportData|Launch|Rendition|Thread|F|UF)(?![A-Za-z0-9])/;
/** How many actions to follow, because an action may name the next one. */
const MOST_STEPS = 8;

/**
 * Whether the document plainly has scripts, launches programs, hides files, or by itself sends something or opens an
 * address or a share. Compressed streams may hold objects too, which this does not read. That is why readers can only
 * save a document.
 */
export function isActivePdf(bytes: Uint8Array): boolean {
  const whole = withoutEscapes(textOf(bytes));
  if (ACTIVE.test(whole)) return true;
  for (const text of outsideOfStreams(bytes)) if (ACTIVE_SHORT.test(withoutEscapes(text))) return true;
  // A comment may stand between any two words. A part that only looks like one must not hide the rest of its line.
  return [whole, whole.replace(/%[^\r\n]*/g, ' ')].some(leavesByItself);
}

function leavesByItself(text: string): boolean {
  for (const { index } of text.matchAll(BY_ITSELF)) {
    let action: string | undefined = valueAt(text, index);
    for (let step = 0; step < MOST_STEPS && action !== undefined; step++) {
      if (LEAVES.test(action)) return true;
      action = referred(text, action);
    }
  }
  return false;
}

/** The value after a name: a reference, or a dictionary or list with its content. */
function valueAt(text: string, at: number): string {
  const from = at + (/^\/[A-Za-z]+/.exec(text.slice(at, at + 20))?.[0].length ?? 0);
  const window = text.slice(from, from + 4_000);
  if (/^\s*\d+\s+\d+\s+R/.test(window)) return window.slice(0, 40);
  let depth = 0;
  for (let i = 0; i < window.length; i++) {
    if (window.startsWith('<<', i) || window[i] === '[') depth++;
    if (window.startsWith('>>', i) || window[i] === ']') depth--;
    if (window.startsWith('<<', i) || window.startsWith('>>', i)) i++;
    if (depth === 0 && /[>\]]/.test(window[i] ?? '')) return window.slice(0, i + 1);
    if (depth < 0) return window.slice(0, i);
  }
  return window;
}

/** The objects that a value refers to, as one text; undefined if it refers to none that can be read. */
function referred(text: string, value: string): string | undefined {
  const found = [...value.matchAll(/(\d+)\s+(\d+)\s+R(?![A-Za-z])/g)].flatMap(([, id, edition]) => {
    const begins = new RegExp(`(?:^|[^0-9])${id}\\s+${edition}\\s+obj`).exec(text);
    if (!begins) return [];
    const from = begins.index + begins[0].length;
    const ends = text.indexOf('endobj', from);
    const object = text.slice(from, ends < 0 ? from + 4_000 : Math.min(ends, from + 4_000));
    // A page or the catalog is the target of the action, not its effect.
    return /\/Type\s*\/(?:Page|Pages|Catalog)(?![A-Za-z])/.test(object) ? [] : [object];
  });
  return found.length === 0 ? undefined : found.join('\n');
}

function* outsideOfStreams(bytes: Uint8Array): Generator<string> {
  const text = textOf(bytes);
  let from = 0;
  for (;;) {
    const stream = />>\s*stream\r?\n/g;
    stream.lastIndex = from;
    const begins = nextStream(text, stream);
    if (!begins) break;
    yield text.slice(from, begins.index);
    const ends = text.indexOf('endstream', stream.lastIndex);
    // Without an end, nobody knows where objects begin again, so all of the rest is read.
    if (ends < 0) break;
    from = ends + 'endstream'.length;
  }
  yield text.slice(from);
}

/** The next stream that does not begin inside a comment, where anybody can write the word. */
function nextStream(text: string, stream: RegExp): RegExpExecArray | null {
  for (let begins = stream.exec(text); begins; begins = stream.exec(text)) {
    const line = text.slice(Math.max(text.lastIndexOf('\n', begins.index), text.lastIndexOf('\r', begins.index)) + 1);
    if (!line.slice(0, begins.index + begins[0].length - (text.length - line.length)).includes('%')) return begins;
  }
  return null;
}

/** Decodes names written with codes: `/J#53` is `/JS`. */
const withoutEscapes = (text: string): string =>
  text.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** One character per byte. */
const textOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
