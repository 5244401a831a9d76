import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import { dayLabel } from '../../domain/time/texts.js';
import type { Look } from '../change-form/change-form.js';
import type { DueDayPreviewPartsFragment } from '../generated/administration-calendar.js';
import { unitName } from '../parts/unit-name.js';
import { calendarWords } from './words.js';

type Props = { readonly preview: DueDayPreviewPartsFragment; readonly language: Language };

/** What a look at a change of the calendar or of the holidays shows. */
export const lookAtDueDays = (preview: DueDayPreviewPartsFragment | null, language: Language): Look => ({
  faults: preview?.errors ?? [],
  shown: preview && <DueDayPreview preview={preview} language={language} />,
});

/** Due days before and after a change, and who was told the old ones by letter. */
function DueDayPreview({ preview: { movedDueDays, keptDueDays }, language }: Props): JSX.Element {
  const words = calendarWords(language).preview;
  return (
    <>
      {movedDueDays.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <table class="data stacked period-days">
          <caption>{words.moved(movedDueDays.length)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.period}</th>
              <th scope="col">{words.before}</th>
              <th scope="col">{words.after}</th>
              <th scope="col">{words.letters}</th>
            </tr>
          </thead>
          <tbody>
            {movedDueDays.map(({ scope, period, before, after, told, toldCount }) => (
              <tr key={`${unitName(scope)} ${period.code}`}>
                <th scope="row">
                  {period.name}
                  <small>{unitName(scope)}</small>
                </th>
                <td data-label={words.before}>{dayLabel(before)[language]}</td>
                <td data-label={words.after}>
                  <strong>{dayLabel(after)[language]}</strong>
                </td>
                <td class="wraps">
                  {toldCount === 0 ? (
                    words.nobodyTold
                  ) : (
                    <details class="group">
                      <summary>{words.told(toldCount)}</summary>
                      {told.map(({ name, unit }) => `${name} (${unitName(unit)})`).join(', ')}
                    </details>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {keptDueDays.length > 0 && (
        <p>
          {words.kept(keptDueDays.map(({ period, day }) => `${period.name}: ${dayLabel(day)[language]}`).join('; '))}
        </p>
      )}
    </>
  );
}
