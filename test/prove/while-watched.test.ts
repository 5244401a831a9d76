import { expect, it } from 'vitest';
import { whileWatched } from '../support/builders/while-watched.js';

const until = async (isOver: () => boolean) => {
  while (!isOver()) await new Promise((later) => setTimeout(later, 1));
};

it('a watcher that fails ends the work and the other watchers, and its failure is told once', async () => {
  let watching = 0;
  const watched = whileWatched(
    2,
    async (isOver) => {
      watching += 1;
      if (watching === 2) throw new Error('no ranking');
      await until(isOver);
    },
    until,
  );
  await expect(watched).rejects.toThrow('no ranking');
});

it('work that fails ends the watching', async () => {
  await expect(whileWatched(1, until, async () => Promise.reject(new Error('not published')))).rejects.toThrow(
    'not published',
  );
});

it('watchers look on until the work is done', async () => {
  const said: string[] = [];
  await whileWatched(
    1,
    async (isOver) => {
      await until(isOver);
      said.push('watched');
    },
    async () => void said.push('worked'),
  );
  expect(said).toEqual(['worked', 'watched']);
});
