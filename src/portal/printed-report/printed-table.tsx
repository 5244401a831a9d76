import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import type { PrintedReportQuery } from '../generated/printed-report.js';
import { ScrollBox } from '../parts/scroll-box.js';
import { noteText, partText, resultText } from './figure-texts.js';
import { printedWords } from './texts.js';

type Form = NonNullable<PrintedReportQuery['reportForm']>;
type TableProps = { readonly form: Form; readonly language: Language };

/** The figures by groups. Its head stands on every page of paper. */
export function PrintedTable({ form, language }: TableProps): JSX.Element {
  const { columns } = printedWords[language];
  const groups = form.methodVersion.groups
    .map((group) => ({ group, figures: form.figures.filter(({ indicator }) => indicator.group.code === group.code) }))
    .filter(({ figures }) => figures.length > 0);
  const order = new Map(groups.flatMap(({ figures }) => figures).map(({ indicator }, i) => [indicator.code, i + 1]));
  return (
    <ScrollBox name={printedWords[language].table}>
      <table class="printed-table">
        <thead>
          <tr>
            {Object.entries(columns).map(([column, text]) => (
              <th key={column} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ group, figures }) => (
          <tbody key={group.code}>
            <tr class="printed-group">
              <th scope="colgroup" colSpan={Object.keys(columns).length}>
                {group.name}
              </th>
            </tr>
            {figures.map((figure) => {
              const { indicator, working, previous } = figure;
              return (
                <tr key={indicator.code}>
                  <td class="printed-middle">{order.get(indicator.code)}</td>
                  <td>
                    {indicator.name} <span class="printed-code">({indicator.code})</span>
                  </td>
                  <td class="printed-middle">{indicator.unitOfMeasure}</td>
                  <td class="printed-number">{partText(working.numerator, language)}</td>
                  <td class="printed-number">{partText(working.denominator, language)}</td>
                  <td class="printed-number">{resultText(working, indicator.kind, language)}</td>
                  <td class="printed-number">{resultText(previous, indicator.kind, language)}</td>
                  <td>{noteText(figure, language)}</td>
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </ScrollBox>
  );
}
