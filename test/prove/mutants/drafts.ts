import type { Mutant } from '../../support/mutation.js';

const draft = ['draft'];
const sender = ['sender'];

/** Mutants of typed values that the service does not have yet (`src/portal/draft`). */
export const draftMutants: readonly Mutant[] = [
  {
    name: 'what somebody else saved is overwritten without a choice',
    code: 'return withEdit(compared, key, { ...own, theirs: held });',
    instead: 'return withEdit(compared, key, own);',
    noticedBy: draft,
  },
  {
    name: 'what another tab has written covers what is typed here',
    code: 'if (stored && waiting === 0) show(stored);',
    instead: 'if (stored) show(stored);',
    noticedBy: ['kept-draft'],
  },
  {
    name: 'a field with two values is sent before somebody has chosen',
    code: '(value === null || theirs !== undefined ? [] : [key])',
    instead: '(value === null ? [] : [key])',
    noticedBy: draft,
  },
  {
    name: 'a text that is no value is sent',
    code: '(value === null || theirs !== undefined ? [] : [key])',
    instead: '(theirs !== undefined ? [] : [key])',
    noticedBy: draft,
  },
  {
    name: 'the own save whose answer was lost looks like that of somebody else',
    code: 'if (sent !== undefined && asAnswered(key, sent) === held) return withEdit(compared, key, { ...own, base: held });',
    instead: '',
    noticedBy: draft,
  },
  {
    name: 'a request changes while it waits for its answer',
    code: "  if (draft.unsent) return draft;\n  const values = Object.fromEntries(keys.map((key) => [key, draft.edits[key]?.value ?? '']));",
    instead: "  const values = Object.fromEntries(keys.map((key) => [key, draft.edits[key]?.value ?? '']));",
    noticedBy: draft,
  },
  {
    name: 'an accepted request takes away what was typed since',
    code: 'if (edit.value === value) return withoutEdit(open, key);',
    instead: 'return withoutEdit(open, key);',
    noticedBy: draft,
  },
  {
    name: 'a value on its way is not taken back',
    code: 'if (isAsBefore && draft.unsent?.values[key] === undefined) return withoutEdit(draft, key);',
    instead: 'if (isAsBefore) return withoutEdit(draft, key);',
    noticedBy: draft,
  },
  {
    name: 'the own value that somebody keeps is a conflict again',
    code: 'return withEdit(draft, key, { ...own, base: theirs });',
    instead: 'return withEdit(draft, key, own);',
    noticedBy: draft,
  },
  {
    name: 'a refused request is sent for ever',
    code: 'lastKey > refusedAt;',
    instead: 'true;',
    noticedBy: sender,
  },
  {
    name: 'each key is a save',
    code: 'now() - since >= SAVE_AFTER_MS',
    instead: 'now() - since >= 0',
    noticedBy: sender,
  },
  {
    name: 'a request leaves before it stands on the device',
    code: '    await draft.written();\n    return await sendUnsent();',
    instead: '    return await sendUnsent();',
    noticedBy: sender,
  },
  {
    name: 'a newer request overtakes the one without an answer',
    code: "    if (before === 'UNANSWERED' || before === 'REFUSED') return before;",
    instead: '',
    noticedBy: sender,
  },
  {
    name: 'comments are sent with spaces only',
    code: ".filter(({ comment }) => comment !== '')",
    instead: '',
    noticedBy: ['typed-comments'],
  },
  {
    name: 'comments that were sent are sent again',
    code: 'export const withoutComments = ({ comments: _, ...draft }: ReportDraft): ReportDraft => draft;',
    instead: 'export const withoutComments = (draft: ReportDraft): ReportDraft => draft;',
    noticedBy: ['typed-comments'],
  },
];
