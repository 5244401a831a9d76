import type { JSX } from 'preact';
import { dayLabel } from '../../domain/time/texts.js';
import type { EnumLabels } from '../administration-frame/labels.js';
import type { SectionContext } from '../administration-frame/section.js';
import { actionOf } from '../change-form/action-part.js';
import { ChangePart } from '../change-form/change-part.js';
import { listOf, together } from '../change-form/fields.js';
import {
  ChangeHolidaysDocument,
  type ChangeHolidaysMutation,
  type HolidayTablePartsFragment,
  PreviewHolidaysDocument,
} from '../generated/administration-calendar.js';
import type { ChangeHolidaysInput } from '../generated/types.js';
import { apiLanguage } from '../shell/page.js';
import { lookAtDueDays } from './due-day-preview.js';
import { holidayFields, removedHoliday } from './forms-texts.js';
import { calendarWords } from './texts.js';

type Props = SectionContext & {
  readonly table: HolidayTablePartsFragment;
  readonly labels: { readonly kinds: EnumLabels; readonly statuses: EnumLabels };
  readonly onChanged: (table: HolidayTablePartsFragment | null, said: string) => void;
};

/** Sets an entry of the holiday table, or removes one. Both show the due days that move. */
export function HolidayForms({ table, labels, onChanged, ...context }: Props): JSX.Element {
  const { session, language } = context;
  const words = calendarWords[language].holidays;
  const common = {
    ...context,
    action: actionOf(table.allowedActions, 'CHANGE_HOLIDAYS'),
    question: ChangeHolidaysDocument,
    subject: { expectedRevision: table.revision },
    look: async (input: ChangeHolidaysInput) => {
      const { answer } = await session.ask(PreviewHolidaysDocument, { input, lang: apiLanguage(language) });
      return lookAtDueDays(answer, language);
    },
    onDone: (done: NonNullable<ChangeHolidaysMutation['answer']>) =>
      onChanged(done.table, words.done(done.movedDueDays.length)),
  };
  const days = table.entries.map(({ day, name }) => ({ value: day, label: `${dayLabel(day)[language]} – ${name}` }));
  return (
    <>
      <ChangePart {...common} words={words.set} fields={{ set: listOf([together(holidayFields(labels))]) }} />
      <ChangePart {...common} words={words.remove} isDangerous fields={{ remove: removedHoliday(days.toReversed()) }} />
    </>
  );
}
