import type { Fault } from './fault.js';

/** Rankings and maps: what readers see, what a crash leaves, what is announced. */
export const rankingFaults: readonly Fault[] = [
  {
    proof: 'R8',
    name: 'a later page has the rows of the newest version under the number of the first',
    code: 'return page(context, published, listed);',
    instead: 'return page(context, { ...current, version: published.version }, listed);',
    says: /[1-9]\d* mixed,/,
  },
  {
    proof: 'R9',
    name: 'the current ranking is moved before its copy is kept',
    code: 'if (await putIfAbsent(table, kept)) return moveCurrent(current, ranking.version);',
    instead: 'await moveCurrent(current, ranking.version);\n      if (await putIfAbsent(table, kept)) return true;',
    says: /[1-9]\d* reruns that did not converge/,
  },
  {
    proof: 'R9',
    name: 'the pages of a ranking come after it',
    code: 'await writeEach(table, pages);\n      if (await putIfAbsent(table, kept)) return moveCurrent(current, ranking.version);',
    instead:
      'if (await putIfAbsent(table, kept)) {\n        await moveCurrent(current, ranking.version);\n        await writeEach(table, pages);\n        return true;\n      }',
    says: /[1-9]\d* broken; [^;]*did not converge/,
  },
  {
    proof: 'R10',
    name: 'of two reports of one commune the one that was read last counts',
    code: 'if (head && head.path > report.path) return;',
    instead: '',
    says: /[1-9]\d* different/,
  },
  {
    proof: 'R10',
    name: 'communes stand in the order of the register',
    code: 'onceFor(({ units }: Register): readonly Unit[] => units.toSorted(byPath));',
    instead: 'onceFor(({ units }: Register): readonly Unit[] => [...units]);',
    says: /[1-9]\d* different/,
  },
  {
    proof: 'R36',
    name: 'of two counts the larger one stays',
    code: "return { kind: 'count', value: a.value + b.value };",
    instead: "return { kind: 'count', value: Math.max(a.value, b.value) };",
    says: /counted, \d+ of \d+ became/,
  },
  {
    proof: 'R51',
    name: 'standard errors are 15 % too small',
    code: 'return possible === 0 ? 0 : Math.sqrt(sum) / possible;',
    instead: 'return possible === 0 ? 0 : (0.85 * Math.sqrt(sum)) / possible;',
    says: /all rates equal: deviation 1\.\d+ outside/,
  },
  {
    proof: 'R51',
    name: 'a rate is drawn, then a count: the variance doubles',
    code: 'return possible === 0 ? 0 : Math.sqrt(sum) / possible;',
    instead: 'return possible === 0 ? 0 : Math.sqrt(2 * sum) / possible;',
    says: /all rates equal: deviation 0\.\d+ outside/,
  },
];
