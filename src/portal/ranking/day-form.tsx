import '../parts/with-rankings.js';
import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { DayAlone, useDayAlone } from '../change-form/day-input.js';

type Props = {
  readonly language: Language;
  readonly label: string;
  readonly submit: string;
  /** The day that the reader asked for. */
  readonly value: LocalDate | null;
  readonly onDay: (day: LocalDate) => void;
};

/** Asks for a day. It gets its words from the page: what both import would be one more file of every page. */
export function DayForm({ language, label, submit, value, onDay }: Props): JSX.Element {
  const [fault, readDay] = useDayAlone(language);
  return (
    <form
      class="row"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const day = readDay(event.currentTarget);
        if (day !== undefined) onDay(day);
      }}
    >
      <DayAlone id="ngay-cong-bo" language={language} fault={fault} label={label} value={value} />
      <button type="submit" class="action">
        {submit}
      </button>
    </form>
  );
}
