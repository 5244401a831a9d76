import { readdirSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLDirective,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  isUnionType,
  Kind,
} from 'graphql';
import { portalQuestions, typedDocuments } from './src/portal-files/portal-questions.js';

const schema = buildSchema(
  readdirSync('schema', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(`schema/${file}`, 'utf8'))
    .join('\n'),
);
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));

/** Entries in a list as the directive @listSize assumes them. */
function assumedSize({ astNode }: GraphQLField<unknown, unknown>): number | undefined {
  const [directive] = astNode?.directives?.filter(({ name }) => name.value === 'listSize') ?? [];
  const value = directive?.arguments?.find(({ name }) => name.value === 'assumed')?.value;
  return value?.kind === Kind.INT ? Number(value.value) : undefined;
}

type Described = { readonly name: string; readonly description?: string | null };

/** Most fields are a name, a type and a description: what else there is stands in a fourth place, where there is anything. */
function entryOf({ name, type, description }: Described & { readonly type: unknown }, more: object): unknown[] {
  const entry = [name, String(type), description];
  return Object.values(more).some((value) => value !== undefined) ? [...entry, more] : entry;
}

const inputOf = (input: GraphQLArgument | GraphQLInputField) =>
  entryOf(input, { default: input.defaultValue, deprecated: input.deprecationReason ?? undefined });

const fieldOf = (field: GraphQLField<unknown, unknown>) =>
  entryOf(field, {
    args: field.args.length > 0 ? field.args.map(inputOf) : undefined,
    deprecated: field.deprecationReason ?? undefined,
    listSize: assumedSize(field),
  });

/** Kind and content, as src/graphql/schema/contract.ts reads them. */
function typeOf(type: GraphQLNamedType): [kind: string, content: object] {
  const { description } = type;
  if (isScalarType(type)) return ['scalar', { description, specifiedBy: type.specifiedByURL ?? undefined }];
  if (isEnumType(type)) {
    const values = type.getValues();
    return [
      'enum',
      { description, values: values.map((each) => [each.name, each.description, each.deprecationReason]) },
    ];
  }
  if (isInputObjectType(type)) {
    const isOneOf = type.isOneOf || undefined;
    return ['input', { description, isOneOf, fields: Object.values(type.getFields()).map(inputOf) }];
  }
  if (isUnionType(type)) throw new Error(`${type.name} is a union; src/graphql/schema/contract.ts knows none so far`);
  const interfaces = type.getInterfaces().map((each) => each.name);
  return [
    isObjectType(type) ? 'object' : 'interface',
    { description, ...(interfaces.length > 0 && { interfaces }), fields: Object.values(type.getFields()).map(fieldOf) },
  ];
}

const typeEntry = (type: GraphQLNamedType) => [type.name, ...typeOf(type)];

const directiveOf = ({ name, description, locations, args, isRepeatable }: GraphQLDirective) => ({
  name,
  description,
  locations,
  args: args.map(inputOf),
  isRepeatable,
});

const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** JSON, because V8 reads it faster than code; one string a line, so that a change of the contract shows in the review. */
const json = (name: string, entries: readonly unknown[]) =>
  `export const ${name} = '[' + [\n${entries.map((entry) => `  ${quoted(JSON.stringify(entry))},\n`).join('')}].join() + ']';`;

const scalars = { LocalDate: 'string', DateTimeISO: 'string', ID: 'string' };

