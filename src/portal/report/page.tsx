import type { ReportAnswer } from '../filing/answer.js';
import { loadReportPage } from '../filing/load.js';
import { portalPage } from '../shell/page.js';
import { FormView } from './form-view.js';
import { NoForm } from './no-form.js';
import { reportWords } from './words.js';

export const reportPage = portalPage<'report', ReportAnswer>({
  reader: 'OFFICIAL',
  load: (request) => loadReportPage(request),
  title({ answer, language }) {
    const words = reportWords(language);
    if (answer.kind === 'NO_FORM') return words.refused.title;
    const { unit, period } = answer.page.form;
    const [name, time] = language === 'vi' ? [unit.onDay?.nameVi, period.nameVi] : [unit.onDay?.nameEn, period.nameEn];
    return words.title(time, name ?? '');
  },
  View({ address, answer, session, language }) {
    if (answer.kind === 'NO_FORM') return <NoForm answer={answer} period={address.period} language={language} />;
    return <FormView key={answer.opening} opened={answer} session={session} language={language} />;
  },
});
