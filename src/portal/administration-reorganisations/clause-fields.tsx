import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import { choicesIn } from '../administration/labels.js';
import { isOfCommune, type UnitToChoose, unitChoices } from '../administration/units-to-choose.js';
import { ChoiceField } from '../change-form/choice-field.js';
import { TextField } from '../change-form/text-field.js';
import type { ReorganisationLabelsQuery } from '../generated/administration-reorganisations.js';
import { type ClauseRow, nextKey } from './draft-rows.js';
import { reorganisationsWords } from './words.js';

type Props = {
  readonly row: ClauseRow;
  readonly place: number;
  readonly labels: ReorganisationLabelsQuery;
  readonly units: readonly UnitToChoose[];
  readonly language: Language;
  readonly onRow: (row: ClauseRow) => void;
};

/** The fields of one clause, by what it does. */
export function ClauseFields(props: Props): JSX.Element {
  const { row, place, labels, units, language } = props;
  const words = reorganisationsWords(language).clause;
  const at = `changes.${place}`;
  const { clause } = row;
  const unchosen = { value: '', label: words.chooseUnit };
  const none = { value: '', label: words.unchanged };
  const kind = (empty: boolean) => (
    <ChoiceField
      name={`${at}.kind`}
      label={words.kind}
      choices={[...(empty ? [none] : []), ...choicesIn(labels.unitKinds)]}
      value={clause?.unitKind ?? (empty ? '' : isOfCommune(units) ? 'VILLAGE' : 'COMMUNE')}
    />
  );
  const parent = (label: string) => (
    <ChoiceField
      name={`${at}.parent`}
      label={words.parent}
      choices={[
        { value: '', label },
        ...unitChoices(
          units.filter(({ level }) => level !== (isOfCommune(units) ? 'VILLAGE' : 'COMMUNE')),
          clause?.parent,
        ),
      ]}
      value={(clause || row.of !== 'FORM' || !isOfCommune(units) ? clause?.parent : units[0]?.slug) ?? ''}
    />
  );
  const name = (
    <div class="fields-in-row">
      <TextField name={`${at}.name.vi`} label={words.nameVi} value={clause?.nameVi} />
      <TextField name={`${at}.name.en`} label={words.nameEn} value={clause?.nameEn} />
    </div>
  );
  const code = <TextField name={`${at}.gsoCode`} label={words.gsoCode} value={clause?.gsoCode} isShort />;
  const unit = (
    <ChoiceField
      name={`${at}.unit`}
      label={words.unit}
      choices={[unchosen, ...unitChoices(units, clause?.unit)]}
      value={clause?.unit ?? (isOfCommune(units) ? (units[0]?.slug ?? '') : '')}
    />
  );
  const article = <TextField name={`${at}.clause`} label={words.article} value={clause?.clause} isShort />;
  switch (row.of) {
    case 'FORM':
      return (
        <>
          {name}
          <div class="fields-in-row">
            {kind(false)}
            {parent(clause ? words.noParent : words.chooseParent)}
          </div>
          {code}
          <Predecessors {...props} />
          <TextField
            name={`${at}.outsideUnits`}
            label={words.outsideUnits}
            hint={words.lines}
            value={clause?.outsideUnits.join('\n')}
            lines={2}
          />
          <TextField
            name={`${at}.outsideLand`}
            label={words.outsideLand}
            hint={words.lines}
            value={clause?.outsideLand.join('\n')}
            lines={2}
          />
          {article}
        </>
      );
    case 'ALTER':
      return (
        <>
          {unit}
          {name}
          <div class="fields-in-row">
            {kind(true)}
            {parent(words.unchanged)}
          </div>
          {code}
          {article}
        </>
      );
    case 'END':
      return (
        <>
          {unit}
          <TextField
            name={`${at}.heirsOutside`}
            label={words.heirsOutside}
            hint={words.lines}
            value={clause?.heirsOutside.join('\n')}
            lines={2}
          />
          {article}
        </>
      );
    case 'END_LEVEL':
      return (
        <>
          <ChoiceField
            name={`${at}.level`}
            label={words.level}
            choices={choicesIn(labels.levels)}
            value={clause?.level ?? 'DISTRICT'}
          />
          <ChoiceField
            name={`${at}.within`}
            label={words.within}
            choices={[{ value: '', label: words.everywhere }, ...unitChoices(units, clause?.within)]}
            value={clause?.within ?? ''}
          />
          {article}
        </>
      );
  }
}

/** The units of which the new one is made, whole or in part. */
function Predecessors({ row, place, labels, units, language, onRow }: Props): JSX.Element {
  const words = reorganisationsWords(language).clause;
  const { predecessors } = row;
  const change = (next: ClauseRow['predecessors']) => onRow({ ...row, predecessors: next });
  return (
    <>
      {predecessors.map((predecessor, n) => (
        <fieldset class="fields" key={predecessor.key}>
          <legend>{words.predecessor(n + 1)}</legend>
          <div class="fields-in-row">
            <ChoiceField
              name={`changes.${place}.predecessors.${n}.unit`}
              label={words.unit}
              choices={[{ value: '', label: words.chooseUnit }, ...unitChoices(units, predecessor.unit)]}
              value={predecessor.unit}
            />
            <ChoiceField
              name={`changes.${place}.predecessors.${n}.extent`}
              label={words.extent}
              choices={choicesIn(labels.extents)}
              value={predecessor.extent}
            />
          </div>
          <button
            type="button"
            class="action quiet"
            onClick={() => change(predecessors.filter(({ key }) => key !== predecessor.key))}
          >
            {words.removePredecessor(n + 1)}
          </button>
        </fieldset>
      ))}
      <p>
        <button
          type="button"
          class="action quiet"
          onClick={() => change([...predecessors, { key: nextKey(predecessors), unit: '', extent: 'WHOLE' }])}
        >
          {words.addPredecessor}
        </button>
      </p>
    </>
  );
}