const config: CodegenConfig = {
  schema: 'schema/**/*.graphql',
  emitLegacyCommonJSImports: false,
  generates: {
    // The contract as data: a cold start does not parse the SDL.
    'src/graphql/generated/contract.ts': {
      plugins: [
        { add: { content: json('types', types.map(typeEntry)) } },
        { add: { content: json('directives', directives.map(directiveOf)) } },
      ],
    },
    // Apart from the resolvers' types, which know the context: errors and languages are part of what a context is made of.
    'src/graphql/generated/enums.ts': { plugins: ['typescript'], config: { onlyEnums: true, enumsAsTypes: true } },
    'src/graphql/generated/resolver-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.js#Context',
        mappers: {
          Unit: '../../domain/register/unit.js#Unit as UnitModel',
          LineageLink: '../../domain/register/lineage.js#LineageLink as LineageLinkModel',
          MethodVersion: '../../domain/method/method.js#MethodVersion as MethodVersionModel',
          Indicator: '../../domain/method/catalogue.js#IndicatorOf',
          IndicatorGroup: '../../domain/method/catalogue.js#GroupOf',
          Pillar: '../../domain/method/catalogue.js#PillarOf',
          Scoring: '../../domain/method/catalogue.js#IndicatorOf',
          Target: '../../domain/method/catalogue.js#TargetOf',
          Period: '../../domain/settings/period-days.js#PeriodOf',
          PeriodOverview: '../../domain/settings/scope-settings.js#ScopeSettings',
          CalendarDay: '../shared/models.js#CalendarDayModel',
          Holiday: '../../domain/time/working-calendar.js#Holiday as HolidayModel',
          Figure: '../../domain/figure/view.js#FigureView',
          Report: '../../domain/report/view.js#ReportView',
          ReportFigure: '../../domain/report/view.js#ReportFigureView',
          Completeness: '../../domain/report/completeness.js#Completeness as CompletenessModel',
          Ranking: '../../domain/ranking/ranking.js#Ranking as RankingModel',
          RankingRow: '../../domain/ranking/view.js#RowOf',
          RankingHistories: '../../domain/insight/rank-histories.js#RankHistories',
          RankingHistoryLine: '../../domain/insight/rank-histories.js#RankHistory',
          RankingHistoryEntry: '../../domain/ranking/view.js#RowOf',
          Standing: '../../domain/ranking/view.js#StandingOf',
          PillarStanding: '../../domain/ranking/view.js#PillarStandingOf',
          GroupStanding: '../../domain/ranking/view.js#GroupStandingOf',
          RankingRobustness: '../../domain/insight/robustness.js#Robustness',
          RankRobustness: '../shared/models.js#RankRobustnessModel',
          DataQuality: '../shared/models.js#DataQualityModel',
          NotApplicableClaims: '../shared/models.js#NotApplicableModel',
          FigureOrigins: '../../domain/figure/origin.js#OriginCounts',
          UnusualFigure: '../../domain/insight/data-quality.js#UnusualFigure as UnusualFigureModel',
          CommuneProfile: '../shared/models.js#CommuneProfileModel',
          FigureMatrix: '../../domain/explanation/figure-matrix.js#FigureMatrix as FigureMatrixModel',
          FigureMatrixRow: '../../domain/explanation/figure-matrix.js#MatrixRow',
          ProfileEntry: '../../domain/explanation/profile.js#ProfileEntry as ProfileEntryModel',
          Explanation: '../shared/models.js#ExplanationModel',
          Contribution: '../../domain/explanation/explanation.js#Contribution as ContributionModel',
          Comparison: '../../domain/explanation/explanation.js#Comparison as ComparisonModel',
          Improvement: '../../domain/improvement/improvement.js#Improvement as ImprovementModel',
          Movement: '../../domain/explanation/rank-movement.js#Movement as MovementModel',
          PointChange: '../../domain/explanation/point-change.js#PointChange as PointChangeModel',
          RankStep: '../shared/models.js#RankStepModel',
          SimulatedRanking: '../../domain/simulation/simulation.js#Simulation',
          SimulatedRow: '../../domain/simulation/simulation.js#SimulatedRow as SimulatedRowModel',
          RollUp: '../../domain/insight/scope-roll-up.js#RollUpOf',
          Series: '../../domain/insight/series.js#Series as SeriesModel',
          SeriesLine: '../../domain/insight/series.js#SeriesLine as SeriesLineModel',
          FigureParts: '../../domain/figure/merge.js#FigureOfParts',
          SeriesPoint: '../../domain/insight/series.js#SeriesPoint as SeriesPointModel',
          PublishedFigure: '../../domain/figure/observation.js#Observation',
          PublicationSource: '../../domain/figure/observation.js#PublicationSource as PublicationSourceModel',
          Overview: '../../domain/insight/overview.js#Overview as OverviewModel',
          RankingSummary: '../../domain/insight/overview.js#RankingSummary as RankingSummaryModel',
          Viewer: '../../domain/access/access.js#SignedInViewer',
          Official: '../../domain/official/official.js#Official as OfficialModel',
          ErrorCodeInfo: '../shared/models.js#ErrorCodeInfoModel',
          ReportForm: '../report/form.js#ReportForm as ReportFormModel',
          FormFigure: '../report/form.js#FormFigure as FormFigureModel',
          ReportExtension: '../../domain/settings/extension.js#PublicExtension',
          FormExtension: '../../domain/settings/extension.js#JudgedExtension',
          ExtensionRequest: '../../domain/settings/extension.js#ExtensionRequest as ExtensionRequestModel',
          ExtensionRefusal: '../../domain/settings/extension.js#ExtensionRefusal as ExtensionRefusalModel',
          EmptiedFigure: '../report/form.js#EmptiedOf',
          ReportRevision: '../report/form.js#RevisionOf',
          FigureChange: '../../domain/report/revision-changes.js#FigureChange as FigureChangeModel',
          Delivery: '../report/form.js#DeliveryOf',
          DeliveredFigure: '../../domain/figure/source-figures.js#SourceFigure',
          Provenance: '../../domain/figure/filing-record.js#Provenance as ProvenanceModel',
          UserError: '../../domain/refusal/codes.js#UserError as UserErrorModel',
          FilingPayload: '../report/report-mutations.js#FilingResult',
          ApproveReportsPayload: '../report/report-mutations.js#ApprovalsResult',
          AdministrationRecord:
            '../../domain/administration/record.js#AdministrationRecord as AdministrationRecordModel',
          MovedDueDay: '../../domain/settings/due-day-effect.js#MovedDueDay as MovedDueDayModel',
          KeptDueDay: '../../domain/settings/due-day-effect.js#KeptDueDay as KeptDueDayModel',
          Reorganisation: '../administration/reorganisation-administration.js#ReorganisationOf',
          UnitChange: '../../domain/register/reorganisation.js#UnitChange as UnitChangeModel',
          PredecessorShare: '../../domain/register/reorganisation.js#Predecessor',
          ReorganisationPreview:
            '../../domain/reorganisation/preview.js#ReorganisationPreview as ReorganisationPreviewModel',
          UnitOfPreview: '../../domain/register/unit.js#Unit as UnitModel',
          OfficialOfPreview: '../../domain/reorganisation/preview.js#OfficialOfPreview as OfficialOfPreviewModel',
          ScopeOfPreview: '../../domain/reorganisation/preview.js#ScopeOfPreview as ScopeOfPreviewModel',
          MethodDraft: '../../domain/administration/method-draft.js#MethodDraft as MethodDraftModel',
          MethodChange: '../../domain/administration/method-changes.js#MethodChange as MethodChangeModel',
          MethodDraftPayload: '../shared/models.js#MethodDraftPayloadModel',
          OfficialPayload: '../shared/models.js#OfficialPayloadModel',
          ScopeRules: '../shared/models.js#ScopeRulesModel',
          Publisher: '../../domain/settings/scope-settings.js#ScopeSettings',
          Ladder: '../../domain/settings/scope-settings.js#ScopeSettings',
          Letterhead: '../../domain/settings/scope-settings.js#Letterhead as LetterheadModel',
          LadderStep: '../../domain/settings/scope-settings.js#LadderStep as LadderStepModel',
          HolidayTable: '../shared/models.js#HolidayTableModel',
          ChangeHolidaysPayload: '../shared/models.js#ChangeHolidaysPayloadModel',
          ScopeRulesPayload: '../shared/models.js#ScopeRulesPayloadModel',
          RecordFiguresPayload: '../report/record-figures.js#Recorded',
          RecordedFigure: '../report/record-figures.js#RecordedFigure as RecordedFigureModel',
          Reminder: '../reminder/queries.js#LedgerEntry',
          ReminderItem: '../../domain/mail/announced.js#AnnouncedReport',
          PlannedReminders: '../reminder/queries.js#PlannedDay',
          PlannedReminderEdge: '../reminder/queries.js#PlannedEdge',
          PlannedReminderReport: '../../domain/daily-mail/dry-run-mail.js#NamedReport',
          UnremindedOfficialEdge: '../reminder/queries.js#UnremindedEdge',
          UnreachableOfficialEdge: '../reminder/queries.js#UnreachableEdge',
          CommuneWithoutOfficerEdge: '../reminder/queries.js#WithoutOfficerEdge',
          SuppressionLift: '../../domain/official/suppression.js#SuppressionLift as SuppressionLiftModel',
          MailPreferencesPayload: '../reminder/mail-changes.js#PreferencesResult',
          LiftSuppressionPayload: '../reminder/mail-changes.js#LiftResult',
          Node: '../shared/models.js#NodeModel',
        },
        scalars,
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        immutableTypes: true,
        defaultScalarType: 'unknown',
      },
    },
    ...portalQuestions(scalars),
    // The documents of the console, the README and the tests, typed by the operations they hold.
    'src/local/examples/generated/graphql.ts': typedDocuments('src/local/examples/**/*.graphql', scalars),
  },
};

// biome-ignore lint/style/noDefaultExport: codegen reads the default export
export default config;
