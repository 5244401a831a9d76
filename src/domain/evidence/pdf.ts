const HEADER = '%PDF-';
const END = '%%EOF';
/** Writers may add a few bytes behind the end. */
const TAIL = 1_024;

export const isPdf = (bytes: Uint8Array): boolean => textOf(bytes.subarray(0, HEADER.length)) === HEADER;

export const isWholePdf = (bytes: Uint8Array): boolean => textOf(bytes.subarray(-TAIL)).includes(END);

/** Names of what runs when the document is opened, or hides another file in it. */
const ACTIVE = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA)(?![A-Za-z0-9])/;

/**
 * Whether the document plainly has scripts, launches programs or hides files. Objects may also lie in compressed
 * streams, where this does not look: that is why a document is only ever handed out to be saved.
 */
export function isActivePdf(bytes: Uint8Array): boolean {
  // Compressed bytes could spell any name.
  for (const text of outsideOfStreams(bytes)) if (ACTIVE.test(withoutEscapes(text))) return true;
  return false;
}

function* outsideOfStreams(bytes: Uint8Array): Generator<string> {
  const text = textOf(bytes);
  let from = 0;
  for (;;) {
    const stream = />>\s*stream\r?\n/g;
    stream.lastIndex = from;
    const begins = stream.exec(text);
    if (!begins) break;
    yield text.slice(from, begins.index);
    const ends = text.indexOf('endstream', stream.lastIndex);
    // Without an end nobody knows where objects begin again, so all of the rest is looked at.
    if (ends < 0) break;
    from = ends + 'endstream'.length;
  }
  yield text.slice(from);
}

/** A name may be written with codes: `/J#53` is `/JS`. */
const withoutEscapes = (text: string): string =>
  text.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** One character a byte. */
const textOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
