import type { JSX } from 'preact';
import { NOT_FILLED_IN } from '../../domain/settings/texts.js';
import { dayLabel } from '../../domain/time/texts.js';
import type { Look } from '../change-form/change-form.js';
import type { DueDayPreviewPartsFragment } from '../generated/administration-calendar.js';
import { unitInSentence, unitName } from '../parts/api-names.js';
import { PageTable } from '../parts/page-table.js';
import { useWords } from '../shell/page-context.js';
import { calendarWords } from './texts.js';

type Props = {
  readonly preview: DueDayPreviewPartsFragment;
  /** Whether letters begin, and their letterhead is not filled in. */
  readonly lacksLetterhead: boolean;
};

/**
 * The preview of a change of the calendar or of the holidays.
 * @param letterhead that of the letters, if the change lets them go out
 */
export const lookAtDueDays = (preview: DueDayPreviewPartsFragment | null, letterhead: object = {}): Look => ({
  faults: preview?.errors ?? [],
  shown: preview && (
    <DueDayPreview preview={preview} lacksLetterhead={Object.values(letterhead).includes(NOT_FILLED_IN.vi)} />
  ),
});

/** Due days before and after a change, and who was told the old ones by letter. */
function DueDayPreview({ preview: { movedDueDays, keptDueDays }, lacksLetterhead }: Props): JSX.Element {
  const [{ preview: words }, language] = useWords(calendarWords);
  return (
    <>
      {lacksLetterhead && (
        <p>
          <strong>{words.noLetterhead}</strong>
        </p>
      )}
      {movedDueDays.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <PageTable
          class="stacked period-days"
          caption={words.moved(movedDueDays.length)}
          rows={movedDueDays}
          rowKey={({ scope, period }) => `${unitName(scope)} ${period.code}`}
          columns={[
            {
              header: words.period,
              is: 'name',
              cell: ({ scope, period }) => (
                <>
                  {period.name}
                  <small>{unitName(scope)}</small>
                </>
              ),
            },
            { header: words.before, cell: ({ before }) => dayLabel(before)[language] },
            { header: words.after, cell: ({ after }) => <strong>{dayLabel(after)[language]}</strong> },
            {
              header: words.letters,
              isUnlabelled: true,
              cellClass: 'wraps',
              cell: ({ told, toldCount }) =>
                toldCount === 0 ? (
                  words.nobodyTold
                ) : (
                  <details class="group">
                    <summary>{words.told(toldCount)}</summary>
                    {told.map(({ name, unit }) => `${name} (${unitInSentence(unitName(unit))})`).join(', ')}
                  </details>
                ),
            },
          ]}
        />
      )}
      {keptDueDays.length > 0 && (
        <p>
          {words.kept(keptDueDays.map(({ period, day }) => `${period.name}: ${dayLabel(day)[language]}`).join('; '))}
        </p>
      )}
    </>
  );
}
