import { readFileSync } from 'node:fs';
import { dirname } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { APART, crumbsOf } from './support/crumbs.js';
import { importCircles } from './support/import-circles.js';
import { exportedNames, filesBelow, type Import, importsOf, withoutComments } from './support/imports.js';
import {
  ADMINISTRATION_TIERS,
  ARROWS,
  BUILDERS,
  FOR_COMMANDS,
  GRAPHQL_ROOMS,
  PACKAGES,
  PLAIN_DATA,
  ROOMS,
} from './support/layers.js';
import { nounFolders, readmeFaults } from './support/noun-readmes.js';
import { projectFiles } from './support/project-files.js';
import { sentencesBetweenRules, withoutHeadings } from './support/sentences.js';

/** How many run at once is no rule of the field; every layer may use it. */
const CONCURRENCY = 'src/concurrency.ts';
/** Layers that may name the shapes of stores, so that they can say what they need. */
const SHAPES: Record<string, readonly string[]> = { jobs: ['store'], seed: ['store'] };
/** A pattern that a second copy of a rule would match, and the one file that may match it. */
const OWNERS: readonly (readonly [rule: string, pattern: RegExp, owner: string])[] = [
  [
    'whether reminders run on a day',
    /remindersFrom\s*(!==|===|<=?|>=?|\?\?)|(?<!=)(<=?|>=?)\s*(\w+\.)?remindersFrom/,
    'src/domain/settings/scopes.ts',
  ],
  ['the innermost of nested scopes', /path\.length\s*-/, 'src/domain/settings/scopes.ts'],
  [
    'points earned of a share',
    /\bshares?\b[^;]*\? 0 : [^;]*\bshare \*|\bshare \* (possible|points)/,
    'src/domain/scoring/scoring.ts',
  ],
  ['numbers as people read them', /toFixed\([^)0]+\)(?!\} s)/, 'src/domain/text/number-text.ts'],
  [
    'the letterhead in the words of a language',
    /\blegalBasis\s*\.map\(\(\{ (vi|en) \}|\$\{(\w+\.)?contact(Phone|Name)\}|: Letterhead, /,
    'src/email/words/letterhead.ts',
  ],
  [
    'the head of a report as it is stored',
    /\bworking === undefined \?|parseItem\((headItem|rankedItem)/,
    'src/store/report/head-item.ts',
  ],
  ['text as HTML', /&(amp|#38);['"`]/, 'src/domain/text/escape-html.ts'],
];

const TOP_LEVEL =
  /^((README|CHANGELOG|CONTRIBUTING|SECURITY)\.md|schema|infra|src|test|codegen\.ts|cdk\.json|package(-lock)?\.json|tsconfig\.json|biome\.jsonc|vitest\.config\.ts|eslint\.config\.js|\.gitignore|\.gitattributes|\.npmrc|\.nvmrc|\.editorconfig|\.github|LICENSE|\.ci)$/;

const layerOf = (file: string): string => file.split('/')[1] ?? '';
const said = ({ from, to }: Import) => `${from} → ${to}`;
const sources = filesBelow('src');
const isGenerated = (file: string) => /\/generated\//.test(file);
const isPacked = (file: string) => file.startsWith('src/seed/data/');

const tracked = projectFiles();

describe('arrows between the layers', () => {
  it('every folder of src is a layer of the picture', () => {
    expect([...new Set(sources.map(layerOf))].filter((layer) => !(layer in ARROWS) && !layer.endsWith('.ts'))).toEqual(
      [],
    );
  });

  it.each(Object.entries(ARROWS))('%s imports nothing but itself and %j', (layer, allowed) => {
    const wrong = filesBelow(`src/${layer}`)
      .flatMap(importsOf)
      .filter(({ isPackage, to }) => !isPackage && !to.endsWith('.json') && to !== CONCURRENCY)
      .filter(({ to }) => layerOf(to) !== layer && !(to.startsWith('src/') && allowed.includes(layerOf(to))))
      .filter(({ to, typeOnly }) => !(typeOnly && SHAPES[layer]?.includes(layerOf(to))));
    expect(wrong.map(said)).toEqual([]);
  });

  it.each([
    ['domain', ROOMS, []],
    ['graphql', GRAPHQL_ROOMS, ['generated', 'context.ts']],
  ])('a room of %s imports only from the rooms before it', (layer, rooms, besides) => {
    const room = (file: string) => file.split('/')[2] ?? '';
    const place = (file: string) => rooms.indexOf(room(file));
    const inRooms = filesBelow(`src/${layer}`).filter((file) => !besides.includes(room(file)));
    expect(inRooms.filter((file) => place(file) < 0)).toEqual([]);
    const wrong = inRooms
      .flatMap(importsOf)
      .filter(({ to, isPackage }) => !isPackage && layerOf(to) === layer)
      .filter(({ from, to }) => place(to) > place(from));
    expect(wrong.map(said)).toEqual([]);
  });

  it('what every resolver may use names the rooms by type only', () => {
    expect(importsOf('src/graphql/context.ts').filter(({ typeOnly }) => !typeOnly)).toEqual([]);
  });

  it('a room of the administration imports only from the rooms below it', () => {
    const room = (file: string) => file.split('/')[2] ?? '';
    const tier = (file: string) => ADMINISTRATION_TIERS.findIndex((name) => name.test(room(file)));
    const inRooms = filesBelow('src/portal').filter((file) => tier(file) >= 0);
    expect(new Set(inRooms.map(tier)).size).toBe(ADMINISTRATION_TIERS.length);
    const wrong = inRooms
      .flatMap(importsOf)
      .filter(({ from, to }) => room(to) !== room(from) && tier(to) >= tier(from))
      .filter(({ isPackage }) => !isPackage);
    expect(wrong.map(said)).toEqual([]);
  });

  it.each(Object.entries(PACKAGES))('%s knows no package besides %s', (layer, allowed) => {
    const wrong = filesBelow(`src/${layer}`)
      .flatMap(importsOf)
      .filter(({ isPackage, to, typeOnly }) => isPackage && !typeOnly && !allowed.test(to));
    expect(wrong.map(said)).toEqual([]);
  });

  it('one file knows the library of spreadsheets', () => {
    const files = sources.filter((file) => importsOf(file).some(({ to }) => to.startsWith('hucre')));
    expect(files).toEqual(['src/files/table/spreadsheet.ts']);
  });

  it('infra imports plain data of src only', () => {
    const wrong = filesBelow('infra')
      .flatMap(importsOf)
      .filter(
        ({ to, isPackage, typeOnly }) =>
          !isPackage && !typeOnly && to.startsWith('src/') && ![...PLAIN_DATA, ...BUILDERS].includes(to),
      )
      // Commands are not part of the stack.
      .filter(({ from, to }) => !(from.startsWith('infra/commands/') && FOR_COMMANDS.test(to)));
    expect(wrong.map(said)).toEqual([]);
  });

  it('plain data imports nothing', () => {
    expect(PLAIN_DATA.flatMap(importsOf).filter(({ typeOnly }) => !typeOnly)).toEqual([]);
  });

  it.each([
    ['src', 'neither infra nor the tests', /^(infra|test)\//],
    ['test/simulate/model', 'nothing of the service', /^src\//],
  ])('%s knows %s', (folder, _, strange) => {
    const imports = filesBelow(folder).flatMap(importsOf);
    expect(imports.filter(({ to }) => strange.test(to)).map(said)).toEqual([]);
  });
});

describe('import circles', () => {
  const graphOf = (files: readonly string[]) =>
    new Map(files.map((file) => [file, importsOf(file).flatMap(({ to, isPackage }) => (isPackage ? [] : to))]));

  it('there is none of any kind, types included', () => {
    expect(importCircles(graphOf(['src', 'infra', 'test'].flatMap((folder) => filesBelow(folder))))).toEqual([]);
  });

  it('there is none between the rooms of the portal either', () => {
    const room = (file: string) => /^src\/portal\/(?!generated\/)([^/]+)\//.exec(file)?.[1];
    const rooms = [...new Set(filesBelow('src/portal').flatMap((file) => room(file) ?? []))];
    const graph = rooms.map((name) => {
      const others = filesBelow(`src/portal/${name}`).flatMap(importsOf);
      return [name, others.flatMap(({ to }) => room(to) ?? []).filter((other) => other !== name)] as const;
    });
    expect(importCircles(new Map(graph))).toEqual([]);
  });

  it('are found: two that share a file are one, a file that imports itself is one, a chain is none', () => {
    const circles = importCircles(
      new Map([
        ['a', ['b', 'chain']],
        ['b', ['a', 'c']],
        ['c', ['b']],
        ['chain', ['end']],
        ['end', []],
        ['self', ['self', 'a']],
      ]),
    );
    expect(circles.toSorted()).toEqual([['a', 'b', 'c'], ['self']]);
  });
});

describe('time and surroundings', () => {
  const reading = (layers: readonly string[], pattern: RegExp) =>
    layers.flatMap((layer) => filesBelow(`src/${layer}`)).filter((file) => pattern.test(readFileSync(file, 'utf8')));

  it('only lambda and local look at a clock', () => {
    const clock = /\bDate\.now\b|\bnew Date\(\)|\bTemporal\.Now\b|\bperformance\.now\b/;
    expect(
      reading(
        ['domain', 'store', 'email', 'seed', 'reference-data', 'file-report', 'administer', 'graphql', 'files', 'jobs'],
        clock,
      ),
    ).toEqual([]);
  });

  it('rules, jobs, letters, answers and seeds neither read the environment nor draw lots', () => {
    expect(
      reading(
        [
          'domain',
          'email',
          'seed',
          'reference-data',
          'file-report',
          'administer',
          'graphql',
          'files',
          'jobs',
          'portal',
        ],
        /\bprocess\.env\b|\bMath\.random\b/,
      ),
    ).toEqual([]);
  });
});

describe('the tree', () => {
  it('has nothing at the top but what the map names', () => {
    const top = [...new Set(tracked.map((file) => file.split('/')[0] ?? ''))];
    expect(top.filter((name) => !TOP_LEVEL.test(name))).toEqual([]);
  });

  it('has no file of mixed leftovers', () => {
    expect(tracked.filter((file) => /(^|\/)(utils?|helpers?|misc|common)\.[^/]*$/.test(file))).toEqual([]);
  });

  it('has one place for each exported name, the handlers of functions excepted', () => {
    const places = new Map<string, string[]>();
    for (const file of sources.filter((source) => !isGenerated(source)))
      for (const name of exportedNames(file)) places.set(name, [...(places.get(name) ?? []), file]);
    expect([...places].filter(([name, files]) => new Set(files).size > 1 && name !== 'handler')).toEqual([]);
  });

  it('has no export of a rule that no line of src or infra uses, its own file included', () => {
    const times = new Map<string, number>();
    for (const file of [...sources, ...filesBelow('infra')])
      for (const [name] of withoutComments(readFileSync(file, 'utf8')).matchAll(/[\w$]+/g))
        times.set(name, (times.get(name) ?? 0) + 1);
    const unused = filesBelow('src/domain').flatMap((file) =>
      exportedNames(file).flatMap((name) => ((times.get(name) ?? 0) < 2 ? `${file}: ${name}` : [])),
    );
    expect(unused).toEqual([]);
  });

  it.each(OWNERS)('has one owner of %s', (_rule, pattern, owner) => {
    const files = sources.filter((file) => !isGenerated(file) && pattern.test(readFileSync(file, 'utf8')));
    expect(files).toEqual([owner]);
  });

  it('has no folder with more than 24 files', () => {
    const files = new Map<string, number>();
    for (const file of tracked) files.set(dirname(file), (files.get(dirname(file)) ?? 0) + 1);
    expect([...files].filter(([folder, count]) => count > 24 && !isGenerated(`${folder}/`))).toEqual([]);
  });

  it('builds packages as they are published: no step of the build changes their text', () => {
    // A module that is left out whole has its text from us; a published one is never read to be changed.
    const building = filesBelow('infra').map((file) => readFileSync(file, 'utf8'));
    const changing = building.filter((text) => /\bonLoad\(/.test(text) && /\breadFile(Sync)?\(args\.path/.test(text));
    expect(changing).toEqual([]);
  });

  it('says in each noun folder what it decides, where to begin, and where its tests are', () => {
    expect(nounFolders(tracked).flatMap(readmeFaults)).toEqual([]);
  });

  it('has no file of rules of at most 40 lines whose one reader stands beside it', () => {
    const crumbs = crumbsOf(Object.keys(ARROWS).map((layer) => `src/${layer}`));
    expect(crumbs.map(({ file }) => file).toSorted()).toEqual(Object.keys(APART).toSorted());
  });

  it('has no hand-written file over 300 lines', () => {
    const written = tracked.filter(
      (file) => /\.(tsx?|js|css|graphql)$/.test(file) && !isGenerated(file) && !isPacked(file),
    );
    const lines = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').length;
    expect(written.filter((file) => lines(file) > 300)).toEqual([]);
  });
});

describe('texts for people', () => {
  it('stand in files of texts and not between rules', () => {
    expect(sentencesBetweenRules(Object.keys(ARROWS))).toEqual([]);
  });

  it('may stand in a list of columns as headings, both languages side by side, and as nothing else', () => {
    const column = `words('rank', { vi: 'Hạng', en: 'Rank' }, 8, () => 'chưa xếp hạng'),`;
    expect(withoutHeadings(column)).toBe(`, 8, () => 'chưa xếp hạng'),`);
    const read = `name: { header: { vi: 'Tên', en: 'Name' }, alsoRead: ['Họ tên'], read: () => 'thiếu tên' }`;
    expect(withoutHeadings(read)).toBe(`name: { , , read: () => 'thiếu tên' }`);
    expect(withoutHeadings(`header: { vi: 'Hạng' }`)).toContain('Hạng');
  });

  it('have both languages: no rule chooses a sentence by the language', () => {
    const choosing = /\b(?:lang|language)\w* === '(?:vi|en)' \? ['`][^'`]*\p{Ll}/u;
    expect(sources.filter((file) => choosing.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
