import type { workVi } from './words-vi.js';

const workingDays = (days: number): string => (days === 1 ? '1 working day' : `${days} working days`);

export const workEn: typeof workVi = {
  title: 'My work',
  forms: 'Reports to file',
  toReview: (count) => `Reports to review (${count})`,
  nothing: 'Nothing waits for you now.',
  due: (day) => `Due: ${day}`,
  left: (days) => {
    if (days === 0) return 'due today';
    return days > 0 ? `${workingDays(days)} left` : `${workingDays(-days)} overdue`;
  },
};
