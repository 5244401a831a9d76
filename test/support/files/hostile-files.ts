import { type Part, partsOf, zipOf } from './zip.js';

/** Random whole numbers below a bound. A seed always gives the same numbers. */
export type Lots = (below: number) => number;

/** The generator mulberry32. */
export function lots(seed: number): Lots {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

const SHEET = 'xl/worksheets/sheet1.xml';

/** Pieces that parsers stumble over. */
const PIECES = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '</row>',
  '<c r="XFD1048576"/>',
  '<c r="A0"><v>1</v></c>',
  '<v>1e999</v>',
  '<v>NaN</v>',
  ' t="s"',
  '<is><t>x</t></is>',
  '&#0;',
  '&#x110000;',
  '&lol;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '<?xml?>',
  '\u0000',
  '\uFFFE',
  '\uD800',
  '\u202E',
  '<mergeCell ref="A1:XFD1048576"/>',
  ' r="-1"',
  ' count="4294967295"',
  '<f>WEBSERVICE("http://x.example/")</f>',
  '<v>99999999</v>',
  ';',
  ',',
  '""',
  '\r',
  '\n\n',
  '\t',
  '=cmd|x',
  '1.2.3,4,5',
  '-0',
  '１２',
  'đ'.normalize('NFD'),
  '\u00A0',
  'a'.repeat(40_000),
];

/** One of several mutations of a file, chosen by lot. */
export function mutated(file: Uint8Array, draw: Lots): Uint8Array {
  const isWorkbook = file[0] === 0x50;
  if (isWorkbook && draw(3) > 0) return withMutatedPart(partsOf(file), draw);
  return mutatedBytes(file, draw);
}

function withMutatedPart(parts: readonly Part[], draw: Lots): Uint8Array {
  const chosen = draw(2) === 0 ? parts.findIndex(({ name }) => name === SHEET) : draw(parts.length);
  return zipOf(parts.map((part, i) => (i === chosen ? { ...part, content: mutatedText(part.content, draw) } : part)));
}

function mutatedText(content: Uint8Array, draw: Lots): Uint8Array {
  let text = Buffer.from(content).toString('utf8');
  for (let times = draw(6) + 1; times > 0; times--) {
    const at = draw(text.length);
    const length = draw(3) === 0 ? draw(200) : 0;
    const piece = draw(4) === 0 ? text.slice(at, at + draw(400)).repeat(draw(4)) : (PIECES[draw(PIECES.length)] ?? '');
    text = text.slice(0, at) + piece + text.slice(at + length);
  }
  return Buffer.from(text, 'utf8');
}

function mutatedBytes(file: Uint8Array, draw: Lots): Uint8Array {
  const bytes = Buffer.from(file);
  switch (draw(5)) {
    case 0:
      return bytes.subarray(0, draw(bytes.length));
    case 1:
      return Buffer.concat([bytes.subarray(draw(bytes.length)), bytes.subarray(0, draw(bytes.length))]);
    case 2:
      return Buffer.concat([bytes, Buffer.from((PIECES[draw(PIECES.length)] ?? '').repeat(draw(50)))]);
    case 3:
      return bytes[0] === 0x50 ? flipped(bytes, draw) : mutatedText(bytes, draw);
    default:
      return flipped(bytes, draw);
  }
}

function flipped(bytes: Buffer, draw: Lots): Buffer {
  for (let times = draw(20) + 1; times > 0; times--) bytes[draw(bytes.length)] = draw(256);
  return bytes;
}

const replaced = (parts: readonly Part[], name: string, content: string | Uint8Array, declared?: number): Buffer =>
  zipOf(
    parts.map((part) =>
      part.name === name
        ? { name, content: Buffer.from(content), ...(declared === undefined ? {} : { declared }) }
        : part,
    ),
  );

const sheetOf = (rows: string): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;

/** Text that deflate cannot press together: it gets past the guard, and has to be read. */
const noise = (times: number, lineOf: (text: string, i: number) => string): string => {
  const draw = lots(1);
  return Array.from({ length: times }, (_, i) => lineOf(draw(4e9).toString(36) + draw(4e9).toString(36), i)).join('');
};

