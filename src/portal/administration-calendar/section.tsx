import type { JSX } from 'preact';
import { administrationSection, type SectionProps } from '../administration/section.js';
import { DoneLine } from '../change-form/done-line.js';
import { useChanged } from '../change-form/use-loaded.js';
import { unitName } from '../parts/unit-name.js';
import { unitInSentence } from '../shell/in-sentence.js';
import { CalendarForm } from './calendar-form.js';
import { HolidayPart } from './holiday-part.js';
import { type CalendarAnswer, loadCalendar } from './load.js';
import { LockForms } from './lock-forms.js';
import { PeriodTable } from './period-table.js';
import { RulesList } from './rules-list.js';
import { calendarWords } from './texts.js';

function CalendarView(props: SectionProps<CalendarAnswer>): JSX.Element {
  const { answer, language, session } = props;
  const words = calendarWords[language];
  const { shown: rules, said, onChanged } = useChanged(answer.rules, language);
  const context = { language, session, rules, periods: answer.periods };
  return (
    <>
      <DoneLine text={said} />
      <section>
        <h2>{words.rulesOf(unitInSentence(unitName(rules.scope)))}</h2>
        <RulesList rules={rules} language={language} />
        <CalendarForm {...context} onChanged={onChanged} key={`calendar ${rules.revision}`} />
      </section>
      <section>
        <h2>{words.periods}</h2>
        <PeriodTable {...context} />
        <LockForms {...context} onChanged={onChanged} key={`locks ${rules.revision}`} />
      </section>
      {answer.holidays?.holidayTable && (
        <HolidayPart
          session={session}
          language={language}
          table={answer.holidays.holidayTable}
          labels={answer.holidays}
          today={answer.periods.today}
        />
      )}
    </>
  );
}

export const calendarSection = administrationSection<CalendarAnswer>({
  load: loadCalendar,
  title: ({ language }) => calendarWords[language].title,
  View: CalendarView,
});
