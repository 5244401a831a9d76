import type { JSX } from 'preact';
import { STILL_LATE } from '../../domain/settings/texts.js';
import { dayLabel, momentLabel } from '../../domain/time/texts.js';
import { DayAlone, useDayAlone } from '../change-form/day-input.js';
import { type AboutReport, ASKED_EXTENSION, commentAt } from '../draft/typed-comments.js';
import { isAllowed } from '../filing/allowed.js';
import type { KeptPage } from '../filing/answer.js';
import { type EndProps, useReportChange } from '../filing/report-change.js';
import type { ReportOnPage } from '../filing/use-report.js';
import { RequestExtensionDocument, TakeBackExtensionRequestDocument } from '../generated/report.js';
import type { ExtensionGround } from '../generated/types.js';
import { ActionButton, whenSent } from '../parts/controls.js';
import { useWords } from '../shell/page-context.js';
import { moreWords } from './texts.js';

type ExtensionProps = EndProps & { readonly grounds: KeptPage['grounds'] };

/** Granted, requested and refused extensions, and the form to request one. */
export function ExtensionPart(props: ExtensionProps): JSX.Element {
  const { report } = props;
  return (
    <>
      <Course report={report} />
      {isAllowed(report, 'TAKE_BACK_EXTENSION_REQUEST') && <TakeBack {...props} />}
      {isAllowed(report, 'REQUEST_EXTENSION') && <AskForm {...props} />}
    </>
  );
}

function Course({ report }: { readonly report: ReportOnPage }): JSX.Element {
  const [{ extension: words }, language] = useWords(moreWords);
  const day = (of: string): string => dayLabel(of)[language];
  const { extensions, extensionRequest: asked, extensionRefusal: refused } = report.form;
  return (
    <>
      {extensions.map(({ extension }) => (
        <p key={extension.day}>
          {words.granted(day(extension.day), day(extension.grantedOn))}
          {extension.replacesDueDay === false && ` ${STILL_LATE[language]}`}
        </p>
      ))}
      {asked && <p>{words.asked(day(asked.day))}</p>}
      {refused && !asked && (
        <p>
          {words.refused(momentLabel(refused.refusedAt)[language])} {refused.reason}
        </p>
      )}
    </>
  );
}

function TakeBack(props: ExtensionProps): JSX.Element {
  const [{ extension: words }] = useWords(moreWords);
  const { told, change } = useReportChange(props);
  return (
    <p>
      <ActionButton
        text={words.takeBack}
        does={() => change(TakeBackExtensionRequestDocument, {})}
        isQuiet
        disabled={props.report.isBusy}
      />{' '}
      <output>{told}</output>
    </p>
  );
}

function AskForm(props: ExtensionProps): JSX.Element {
  const { report, grounds } = props;
  const [{ extension: words }, language] = useWords(moreWords);
  const kept = (place: AboutReport): string => commentAt(report.draft, place);
  const [ground, reason] = [kept('EXTENSION_GROUND'), kept('EXTENSION_REASON')];
  const { told, change } = useReportChange(props);
  const [dayFault, readDay] = useDayAlone();
  const ask = async (form: HTMLFormElement): Promise<void> => {
    const day = readDay(form);
    if (day === undefined) return;
    if (await change(RequestExtensionDocument, { day, ground: ground as ExtensionGround, reason }))
      for (const place of ASKED_EXTENSION) report.comment(place, '');
  };
  return (
    <form class="ask" onSubmit={whenSent(ask)}>
      <div class="part">
        <DayAlone
          id="gia-han-ngay"
          fault={dayFault}
          label={words.day}
          first={report.form.extensionDays?.first}
          last={report.form.extensionDays?.last}
          value={kept('EXTENSION_DAY')}
          onType={(text) => report.comment('EXTENSION_DAY', text)}
        />
      </div>
      <div class="part">
        <label for="gia-han-loai">{words.ground}</label>
        <select
          id="gia-han-loai"
          required
          value={ground}
          onChange={({ currentTarget }) => report.comment('EXTENSION_GROUND', currentTarget.value)}
        >
          <option value="">{words.chooseGround}</option>
          {(grounds ?? []).map((label) => (
            <option key={label.value} value={label.value}>
              {label[language]}
            </option>
          ))}
        </select>
      </div>
      <div class="part">
        <label for="gia-han-ly-do">{words.reason}</label>
        <p class="aside" id="gia-han-goi-y">
          {words.reasonHint}
        </p>
        <textarea
          id="gia-han-ly-do"
          rows={3}
          required
          aria-describedby="gia-han-goi-y"
          value={reason}
          onInput={({ currentTarget }) => report.comment('EXTENSION_REASON', currentTarget.value)}
        />
      </div>
      <p>
        <ActionButton text={words.ask} isQuiet disabled={report.isBusy} /> <output>{told}</output>
      </p>
    </form>
  );
}
