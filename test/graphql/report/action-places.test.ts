import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ACTION_RULES } from '../../../src/domain/report/actions.js';
import { mutationOf } from '../../../src/graphql/shared/mutation-name.js';
import { filesBelow } from '../../support/imports.js';

const ACTION = 'TAKE_BACK_REQUEST';

test('an action with nothing but a text is named in six places; resolver, access, obstacle, step and label derive', () => {
  const mutation = mutationOf(ACTION);
  const document = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
  const names = new RegExp(`\\b(${[ACTION, ACTION_RULES[ACTION].name, mutation].join('|')})\\b|${document}`);
  const written = ['src', 'schema']
    .flatMap((folder) => filesBelow(folder, /\.(ts|tsx|graphql)$/))
    .filter((file) => !file.includes('/generated/') && names.test(readFileSync(file, 'utf8')));
  expect(written.toSorted()).toEqual([
    // The contract of the action.
    'schema/report/take-back-extension-request.graphql',
    // The row of the action, and its words.
    'src/domain/report/actions.ts',
    'src/domain/report/texts.ts',
    // The requests of the action: a documented example, the question of the page, and its place on the page.
    'src/local/examples/report/take-back-extension-request.graphql',
    'src/portal/report-more/extension-part.tsx',
    'src/portal/report/filing.graphql',
  ]);
});

test('a mutation is called as its action is', () => {
  expect([mutationOf('SAVE'), mutationOf('TAKE_BACK_REQUEST'), mutationOf('RECORD_DOCUMENT')]).toEqual([
    'saveReport',
    'takeBackExtensionRequest',
    'recordSignedDocument',
  ]);
});
