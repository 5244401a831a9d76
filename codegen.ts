import { readdirSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

// One string a line, so that a change of the contract shows in the generated module as well.
const sdlLines = readdirSync('schema')
  .sort()
  .flatMap((file) => readFileSync(`schema/${file}`, 'utf8').trimEnd().split('\n'))
  .map((line) => `  ${JSON.stringify(line)},\n`);

const scalars = { LocalDate: 'string', DateTimeISO: 'string', ID: 'string' };

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  emitLegacyCommonJSImports: false,
  generates: {
    // The function's bundle has no file system to read schema/ from: the SDL travels as a string.
    'src/graphql/generated/sdl.ts': {
      plugins: [{ add: { content: `export const sdl = [\n${sdlLines.join('')}].join('\\n');` } }],
    },
    'src/graphql/generated/resolver-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.js#Context',
        mappers: {
          Unit: '../../domain/unit.js#Unit as UnitModel',
          MethodVersion: '../../domain/method.js#MethodVersion as MethodVersionModel',
          Indicator: '../../domain/catalogue.js#IndicatorOf',
          IndicatorGroup: '../../domain/catalogue.js#GroupOf',
          Pillar: '../../domain/catalogue.js#PillarOf',
          Scoring: '../../domain/catalogue.js#IndicatorOf',
          Target: '../../domain/catalogue.js#TargetOf',
          Period: '../../domain/period-days.js#PeriodOf',
          PeriodOverview: '../../domain/scope-settings.js#ScopeSettings',
          CalendarDay: '../models.js#CalendarDayModel',
          Holiday: '../../domain/working-calendar.js#Holiday as HolidayModel',
          Figure: '../../domain/figure-view.js#FigureView',
          Report: '../../domain/report-view.js#ReportView',
          ReportFigure: '../../domain/report-view.js#ReportFigureView',
          Completeness: '../../domain/completeness.js#Completeness as CompletenessModel',
          Ranking: '../../domain/ranking.js#Ranking as RankingModel',
          RankingRow: '../../domain/ranking-view.js#RowOf',
          Standing: '../../domain/ranking-view.js#StandingOf',
          PillarStanding: '../../domain/ranking-view.js#PillarStandingOf',
          GroupStanding: '../../domain/ranking-view.js#GroupStandingOf',
          RankingRobustness: '../../domain/robustness.js#Robustness',
          RankRobustness: '../models.js#RankRobustnessModel',
          DataQuality: '../../domain/data-quality.js#DataQuality as DataQualityModel',
          UnusualFigure: '../../domain/data-quality.js#UnusualFigure as UnusualFigureModel',
          CommuneProfile: '../../domain/ranking-view.js#RowOf',
          ProfileEntry: '../../domain/profile.js#ProfileEntry as ProfileEntryModel',
          Explanation: '../../domain/ranking-view.js#RowOf',
          Contribution: '../../domain/explanation.js#Contribution as ContributionModel',
          Comparison: '../../domain/explanation.js#Comparison as ComparisonModel',
          Improvement: '../../domain/improvements.js#Improvement as ImprovementModel',
          Movement: '../../domain/movement.js#Movement as MovementModel',
          PointChange: '../../domain/movement.js#PointChange as PointChangeModel',
          RankSteps: '../../domain/movement.js#RankSteps as RankStepsModel',
          SimulatedRanking: '../../domain/simulation.js#Simulation',
          SimulatedRow: '../../domain/simulation.js#SimulatedRow as SimulatedRowModel',
          RollUp: '../../domain/scope-roll-up.js#RollUpOf',
          Series: '../../domain/series.js#Series as SeriesModel',
          SeriesLine: '../../domain/series.js#SeriesLine as SeriesLineModel',
          SeriesPoint: '../../domain/series.js#SeriesPoint as SeriesPointModel',
          PublishedFigure: '../../domain/observation.js#Observation',
          Overview: '../../domain/overview.js#Overview as OverviewModel',
          RankingSummary: '../../domain/overview.js#RankingSummary as RankingSummaryModel',
          Viewer: '../../domain/access.js#SignedInViewer',
          Official: '../../domain/official.js#Official as OfficialModel',
          ErrorCodeInfo: '../models.js#ErrorCodeInfoModel',
          ReportForm: '../report-form.js#ReportForm as ReportFormModel',
          FormFigure: '../report-form.js#FormFigure as FormFigureModel',
          ReportRevision: '../report-form.js#RevisionOf',
          FigureChange: '../../domain/revision-changes.js#FigureChange as FigureChangeModel',
          DeliveredFigure: '../../domain/source-figures.js#SourceFigure',
          Provenance: '../../domain/filing-record.js#Provenance as ProvenanceModel',
          UserError: '../../domain/user-error.js#UserError as UserErrorModel',
          FilingPayload: '../writes.js#FilingResult',
          ApproveReportsPayload: '../writes.js#ApprovalsResult',
          RecordFiguresPayload: '../record-figures.js#Recorded',
          RecordedFigure: '../record-figures.js#RecordedFigure as RecordedFigureModel',
          Node: '../models.js#NodeModel',
        },
        scalars,
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        immutableTypes: true,
        defaultScalarType: 'unknown',
      },
    },
    // The documents of the console, the README and the tests, typed by the operations they hold.
    'src/local/examples/generated/': {
      preset: 'client',
      documents: 'src/local/examples/*.graphql',
      presetConfig: { fragmentMasking: false },
      config: { documentMode: 'string', useTypeImports: true, enumsAsTypes: true, scalars, strictScalars: true },
    },
  },
};

// biome-ignore lint/style/noDefaultExport: codegen reads the default export
export default config;
