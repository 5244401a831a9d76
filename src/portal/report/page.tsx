import type { ReportAnswer } from '../filing/answer.js';
import { loadReportPage } from '../filing/load.js';
import { portalPage } from '../shell/page.js';
import { FormView } from './form-view.js';
import { NoForm } from './no-form.js';
import { reportWords } from './texts.js';

export const reportPage = portalPage<'report', ReportAnswer>({
  reader: 'OFFICIAL',
  load: (request) => loadReportPage(request),
  title({ answer, language }) {
    const words = reportWords[language];
    if (answer.kind === 'NO_FORM') return words.refused.title;
    const { unitOnDay, period } = answer.page.form;
    // What an earlier release kept on the device has the name elsewhere.
    const [name, time] = language === 'vi' ? [unitOnDay?.nameVi, period.nameVi] : [unitOnDay?.nameEn, period.nameEn];
    return words.title(time, name ?? '');
  },
  View({ address, answer, session, language }) {
    if (answer.kind === 'NO_FORM') return <NoForm answer={answer} period={address.period} language={language} />;
    return <FormView key={answer.opening} opened={answer} session={session} language={language} />;
  },
});
