import { GROUND_TEXTS } from '../../domain/settings/extension-text.js';
import { periodLabel } from '../../domain/time/period-label.js';
import { momentEn, weekdayDateEn } from './dates.js';
import { properName, unitEn } from './names.js';
import type { Wording } from './wording.js';

const SUBJECTS = {
  EXTENSION_ASKED: 'Extension asked for',
  EXTENSION_GRANTED: 'Extension granted',
  EXTENSION_REFUSED: 'Extension refused',
} as const;

export const newsEn: Wording['news'] = {
  subject([first, ...others]) {
    if (!first) return 'Extensions';
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    return `${SUBJECTS[first.kind]}: ${weekdayDateEn(first.day)} – ${properName(first.unit)}${more}`;
  },
  concerns: () => null,
  section: 'Extensions',
  sentence({ kind, unit, period, day, dueDay, replacesDueDay }) {
    const report = `digital transformation report for ${periodLabel(period).en}`;
    switch (kind) {
      case 'EXTENSION_ASKED':
        return `${unitEn(unit)} asks for an extension of its ${report} to ${weekdayDateEn(day)}; it is due on ${weekdayDateEn(dueDay)}.`;
      case 'EXTENSION_GRANTED':
        return replacesDueDay
          ? `The ${report} of ${unitEn(unit)} is extended to the end of ${weekdayDateEn(day)}. A report submitted by then is on time.`
          : `The ${report} of ${unitEn(unit)} is extended to the end of ${weekdayDateEn(day)}. The extension was claimed after the due day, so the report still counts as late.`;
      case 'EXTENSION_REFUSED':
        return `The extension of the ${report} of ${unitEn(unit)} to ${weekdayDateEn(day)} was refused. It is still due on ${weekdayDateEn(dueDay)}.`;
    }
  },
  facts: ({ kind, at, ground, reason }) => [
    { label: kind === 'EXTENSION_ASKED' ? 'Asked for' : 'Answered', value: momentEn(at) },
    ...(ground ? [{ label: 'Ground', value: GROUND_TEXTS[ground].en }] : []),
    { label: 'Reason', value: reason },
  ],
  request: ({ kind }) =>
    kind === 'EXTENSION_ASKED'
      ? 'Please grant or refuse it; no reminder about this report goes until then:'
      : 'Please complete and submit the report:',
  open: 'Open the report',
};
