import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isMarkOf, marksIn, messageName, returnAddress } from '../../../src/email/smtp/return-address.js';

const RETURNS = { address: 'returns@office.example', secret: 'one' };
const LETTER = '2026-10-21/officer-xuan-lac/DAILY';
const TO = 'xuan-lac@commune.example';

it('carries the day and a mark, and is found again in whatever quotes it', () => {
  const address = returnAddress(RETURNS, LETTER, TO);
  expect(address).toMatch(/^returns\+20261021-[0-9a-f]{20}@office\.example$/);
  const [mark] = marksIn(RETURNS, `Delivered-To: ${address.toUpperCase()}\n\nReturn-Path: <${address}>`);
  expect(mark && isMarkOf(RETURNS, mark, LETTER, TO)).toBe(true);
});

it('is the same for an address in other letters, and another for each letter, recipient and secret', () => {
  const [mark = { day: '', mark: '' }] = marksIn(RETURNS, returnAddress(RETURNS, LETTER, TO));
  expect(isMarkOf(RETURNS, mark, LETTER, TO.toUpperCase())).toBe(true);
  expect(isMarkOf(RETURNS, mark, '2026-10-21/officer-xuan-lac/JOINT', TO)).toBe(false);
  expect(isMarkOf(RETURNS, mark, LETTER, `a${TO}`)).toBe(false);
  expect(isMarkOf({ ...RETURNS, secret: 'two' }, mark, LETTER, TO)).toBe(false);
});

it('finds nothing at another mailbox or domain', () => {
  const address = returnAddress(RETURNS, LETTER, TO);
  expect(marksIn({ ...RETURNS, address: 'other@office.example' }, address)).toEqual([]);
  expect(marksIn({ ...RETURNS, address: 'returns@officeXexample' }, address)).toEqual([]);
});

it('stays a local part of at most 64 characters, whatever the letter is called', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.emailAddress(), (official, to) => {
      const [local = ''] = returnAddress(RETURNS, `2026-10-21/${official}/DAILY`, to).split('@');
      expect(local.length).toBeLessThanOrEqual(64);
    }),
    { numRuns: 50 },
  );
});

it('names a letter by its entry, the same each time and never two alike', () => {
  expect(messageName('2026-10-21/officer-1/DAILY', 'bao-cao@office.example')).toBe(
    '<MjAyNi0xMC0yMS9vZmZpY2VyLTEvREFJTFk@office.example>',
  );
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (id) => {
      const name = messageName(id, 'a@b.example');
      expect(name).toMatch(/^<[\w-]+@b\.example>$/);
      expect(Buffer.from(name.slice(1).split('@')[0] ?? '', 'base64url').toString()).toBe(Buffer.from(id).toString());
    }),
    { numRuns: 50 },
  );
});
