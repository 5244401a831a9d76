import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { choicesIn } from '../administration/labels.js';
import type { SectionContext } from '../administration/section.js';
import { isOfCommune, type UnitToChoose } from '../administration/units-to-choose.js';
import { ChangeForm } from '../change-form/change-form.js';
import { ChoiceField } from '../change-form/choice-field.js';
import { DayField } from '../change-form/day-field.js';
import { TextField } from '../change-form/text-field.js';
import {
  ChangeReorganisationDraftDocument,
  CreateReorganisationDraftDocument,
  type ReorganisationLabelsQuery,
  type ReorganisationPartsFragment,
  type UnitClause,
} from '../generated/administration-reorganisations.js';
import { apiLanguage } from '../shell/page.js';
import { ClauseFields } from './clause-fields.js';
import { type ClauseRow, clauseRows, draftInputOf, nextKey } from './draft-rows.js';
import { reorganisationsWords } from './words.js';

type Props = SectionContext & {
  /** Undefined where a new draft is made. */
  readonly before?: ReorganisationPartsFragment;
  readonly labels: ReorganisationLabelsQuery;
  readonly units: readonly UnitToChoose[];
  readonly onSaved: (reorganisation: ReorganisationPartsFragment) => void;
};

const FORM_UNIT: ClauseRow = { key: 0, of: 'FORM', clause: undefined, predecessors: [] };

/** A commune renames itself more often than it forms a village. */
const newClause = (units: readonly UnitToChoose[]): ClauseRow =>
  isOfCommune(units) ? { ...FORM_UNIT, of: 'ALTER' } : FORM_UNIT;

/** A draft, clause by clause. What the map says of it is told once it is saved. */
export function DraftForm({ before, labels, units, session, language, onSaved }: Props): JSX.Element {
  const words = reorganisationsWords(language);
  const [rows, setRows] = useState<readonly ClauseRow[]>(before ? clauseRows(before.changes) : [newClause(units)]);
  const replace = (changed: ClauseRow) => setRows(rows.map((row) => (row.key === changed.key ? changed : row)));
  return (
    <ChangeForm
      language={language}
      submit={words.form.submit}
      send={async (values, key) => {
        const input = draftInputOf(before, rows, values, key);
        const question = before ? ChangeReorganisationDraftDocument : CreateReorganisationDraftDocument;
        const { answer } = await session.change(question, { input, lang: apiLanguage(language) });
        if (answer?.reorganisation) onSaved(answer.reorganisation);
        return answer?.errors ?? [];
      }}
    >
      {isOfCommune(units) && <p>{words.proposeHint}</p>}
      {!before && <TextField name="id" label={words.form.id} hint={words.form.idHint} isShort />}
      <div class="fields-in-row">
        <TextField name="decision" label={words.form.decision} value={before?.decision} />
        <DayField name="effective" label={words.form.effective} value={before?.effective} isRequired />
      </div>
      {rows.map((row, i) => (
        <fieldset class="fields" key={row.key}>
          <legend>{words.clause.title(i + 1)}</legend>
          <ChoiceField
            name={`changes.${i}.of`}
            label={words.clause.of}
            choices={choicesIn(labels.clauses)}
            value={row.of}
            onChoice={(of) => replace({ ...row, of: of as UnitClause })}
          />
          <ClauseFields
            row={row}
            place={i}
            labels={labels}
            units={units}
            language={language}
            onRow={replace}
            key={row.of}
          />
          <button type="button" class="action quiet" onClick={() => setRows(rows.filter(({ key }) => key !== row.key))}>
            {words.clause.remove(i + 1)}
          </button>
        </fieldset>
      ))}
      <p>
        <button
          type="button"
          class="action quiet"
          onClick={() => setRows([...rows, { ...newClause(units), key: nextKey(rows) }])}
        >
          {words.clause.add}
        </button>
      </p>
      <TextField
        name="scopeHeirs"
        label={words.form.scopeHeirs}
        hint={words.form.scopeHeirsHint}
        value={before?.scopeHeirs.map(({ scope, heir }) => `${scope} → ${heir}`).join('\n')}
        lines={2}
      />
    </ChangeForm>
  );
}