const LOL = `<!DOCTYPE lolz [<!ENTITY a "${'ha'.repeat(50)}">${'bcdefghij'
  .split('')
  .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghi'[i]};`.repeat(10)}">`)
  .join('')}]>`;

/** Files that are made to bring a reader down, each with what it must be answered with. */
export function bombs(workbook: Uint8Array): readonly (readonly [name: string, file: Uint8Array, code: string])[] {
  const parts = partsOf(workbook);
  const zeros = Buffer.alloc(60_000_000, 48);
  const many = Array.from({ length: 40_000 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c></row>`).join(
    '',
  );
  return [
    ['a zip bomb', replaced(parts, SHEET, zeros), 'FILE_UNPACKS_TOO_LARGE'],
    ['a zip bomb that lies about its size', replaced(parts, SHEET, zeros, 1_000), 'FILE_UNPACKS_TOO_LARGE'],
    [
      'bombs in every part',
      zipOf(parts.map(({ name }) => ({ name, content: zeros.subarray(0, 11_000_000) }))),
      'FILE_UNPACKS_TOO_LARGE',
    ],
    [
      '10,000 parts',
      zipOf(Array.from({ length: 10_000 }, (_, i) => ({ name: `${i}`, content: new Uint8Array() }))),
      'FILE_UNPACKS_TOO_LARGE',
    ],
    [
      'an entity bomb in the sheet',
      replaced(parts, SHEET, LOL + sheetOf('<row r="1"><c r="A1" t="inlineStr"><is><t>&j;</t></is></c></row>')),
      'FILE_HAS_ENTITIES',
    ],
    [
      'an entity bomb in the workbook',
      replaced(parts, 'xl/workbook.xml', `${LOL}<workbook>&j;</workbook>`),
      'FILE_HAS_ENTITIES',
    ],
    [
      'an entity that names a file',
      replaced(parts, SHEET, `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>${sheetOf('&f;')}`),
      'FILE_HAS_ENTITIES',
    ],
    [
      'elements in one another, a hundred thousand deep',
      replaced(parts, SHEET, sheetOf(noise(100_000, (text) => `<a${text}>`))),
      'ANY',
    ],
    [
      'two cells at the ends of the sheet',
      replaced(
        parts,
        SHEET,
        sheetOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
      ),
      'COLUMN_MISSING',
    ],
    ['40,000 rows', replaced(parts, SHEET, sheetOf(many)), 'ANY'],
    [
      'a cell of 140,000 letters',
      replaced(
        parts,
        SHEET,
        sheetOf(`<row r="1"><c r="A1" t="str"><v>${'x'.repeat(100)}${'yz'.repeat(70_000)}</v></c></row>`),
      ),
      'ANY',
    ],
    [
      'a hundred thousand different texts',
      replaced(parts, 'xl/sharedStrings.xml', `<sst>${noise(100_000, (text) => `<si><t>${text}</t></si>`)}</sst>`),
      'ANY',
    ],
    [
      'a hundred thousand attributes',
      replaced(parts, SHEET, sheetOf(`<row r="1"><c ${noise(100_000, (text) => ` a${text}="${text}"`)}/></row>`)),
      'ANY',
    ],
    [
      'fifty thousand sheets',
      replaced(
        parts,
        'xl/workbook.xml',
        `<workbook><sheets>${noise(50_000, (text, i) => `<sheet name="${text}" sheetId="${i}"/>`)}</sheets></workbook>`,
      ),
      'ANY',
    ],
    [
      'a hundred thousand styles',
      replaced(
        parts,
        'xl/styles.xml',
        `<styleSheet><numFmts>${noise(90_000, (text, i) => `<numFmt numFmtId="${i}" formatCode="${text}"/>`)}</numFmts></styleSheet>`,
      ),
      'ANY',
    ],
    [
      'a cell of a million links',
      Buffer.from(
        `Mã chỉ tiêu;Số liệu hoặc tử số;Minh chứng (liên kết https)\n${`G06;1;${'http://x.vn '.repeat(3_000)}\n`.repeat(50)}`,
      ),
      'ANY',
    ],
    [
      'an old workbook or one with a password',
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(5_000)]),
      'FILE_PROTECTED',
    ],
    ['an archive that is no workbook', zipOf([{ name: 'a.txt', content: Buffer.from('x') }]), 'FILE_NOT_READABLE'],
    [
      'CSV of 200,000 lines',
      Buffer.from('Mã chỉ tiêu;Số liệu hoặc tử số\n'.concat('G06;1\n'.repeat(200_000))),
      'TOO_MANY_ROWS',
    ],
    ['CSV of one line of a million fields', Buffer.from(';'.repeat(1_900_000)), 'COLUMN_MISSING'],
    [
      'CSV with a quote that never ends',
      Buffer.from(`Mã chỉ tiêu;Số liệu hoặc tử số\nG06;"${'1\n'.repeat(900_000)}`),
      'ANY',
    ],
    ['UTF-16', Buffer.from('Mã chỉ tiêu;Số liệu', 'utf16le'), 'ANY'],
    ['more than 2 MB', Buffer.alloc(2_000_001, 'a'), 'FILE_TOO_LARGE'],
    ['nothing at all', Buffer.alloc(0), 'FILE_EMPTY'],
  ];
}
