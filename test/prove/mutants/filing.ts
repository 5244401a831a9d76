import type { Mutant } from '../../support/mutation.js';

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: it is code
const MARK =
  'for (const { scope } of of.scopes) await stores.recomputeMarks.mark(scope, period, `${filing.unit}#${key}`);';
const FILE = 'const filed = await stores.filing.file(read.stored, of.unit.path, decision.revision);';
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: it is code

export const filingMutants: readonly Mutant[] = [
  {
    name: 'the mark comes after the head',
    code: `${MARK}\n  ${FILE}`,
    instead: `{}\n  ${FILE}\n  if (ruleOf(filing.change.action).movesRankings) ${MARK}`,
    noticedBy: ['lost-answer'],
  },
  {
    name: 'a change is not marked',
    code: MARK,
    instead: ';',
    noticedBy: ['lost-answer'],
  },
  {
    name: 'a submission is not marked',
    code: 'movesRankings: true,\n  },\n  RECORD_DOCUMENT: {',
    instead: '},\n  RECORD_DOCUMENT: {',
    noticedBy: ['lost-answer'],
  },
  {
    name: 'a chairman types figures along with a submission',
    code: "(!types || mayChange(viewer, 'SAVE', of))",
    instead: '(types || !types)',
    noticedBy: ['lost-answer'],
  },
  {
    name: 'a repeat, after which somebody went on, is a conflict',
    code: 'if (tokens.includes(key)) return true;',
    instead: 'if (tokens.at(-1) === key) return true;',
    noticedBy: ['lost-answer'],
  },
  {
    name: 'another request with a used key is answered as filed',
    code: 'if (revision?.filing?.payload === payload) return',
    instead: 'if (revision) return',
    noticedBy: ['lost-answer'],
  },
  {
    name: 'somebody else’s request with the same key is the own one',
    code: 'payloadFingerprint([filing.unit, period, actor, expectedRevision, filing.change])',
    instead: 'payloadFingerprint([filing.unit, period, expectedRevision, filing.change])',
    noticedBy: ['lost-answer'],
  },
  {
    name: 'who typed a report decides on it in another assignment',
    code: 'if (decides && isAmong([...typed, ...sent], actor))',
    instead: 'if (ruleOf(action).decides && isAmong(sent, actor) && !isAmong(typed, actor))',
    noticedBy: ['two-hats'],
  },
  {
    name: 'figures inside a hand-over are typed by nobody',
    code: 'const typed = outcome.isTyped ? [',
    instead: "const typed = outcome.isTyped && change.action !== 'HAND_TO_CHAIRMAN' ? [",
    noticedBy: ['two-hats'],
  },
  {
    name: 'nothing is known of the period before',
    code: 'previous: inForce(reports.filter((report) => report.period === previousPeriod(period))),',
    instead: 'previous: new Map(),',
    noticedBy: ['lost-answer'],
  },
  {
    name: 'a kept file is named after its upload',
    code: 'await evidence.keep(keptPath(unit, period, checked.file.sha256),',
    instead: 'await evidence.keep(keptPath(unit, period, change.upload),',
    noticedBy: ['evidence'],
  },
];
