import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { homePart } from '../../../src/portal/administration/home.js';

const COMMUNES = ['Xã An Khánh', 'Xã Ba Bể', 'Phường Bá Xuyên'];

/** The list of open tasks, with so many communes without an officer. */
function tasksWith(totalCount: number): string {
  const nodes = COMMUNES.map((name) => ({ onDay: { name } }));
  const work = { unreachableOfficials: { totalCount: 0, nodes: [] }, communesWithoutOfficer: { totalCount, nodes } };
  const answer = { sections: [{ name: 'officials', isReadOnly: false }], work, waitingFiles: [], warnings: [] };
  return render(homePart.View({ answer, language: 'vi' } as never)).replace(/<[^>]+>/g, ' ');
}

test('a list of names that goes on says so', () => {
  expect(tasksWith(92)).toContain('Xã Ba Bể; Phường Bá Xuyên; …');
  expect(tasksWith(3)).not.toContain('…');
});
