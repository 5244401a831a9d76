import type { Fault } from './fault.js';

/** Filing, files and who may do what. */
export const reportFaults: readonly Fault[] = [
  {
    proof: 'R11',
    name: 'a head is moved whatever it was based on',
    code: "unchanged('tokens', before.tokens)",
    instead: "{ condition: 'size(#tokens) >= :count', values: { ':count': before.tokens.length } }",
    says: /[1-9]\d* (lost|gaps)/,
  },
  {
    proof: 'R12',
    name: 'a lost answer is a conflict',
    code: 'return report?.tokens.includes(wanted.token)',
    instead: 'return report?.tokens.slice(0, -1).includes(wanted.token)',
    says: /wrong: .* of a report/,
  },
  {
    proof: 'R14',
    name: 'another request with a used key is answered as filed',
    code: 'if (revision?.filing?.payload === payload) return',
    instead: 'if (revision) return',
    says: /[0-8] of 9 reuses told/,
  },
  {
    proof: 'R16',
    name: 'a workbook may hold entities',
    code: "if (/<!(DOCTYPE|ENTITY)/i.test(Buffer.from(content).toString('latin1'))) return 'FILE_HAS_ENTITIES';",
    instead: '',
    says: /wrong, the first: an entity/,
  },
  {
    proof: 'R17',
    name: 'of a fraction only the first digit is written',
    code: "const rest = fraction.replace(/0+$/, '').padEnd(leastDecimals, '0');",
    instead: "const rest = fraction.slice(0, 1).padEnd(leastDecimals, '0');",
    says: /(?<!\d)\d{1,3} of 1000 numbers/,
  },
  {
    proof: 'R44',
    name: 'a number with two readings is taken for the whole one',
    code: "const doubtful = asked === 'DECIMAL' ? grouped : likeGrouped;",
    instead: 'const doubtful = likeGrouped;',
    says: / \((vi|en)\): .*→/,
  },
  {
    proof: 'R23',
    name: 'a change of an administrator is written without its record',
    code: 'const record = await administration.write(decision.record, entry);',
    instead: 'const record = decision.record as AdministrationRecord;',
    says: /[1-9]\d* without their revision/,
  },
  {
    proof: 'R45',
    name: 'the first who typed, or sent, is forgotten',
    code: 'people.includes(personOf(who));',
    instead: 'people.slice(1).includes(personOf(who));',
    says: /accepted against|can be named/,
  },
  {
    proof: 'R45',
    name: 'a reopening forgets who had a hand in what was approved',
    code: 'const hands = before ? before.hands : NOBODY;',
    instead: "const hands = before && before.state !== 'APPROVED' ? before.hands : NOBODY;",
    says: /accepted against/,
  },
  {
    proof: 'R43',
    name: 'a unit tells today that it will end',
    code: 'return isToEnd(unit, day) ? [{ ...unit, validTo: null }] : [unit];',
    instead: 'return [unit];',
    says: /^published: /m,
  },
  {
    proof: 'R40',
    name: 'figures may always be saved, it is said',
    code: 'if (isTyped) return situationFaults(situation, { action, entries: [] }, hand);',
    instead: 'if (isTyped) return [];',
    says: /[1-9]\d* told wrongly/,
  },
];
