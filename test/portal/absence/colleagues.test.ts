import { expect, test } from 'vitest';
import { loadAbsences } from '../../../src/portal/absence/load.js';
import type { Ask } from '../../../src/portal/shell/ask.js';

const unit = { slug: 'xuan-lac' };
const holding = (id: string, email: string, role: string) => ({ id, name: id, email, role, unit });

test('nobody is offered as their own substitute, in whatever role, nor twice in one', async () => {
  const answers = [
    { node: { ...holding('a', 'a@xa.example', 'OFFICER'), absences: [] }, myWork: { today: '2026-10-15' } },
    {
      officials: {
        nodes: [
          holding('a', 'a@xa.example', 'OFFICER'),
          holding('a~2', 'a@xa.example', 'AUDITOR'),
          holding('b', 'b@xa.example', 'OFFICER'),
          holding('b~2', 'b@xa.example', 'OFFICER'),
          holding('b~3', 'b@xa.example', 'AUDITOR'),
          holding('c', '', 'OFFICER'),
          holding('d', '', 'OFFICER'),
        ],
      },
      roles: [],
    },
  ];
  const found = await loadAbsences((async () => answers.shift()) as Ask, 'a', 'VI');
  expect(found?.colleagues.map(({ id }) => id)).toEqual(['b~2', 'b~3', 'c', 'd']);
});
