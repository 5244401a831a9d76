import type { JSX } from 'preact';
import { administrationSection, type SectionProps } from '../administration/section.js';
import { DoneLine } from '../change-form/done-line.js';
import { useInLanguage } from '../change-form/use-in-language.js';
import { useLoaded } from '../change-form/use-loaded.js';
import { unitName } from '../parts/unit-name.js';
import { unitInSentence } from '../shell/in-sentence.js';
import { CalendarForm } from './calendar-form.js';
import { HolidayPart } from './holiday-part.js';
import { type CalendarAnswer, loadCalendar } from './load.js';
import { LockForms } from './lock-forms.js';
import { PeriodTable } from './period-table.js';
import { RulesList } from './rules-list.js';
import { calendarWords } from './words.js';

function CalendarView(props: SectionProps<CalendarAnswer>): JSX.Element {
  const { answer, language, session } = props;
  const words = calendarWords(language);
  const [rules, setRules] = useLoaded(answer.rules);
  const [said, setSaid] = useInLanguage(language, '');
  const context = { language, session, rules, periods: answer.periods };
  const onChanged = (changed: typeof rules, text: string): void => {
    setRules(changed);
    setSaid(text);
  };
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
  title: ({ language }) => calendarWords(language).title,
  View: CalendarView,
});
