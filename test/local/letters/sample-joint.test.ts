import { expect, it } from 'vitest';
import { sampleLetters } from '../../../src/local/letters/sample-letters.js';
import { communeNamed, everybody, modelDraft, official, situation } from '../../support/builders/mail-builder.js';
import { approved } from '../../support/builders/ranking-builder.js';

it('the sample for two communes says of neither that its report is missing and sent', () => {
  const [first, second] = ['xuan-lac', 'bang-lung'].map(communeNamed);
  if (!first || !second) throw new Error('The register has both');
  const other = official('officer', { id: 'officer-2', unit: second.id, path: second.path });
  const letters = sampleLetters(
    situation({
      day: '2026-10-21',
      reports: [modelDraft, approved(second.id, '2026-10', {})],
      communes: [first, second],
      officials: [...everybody(), other],
    }),
    undefined,
  );
  const joint = letters.filter(({ name }) => name === 'joint-assignments');
  expect(joint.map(({ language }) => language)).toEqual(['vi', 'en']);
  for (const { language, email } of joint) {
    expect(email.text.match(language === 'vi' ? /đã quá hạn 03 ngày/g : /is 3 working days overdue/g)).toHaveLength(2);
    expect(email.text).not.toMatch(/(Tình trạng|Status)\s+(Đã gửi|Submitted|Đã duyệt|Approved)$/m);
    expect(email.text).toMatch(language === 'vi' ? /xã Xuân Lạc[\s\S]*thị trấn Bằng Lũng/ : /Xuân Lạc[\s\S]*Bằng Lũng/);
  }
});
