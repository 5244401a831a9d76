import type { JSX } from 'preact';
import type { UnitKind } from '../../domain/register/unit.js';
import { KIND_TEXTS } from '../../domain/register/unit-text.js';
import { pagePath } from '../../domain/text/page-address.js';
import { dayLabel } from '../../domain/time/texts.js';
import type { PrintedReportQuery } from '../generated/printed-report.js';
import { enumLabel, reportAddress } from '../parts/api-names.js';
import { ActionButton } from '../parts/controls.js';
import { ScrollBox } from '../parts/page-table.js';
import { List } from '../parts/sentences.js';
import { type PageProps, portalPage } from '../shell/page.js';
import { useWords } from '../shell/page-context.js';
import { noteText, partText, resultText } from './figure-texts.js';
import { loadPrintedReport } from './load.js';
import { printedWords } from './texts.js';

type Props = PageProps<'printed-report', PrintedReportQuery>;

function PrintedView({ answer: { reportForm: form, report, states }, language }: Props): JSX.Element {
  const words = printedWords[language];
  if (!form) return <p>{words.missing}</p>;
  const { unitOnDay, period, signedDocument, publisher } = form;
  const state = enumLabel(states, form.state);
  return (
    <>
      <p class="on-screen">
        <ActionButton text={words.print} does={() => window.print()} />{' '}
        <a href={pagePath({ page: 'report', ...reportAddress(form) })}>{words.back}</a>
      </p>
      <article class="printed-report" data-paper lang={language}>
        <div class="printed-head">
          <div>
            <p class="printed-authority">
              <span>{words.committee}</span> <span>{unitOnDay.name}</span>
            </p>
            <p>{words.number(signedDocument?.number)}</p>
          </div>
          <div>
            <p class="printed-country">{words.country}</p>
            <p class="printed-motto">{words.motto}</p>
            <p class="printed-day">
              {words.placeAndDay(placeOf(unitOnDay.name, unitOnDay.kind), signedDocument?.date)}
            </p>
          </div>
        </div>
        <p class="printed-heading">{words.heading}</p>
        <p class="printed-subject">{words.subject(period.name)}</p>
        <p class="printed-window">
          {words.window(dayLabel(period.firstDay)[language], dayLabel(period.closingDay)[language])}
        </p>
        <p class="printed-to">{words.to(publisher.office, publisher.authority)}</p>
        <PrintedTable form={form} />
        <SignatureBlock block={form.signatureBlock} />
        <footer class="printed-foot">
          <p>{words.draft(state)}</p>
          {report?.isDemonstration && <p>{words.demonstration}</p>}
          {form.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </footer>
      </article>
    </>
  );
}

/** The name of a place without the kind of its unit: "Xã Xuân Lạc" → "Xuân Lạc". */
function placeOf(name: string, kind: UnitKind | undefined): string {
  if (kind === undefined) return name;
  const { vi, en } = KIND_TEXTS[kind];
  if (name.toLocaleLowerCase('vi').startsWith(`${vi} `)) return name.slice(vi.length + 1);
  return name.toLowerCase().endsWith(` ${en.toLowerCase()}`) ? name.slice(0, -en.length - 1) : name;
}

type SignatureBlockProps = {
  /** The block on the right. A deputy who signs for the chairman has two lines. */
  readonly block: NonNullable<PrintedReportQuery['reportForm']>['signatureBlock'];
};

/** Signature of the officer who made the table, receivers of the document, signature and seal of chairman or deputy. */
function SignatureBlock({ block: { lines, name } }: SignatureBlockProps): JSX.Element {
  const [words] = useWords(printedWords);
  return (
    <div class="printed-signatures">
      <div>
        <p class="printed-role">{words.preparer}</p>
        <p class="printed-signs">{words.preparerSigns}</p>
        <p class="printed-recipients">{words.recipients.title}</p>
        <List class="printed-recipients" of={words.recipients.list} />
      </div>
      <div>
        {lines.map((line) => (
          <p key={line} class="printed-line">
            {line}
          </p>
        ))}
        <p class="printed-signs">{words.chairmanSigns}</p>
        {name !== null && <p class="printed-name">{name}</p>}
      </div>
    </div>
  );
}

export const printedReportPage = portalPage<'printed-report', PrintedReportQuery>({
  reader: 'OFFICIAL',
  load: loadPrintedReport,
  title({ answer: { reportForm }, language }) {
    const words = printedWords[language];
    return reportForm ? words.title(reportForm.period.name, reportForm.unitOnDay.name) : words.missing;
  },
  View: PrintedView,
});

type Form = NonNullable<PrintedReportQuery['reportForm']>;
/** The figures by group. Every page of paper repeats its head. */
function PrintedTable({ form }: { readonly form: Form }): JSX.Element {
  const [{ columns }, language] = useWords(printedWords);
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
