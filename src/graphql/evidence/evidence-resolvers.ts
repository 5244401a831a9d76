import type { EvidenceFile } from '../../domain/evidence/evidence-file.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { reportNamed } from '../report/mutation-arguments.js';
import type { EvidenceFileModel } from '../report/report-mutations.js';
import { fieldsOf } from '../shared/fields-of.js';

type Place = Pick<EvidenceFileModel, 'unit' | 'period'>;

const filesOf = ({ unit, period }: Place, files: readonly EvidenceFile[] | undefined): EvidenceFileModel[] =>
  (files ?? []).map((file) => ({ unit, period, file }));

export const evidenceResolvers: Resolvers = {
  Mutation: {
    requestEvidenceUpload: async (_root, { input }, context) => {
      const { name, type, size, indicator, idempotencyKey } = input;
      const { unit, period } = reportNamed(context, input, idempotencyKey);
      const file = { unit, period, idempotencyKey, code: indicator ?? null, name, type, size };
      return (await context.reportMutations()).placeForFile(file);
    },
    addEvidenceFile: async (_root, { input }, context) => {
      const { indicator, upload, name, idempotencyKey } = input;
      const change = { action: 'ADD_FILE', code: indicator ?? null, upload, name } as const;
      return (await context.reportMutations()).file({ ...reportNamed(context, input, idempotencyKey), change });
    },
    removeEvidenceFile: async (_root, { input }, context) => {
      const { indicator, sha256, idempotencyKey } = input;
      const change = { action: 'REMOVE_FILE', code: indicator ?? null, sha256 } as const;
      return (await context.reportMutations()).file({ ...reportNamed(context, input, idempotencyKey), change });
    },
  },
  ReportForm: {
    files: async (form) => filesOf({ unit: form.reference.unit.id, period: form.period }, await form.files()),
  },
  FormFigure: {
    files: (figure) => filesOf(figure, figure.note.files),
  },
  ReportRevision: {
    files: ({ revision }) => filesOf(revision, revision.filing?.files),
  },
  FigureChange: {
    files: ({ place, note }) => filesOf(place, note.files),
  },
  EvidenceFile: {
    ...fieldsOf('file', 'sha256', 'name', 'type', 'size', 'addedAt'),
    addedBy: async ({ file }, _args, { reportMutations }) => await (await reportMutations()).nameOf(file.addedBy),
    address: async (file, _args, { reportMutations }) => (await reportMutations()).addressOfFile(file),
  },
  EvidenceUpload: {
    ...fieldsOf('form', 'address', 'expiresAt'),
    fields: ({ form }) => form.fields.map(([name, value]) => ({ name, value })),
  },
};
