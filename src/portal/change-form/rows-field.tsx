import { Fragment, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Text } from '../../domain/text/text.js';
import { ActionButton } from '../parts/controls.js';
import { useLanguage } from '../shell/page-context.js';
import type { FieldChoice } from './choice-field.js';
import { choiceField } from './fields.js';
import { type FormField, nameInPart } from './form-field.js';

type RowTexts = {
  readonly title: (place: number) => Text;
  readonly remove: (place: number) => Text;
  readonly add: Text;
};

type Props<Row> = {
  readonly texts: RowTexts;
  readonly before: readonly Row[];
  readonly fresh: Row;
  readonly name: string;
  readonly field: (row: Row) => FormField<unknown>;
};

/** The rows of a list. A row keeps its key when others come and go, so that typed text does not move to another row. */
function Rows<Row>({ texts, before, fresh, name, field }: Props<Row>): JSX.Element {
  const language = useLanguage();
  const [rows, setRows] = useState(before.map((row, key) => ({ key, row })));
  const add = () => setRows([...rows, { key: Math.max(-1, ...rows.map(({ key }) => key)) + 1, row: fresh }]);
  return (
    <>
      {rows.map(({ key, row }, i) => (
        <fieldset class="fields" key={key}>
          <legend>{texts.title(i + 1)[language]}</legend>
          {field(row).show?.(nameInPart(name, String(i)), language)}
          <ActionButton
            text={texts.remove(i + 1)[language]}
            does={() => setRows(rows.filter((other) => other.key !== key))}
            isQuiet
          />
        </fieldset>
      ))}
      <p>
        <ActionButton text={texts.add[language]} does={add} isQuiet />
      </p>
    </>
  );
}

/** A list with rows to add and remove. The value of a row depends only on its fields. */
export const rowsField = <Row, Value>(
  texts: RowTexts,
  before: readonly Row[],
  fresh: Row,
  field: (row: Row) => FormField<Value>,
): FormField<Value[]> => ({
  show: (name) => <Rows {...{ texts, before, fresh, name, field }} />,
  read: (values, name) =>
    Array.from({ length: values.count(name) }, (_, i) => field(fresh).read(values, nameInPart(name, String(i)))),
});

type Deciding<Name extends string> = {
  readonly label: Text;
  readonly choices: readonly FieldChoice[] | null;
  readonly first: Name;
  readonly of: (chosen: Name) => FormField<unknown>;
};
type ByChoiceProps<Name extends string> = Deciding<Name> & { readonly name: string; readonly part: string };

function ByChoice<Name extends string>(props: ByChoiceProps<Name>): JSX.Element {
  const language = useLanguage();
  const { label, choices, first, of, name, part } = props;
  const [chosen, setChosen] = useState(first);
  const onChoice = (value: string) => setChosen(value as Name);
  return (
    <>
      {choiceField(label, choices, chosen, { onChoice }).show?.(name, language)}
      <Fragment key={chosen}>{of(chosen).show?.(part, language)}</Fragment>
    </>
  );
}

/** A choice that decides which fields follow. */
export const byChoice = <Name extends string, Value>(
  label: Text,
  name: string,
  choices: readonly FieldChoice[] | null,
  first: Name,
  of: (chosen: Name) => FormField<Value>,
): FormField<Value> => ({
  show: (part) => <ByChoice {...{ label, choices, first, of, part }} name={nameInPart(part, name)} />,
  read: (values, part) => of(values.text(nameInPart(part, name)) as Name).read(values, part),
});
