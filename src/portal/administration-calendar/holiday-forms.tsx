import type { JSX } from 'preact';
import { dayLabel } from '../../domain/time/texts.js';
import { choicesIn, type EnumLabels } from '../administration/labels.js';
import type { SectionContext } from '../administration/section.js';
import { ActionPart, actionOf } from '../change-form/action-part.js';
import { ChangeForm } from '../change-form/change-form.js';
import { ChoiceField } from '../change-form/choice-field.js';
import { DayField } from '../change-form/day-field.js';
import type { FormValues } from '../change-form/form-values.js';
import { TextField } from '../change-form/text-field.js';
import {
  ChangeHolidaysDocument,
  type ChangeHolidaysInput,
  type HolidayKind,
  type HolidayStatus,
  type HolidayTablePartsFragment,
  PreviewHolidaysDocument,
} from '../generated/administration-calendar.js';
import { apiLanguage } from '../shell/page.js';
import { DueDayPreview } from './due-day-preview.js';
import { calendarWords } from './words.js';

type Props = SectionContext & {
  readonly table: HolidayTablePartsFragment;
  readonly labels: { readonly kinds: EnumLabels; readonly statuses: EnumLabels };
  readonly onChanged: (table: HolidayTablePartsFragment, said: string) => void;
};

type Edit = Pick<ChangeHolidaysInput, 'set' | 'remove'>;

const entryOf = (values: FormValues): Edit => ({
  set: [
    {
      date: values.text('set.0.date'),
      kind: values.text('set.0.kind') as HolidayKind,
      nameVi: values.text('set.0.nameVi'),
      nameEn: values.text('set.0.nameEn'),
      status: values.text('set.0.status') as HolidayStatus,
      decision: values.optional('set.0.decision'),
      decisionDate: values.optional('set.0.decisionDate'),
      swappedWith: values.optional('set.0.swappedWith'),
    },
  ],
});

/** Sets an entry of the holiday table, or removes one. Both show the due days that move. */
export function HolidayForms({ table, labels, session, language, onChanged }: Props): JSX.Element {
  const words = calendarWords(language).holidays;
  const lang = apiLanguage(language);
  const action = actionOf(table.allowedActions, 'CHANGE_HOLIDAYS');
  const callsWith = (edit: (values: FormValues) => Edit) => {
    const inputOf = (values: FormValues, idempotencyKey: string): ChangeHolidaysInput => ({
      ...{ expectedRevision: table.revision, idempotencyKey, reason: values.text('reason') },
      ...edit(values),
    });
    return {
      async look(values: FormValues, key: string) {
        const { previewHolidays } = await session.ask(PreviewHolidaysDocument, { lang, input: inputOf(values, key) });
        const shown = previewHolidays && <DueDayPreview preview={previewHolidays} language={language} />;
        return { faults: previewHolidays?.errors ?? [], shown };
      },
      async send(values: FormValues, key: string) {
        const { changeHolidays } = await session.change(ChangeHolidaysDocument, { lang, input: inputOf(values, key) });
        if (changeHolidays?.table) onChanged(changeHolidays.table, words.done(changeHolidays.movedDueDays.length));
        return changeHolidays?.errors ?? [];
      },
    };
  };
  return (
    <>
      <ActionPart language={language} title={words.set.title} action={action}>
        <ChangeForm language={language} submit={words.set.submit} {...callsWith(entryOf)}>
          <div class="fields-in-row">
            <DayField name="set.0.date" label={words.date} isRequired />
            <ChoiceField name="set.0.kind" label={words.kind} choices={choicesIn(labels.kinds)} />
          </div>
          <TextField name="set.0.nameVi" label={words.set.nameVi} />
          <TextField name="set.0.nameEn" label={words.set.nameEn} />
          <ChoiceField name="set.0.status" label={words.status} choices={choicesIn(labels.statuses)} />
          <div class="fields-in-row">
            <TextField name="set.0.decision" label={words.set.decision} />
            <DayField name="set.0.decisionDate" label={words.set.decisionDate} />
          </div>
          <DayField name="set.0.swappedWith" label={words.set.swappedWith} />
        </ChangeForm>
      </ActionPart>
      <ActionPart language={language} title={words.remove.title} action={action}>
        <ChangeForm
          language={language}
          submit={words.remove.submit}
          isDangerous
          {...callsWith((values) => ({ remove: [values.text('remove')] }))}
        >
          <ChoiceField
            name="remove"
            label={words.date}
            choices={table.entries
              .toReversed()
              .map(({ date, name }) => ({ value: date, label: `${dayLabel(date)[language]} – ${name}` }))}
          />
        </ChangeForm>
      </ActionPart>
    </>
  );
}
