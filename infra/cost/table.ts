import { type Line, linesOf, type Total, totalOf } from './bill.js';
import { monthOf } from './month.js';
import { PRICE_PAGES, PRICES, SOURCES } from './prices.js';
import { type CostedScope, HABITS, officialsOf, SCOPE_NAMES, SCOPES, type ScopeName } from './scopes.js';
import { storedSizes } from './stored.js';
import type { TemplateFacts } from './template-facts.js';

export const dollars = (usd: number): string => `$${usd.toFixed(2)}`;
const counted = (quantity: number): string =>
  quantity.toLocaleString('en', { maximumFractionDigits: quantity < 10 ? 2 : 0 });

const rowsOf = (rows: ReadonlyArray<readonly string[]>): string => {
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

const totalOfMonth = (scope: CostedScope, visits: number, facts: TemplateFacts): Total =>
  totalOf(linesOf(monthOf(scope, visits, facts)));

/** Optional parts of a stage, and the facts with which a month costs more. */
const EXTRAS: ReadonlyArray<readonly [what: string, with_: (facts: TemplateFacts) => TemplateFacts]> = [
  ['a web application firewall with one rule', (facts) => ({ ...facts, firewalls: 1, firewallRules: 1 })],
  ['threat protection at sign-in (Cognito plan PLUS)', (facts) => ({ ...facts, users: 'usersPlus' })],
  ['each source system that is let in', (facts) => ({ ...facts, machineClients: facts.machineClients + 1 })],
  ['a hosted zone of Route 53 for the domain', (facts) => ({ ...facts, zones: facts.zones + 1 })],
];

const extraUsd = (
  scope: CostedScope,
  visits: number,
  facts: TemplateFacts,
  extra: (facts: TemplateFacts) => TemplateFacts,
) => totalOfMonth(scope, visits, extra(facts)).usd - totalOfMonth(scope, visits, facts).usd;

/** The bill of a month, line by line, as `npm run cost` prints it. */
export function billText(name: ScopeName, visits: number, facts: TemplateFacts): string {
  const scope = SCOPES[name];
  const lines = linesOf(monthOf(scope, visits, facts)).filter(({ quantity }) => quantity > 0);
  const { usd, usdWithoutFree } = totalOf(lines);
  return [
    `A month of a ${name}: ${scope.communes.toLocaleString('en')} communes, ${officialsOf(scope).toLocaleString('en')} officials, ${visits.toLocaleString('en')} visits of the public. US dollars, without tax.`,
    '',
    rowsOf([
      ['service', '', 'quantity', 'of', 'month', 'nothing free', 'price read for'],
      ...lines.map(lineRow),
      ['total', '', '', '', dollars(usd), dollars(usdWithoutFree), ''],
    ]),
    '',
    `What the table holds after ${HABITS.years} years (measured on a replayed quarter: npm run bench stored):`,
    storedTable(scope),
    '',
    `Goal: less than ${dollars(scope.goalUsd)}, alarms included: ${usd < scope.goalUsd ? 'met' : 'MISSED'}.`,
    '',
    'Besides, where a stage asks for it:',
    ...EXTRAS.map(([what, extra]) => `  ${dollars(extraUsd(scope, visits, facts, extra))}  ${what}`),
    '',
    'What AWS asks today, to compare:',
    ...[...new Set(lines.map(({ service }) => service))].map(
      (service) => `  ${service.padEnd(22)}${PRICE_PAGES[service]}`,
    ),
    '',
    'Copies of its price lists from which these prices were read:',
    ...[...new Set(lines.map(({ key }) => PRICES[key].source))].map(
      (source) => `  ${SOURCES[source].date}  ${SOURCES[source].where}`,
    ),
  ].join('\n');
}

/** Sizes by kind, with what a commune adds in a month. Small kinds are combined. */
function storedTable(scope: CostedScope): string {
  const sizes = storedSizes(scope);
  const total = sizes.reduce((sum, { gb }) => sum + gb, 0);
  const row = (kind: string, gb: number, bytesAMonth: number) => [
    `  ${kind}`,
    `${(1_000 * gb).toFixed(1)} MB`,
    `${(bytesAMonth / scope.communes / 1_000).toFixed(2)} KB`,
  ];
  const [large, small] = [sizes.filter(({ gb }) => gb >= LARGE * total), sizes.filter(({ gb }) => gb < LARGE * total)];
  const sum = (of: typeof sizes) =>
    [of.reduce((all, { gb }) => all + gb, 0), of.reduce((all, { bytesAMonth }) => all + bytesAMonth, 0)] as const;
  return rowsOf([
    ['  kind of item', 'in all', 'each commune and month'],
    ...large.map(({ kind, gb, bytesAMonth }) => row(kind, gb, bytesAMonth)),
    row('all others', ...sum(small)),
    row('together', ...sum(sizes)),
  ]);
}

/** Smallest share of the table for a line of its own. */
const LARGE = 0.01;

const lineRow = ({ key, service, what, quantity, usd, usdWithoutFree }: Line): string[] => [
  service,
  what,
  counted(quantity),
  PRICES[key].unit,
  dollars(usd),
  dollars(usdWithoutFree),
  `${PRICES[key].region}, ${SOURCES[PRICES[key].source].date}`,
];

/** The bills of all three scopes by service, as a table for infra/README.md. */
export function costTable(facts: TemplateFacts): string {
  const bills = SCOPE_NAMES.map((name) => linesOf(monthOf(SCOPES[name], SCOPES[name].visits, facts)));
  const services = [
    ...new Set(bills.flatMap((lines) => lines.flatMap(({ service, quantity }) => (quantity > 0 ? [service] : [])))),
  ];
  const ofService = (lines: readonly Line[], service: string) =>
    totalOf(lines.filter((line) => line.service === service));
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const extraRow = ([what, extra]: (typeof EXTRAS)[number]) =>
    row([
      `besides: ${what}`,
      ...SCOPE_NAMES.map((name) => dollars(extraUsd(SCOPES[name], SCOPES[name].visits, facts, extra))),
    ]);
  return [
    row(['a month, US dollars', ...SCOPE_NAMES]),
    row(['---', ...SCOPE_NAMES.map(() => '---:')]),
    row(['communes', ...SCOPE_NAMES.map((name) => SCOPES[name].communes.toLocaleString('en'))]),
    row(['officials', ...SCOPE_NAMES.map((name) => officialsOf(SCOPES[name]).toLocaleString('en'))]),
    row(['visits of the public', ...SCOPE_NAMES.map((name) => SCOPES[name].visits.toLocaleString('en'))]),
    ...services.map((service) => row([service, ...bills.map((lines) => dollars(ofService(lines, service).usd))])),
    row(['**total**', ...bills.map((lines) => `**${dollars(totalOf(lines).usd)}**`)]),
    row(['goal', ...SCOPE_NAMES.map((name) => `< ${dollars(SCOPES[name].goalUsd)}`)]),
    row(['if nothing were free', ...bills.map((lines) => dollars(totalOf(lines).usdWithoutFree))]),
    ...EXTRAS.map(extraRow),
  ].join('\n');
}

/** The most expensive lines, printed after a deployment. */
export function largestLines(name: ScopeName, facts: TemplateFacts, most: number): string[] {
  const { visits } = SCOPES[name];
  const lines = linesOf(monthOf(SCOPES[name], visits, facts)).toSorted((a, b) => b.usd - a.usd);
  return lines.slice(0, most).map(({ service, what, usd }) => `${service}, ${what}: ${dollars(usd)}`);
}

export const monthUsd = (name: ScopeName, facts: TemplateFacts, visits = SCOPES[name].visits): number =>
  totalOfMonth(SCOPES[name], visits, facts).usd;

const BEGIN = '<!-- cost: written by "npm run cost -- --write" -->';
const END = '<!-- end of cost -->';

/**
 * The text with a new table between the two marks.
 * @throws Error if the text lacks the marks
 */
export function withTable(text: string, table: string): string {
  const [before, rest] = text.split(BEGIN);
  const [, after] = rest?.split(END) ?? [];
  if (before === undefined || after === undefined) throw new Error(`the text has no place for the table: ${BEGIN}`);
  return `${before}${BEGIN}\n${table}\n${END}${after}`;
}
