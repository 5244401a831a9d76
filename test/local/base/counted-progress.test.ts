import { describe, expect, it } from 'vitest';
import { countedProgress } from '../../../src/local/base/progress.js';
import { OFFICE_TEXTS } from '../../../src/local/office/texts.js';

function shown(isTTY: boolean, rows: number, millisecondsEach: number): string[] {
  const written: string[] = [];
  let now = 0;
  const screen = { isTTY, write: (text: string | Uint8Array) => written.push(`${text}`) > 0 };
  const progress = countedProgress(
    rows,
    (done, left) => `${done}, ${left.en}`,
    screen,
    () => now,
  );
  for (let done = 1; done <= rows; done++) {
    now += millisecondsEach;
    progress.at(done);
  }
  progress.end();
  return written;
}

describe('a step that counts', () => {
  it('prints a line every five seconds, and none of a step that is over sooner', () => {
    expect(shown(false, 12, 1_000)).toEqual(['  5, 7 s\n', '  10, 2 s\n']);
    expect(shown(false, 5, 999)).toEqual([]);
  });

  it('writes over its own line on a terminal, and takes it away at the end', () => {
    expect(shown(true, 3, 500)).toEqual(['\r\u001b[K  1, 1 s', '\r\u001b[K  2, 1 s', '\r\u001b[K']);
    expect(shown(true, 1, 500)).toEqual([]);
  });
});

describe('the lines of a load of officials', () => {
  it('say how many rows are done and how long the rest takes', () => {
    expect(OFFICE_TEXTS.rowsSoFar(1_200, 6_710, { vi: '3 phút', en: '3 min' })).toEqual({
      vi: 'cán bộ: xong 1.200/6.710 dòng, còn khoảng 3 phút',
      en: 'officials: 1,200 of 6,710 rows done, about 3 min left',
    });
  });

  it('end with what is left and the way on, if anything is', () => {
    expect(OFFICE_TEXTS.rowsDone(6_710, 6_710)).toEqual({
      vi: 'Cán bộ: đã xong 6.710/6.710 dòng.',
      en: 'Officials: 6,710 of 6,710 rows done.',
    });
    expect(OFFICE_TEXTS.rowsDone(27, 6_710)).toEqual({
      vi: 'Cán bộ: đã xong 27/6.710 dòng, còn 6.683. Chạy lại lệnh này để làm tiếp.',
      en: 'Officials: 27 of 6,710 rows done, 6,683 left. The same command goes on.',
    });
  });
});
