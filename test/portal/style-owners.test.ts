import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const PORTAL = 'src/portal';
/** Rules for print, which change the parts of all other sheets and belong to no owner. */
const PRINT = /@media print \{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;

/** Every selector, also those inside `@media`. Commas inside `:is()` divide nothing. */
const selectorsIn = (css: string): string[] =>
  [
    ...css
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(PRINT, '')
      .matchAll(/([^{}@]+)\{/g),
  ].flatMap(([, selector = '']) => selector.split(/,(?![^(]*\))/).map((part) => part.trim()));

/** The class that a selector begins with, where nothing else narrows it: `.said`, `.said strong`, `p.said:focus`. */
const rootClass = (selector: string): string | undefined => {
  const [first = ''] = selector.split(/[\s>+~]/);
  const classes = [...first.replace(/\([^)]*\)/g, '').matchAll(/\.([\w-]+)/g)].map(([, name]) => name);
  return classes.length === 1 ? classes[0] : undefined;
};

function ownersOfClasses(sheets: ReadonlyMap<string, string>): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const [sheet, css] of sheets)
    for (const name of new Set(selectorsIn(css).flatMap((selector) => rootClass(selector) ?? [])))
      owners.set(name, [...(owners.get(name) ?? []), sheet]);
  return owners;
}

const sharedIn = (sheets: ReadonlyMap<string, string>) =>
  [...ownersOfClasses(sheets)].filter(([, owners]) => owners.length > 1);

test('a class has one sheet that says what it looks like', () => {
  const files = readdirSync(PORTAL, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
  const sheets = files.map((file) => [file, readFileSync(`${PORTAL}/${file}`, 'utf8')]);
  expect(sheets.length).toBeGreaterThan(15);
  expect(sharedIn(new Map(sheets as [string, string][]))).toEqual([]);
});

test('the same class at the beginning of selectors of two sheets is found, inside of another class it is not', () => {
  const first = '.said { margin: 0 } @media screen { .box .terms { margin: 0 } } @media print { .terms { margin: 0 } }';
  expect(
    sharedIn(
      new Map([
        ['a', first],
        ['b', '.form .said { margin: 1px } .said.wrong { margin: 0 } .terms { margin: 0 }'],
      ]),
    ),
  ).toEqual([]);
  expect(
    sharedIn(
      new Map([
        ['a', first],
        ['b', '@media screen { output.said:focus { margin: 0 } }'],
      ]),
    ),
  ).toEqual([['said', ['a', 'b']]]);
});
