import type { Fault } from './fault.js';

const KEPT = 'const all = ((globalThis as { all?: number[][] }).all ??= []);';
const keepsEveryRequest = {
  code: "    if (http.method === 'OPTIONS') return preflight();",
  instead: `    ${KEPT}\n    all.push(Array.from({ length: 12_500 }, Math.random));\n    if (http.method === 'OPTIONS') return preflight();`,
};

/** Requests: what they cost, what is kept of them, who is let in, what happens when something is away. */
export const apiFaults: readonly Fault[] = [
  {
    ...keepsEveryRequest,
    proof: 'R15',
    name: '100 KB of every request are kept, of hostile ones too',
    says: /\d\d MB more after 300 of them came once more/,
  },
  {
    ...keepsEveryRequest,
    proof: 'R26',
    name: '100 KB of every request are kept in a warm function',
    says: /\d\d\.\d MB more after 120 that were asked before/,
  },
  {
    proof: 'R18',
    name: 'chairmen type figures',
    code: "withdraw: ['report'],\n    returnToOfficer: ['report'],",
    instead: "withdraw: ['report'],\n    save: ['report'],\n    returnToOfficer: ['report'],",
    says: /is allowed to: officer, chairman; the list says: officer/,
  },
  {
    proof: 'R19',
    name: 'a token for another use is taken',
    code: "tokenUse: 'access',",
    instead: 'tokenUse: null,',
    says: /: 200 answered/,
  },
  {
    proof: 'R22',
    name: 'a function may not change what it changes',
    code: 'feedback.readsItems().updates();',
    instead: 'feedback.readsItems();',
    says: /mail-feedback may not dynamodb:UpdateItem/,
  },
  {
    proof: 'R25',
    name: 'a table that hangs is waited for ten times as long',
    code: 'const REQUEST_MS = 1_800;',
    instead: 'const REQUEST_MS = 18_000;',
    says: /: [5-9]\d{4} ms/,
  },
  {
    proof: 'R28',
    name: 'one item that cannot be read ends everything',
    code: 'if (error instanceof UnreadableItemError) return undefined;',
    instead: '',
    says: /cannot be read/,
  },
  {
    proof: 'R29',
    name: 'every query is too dear',
    code: 'COMPLEXITY: 50_000,',
    instead: 'COMPLEXITY: 1,',
    says: /; [0-9] answered/,
  },
  {
    proof: 'R29',
    name: 'every value costs a thousand times as much',
    code: 'return Math.ceil(ofSelections(root, operation.selectionSet, { world }));',
    instead: 'return Math.ceil(1_000 * ofSelections(root, operation.selectionSet, { world }));',
    says: /refused as too dear, although it costs at most/,
  },
  {
    proof: 'R29',
    name: 'of a list one entry is counted',
    code: 'return priceOf(type.name, name, args) + entries * perEntry;',
    instead: 'return priceOf(type.name, name, args) + Math.min(entries, 1) * perEntry;',
    says: /values executed, \d+ counted/,
  },
  {
    proof: 'R49',
    name: 'every address has the same lanes',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code
    code: 'return address * ${SUBJECTS} + hashOf',
    instead: 'return hashOf',
    says: /\b(\d+) of (?!\1 )\d+ officials served/,
  },
];
