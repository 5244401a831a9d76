const ASKED = 'expectedRevision: "r18-never-seen", idempotencyKey: "r18-matrix-000000000001", reason: "R18"';
const REFORM = `id: "reform-2026", effective: "2026-11-01", decision: "1/NQ", changes: [{end: {unit: "xuan-lac"}}], ${ASKED}`;

/** Refused for everybody who may ask, because of the revision: the matrix changes nothing. */
export const administrationSamples: Readonly<Record<string, string>> = {
  'Query.administrationLog': 'within: "cho-don"',
  'Mutation.changeHolidays': `input: {${ASKED}, remove: ["2026-01-01"]}`,
  'Mutation.changeCalendar': `input: {within: "cho-don", ${ASKED}, lockAfter: 4}`,
  'Mutation.changeLetterhead': `input: {within: "cho-don", ${ASKED}, contactName: "Ma Thị Thu"}`,
  'Mutation.assignReviewer': `input: {within: "cho-don", ${ASKED}, reviewer: "reviewer-cho-don-1", communes: ["xuan-lac"]}`,
  'Mutation.changeLadder': `input: {within: "cho-don", ${ASKED}, repeatEvery: 4}`,
  'Mutation.registerDocument': 'input: {text: "?", idempotencyKey: "r18-matrix-000000000001", reason: "R18"}',
  'Query.methodDraft': 'id: "DTI-commune-2"',
  'Mutation.createMethodDraft': 'input: {id: "?", idempotencyKey: "r18-matrix-000000000001", reason: "R18"}',
  'Mutation.changeMethodDraft': `input: {draft: "DTI-commune-2", ${ASKED}}`,
  'Mutation.discardMethodDraft': `input: {draft: "DTI-commune-2", ${ASKED}}`,
  'Mutation.publishMethodVersion': `input: {draft: "DTI-commune-2", from: "2027-01", ${ASKED}}`,
  'Query.reorganisation': 'id: "reform-2026"',
  'Query.preview': `change: {calendar: {within: "cho-don", ${ASKED}, lockAfter: 4}}`,
  'Mutation.createReorganisationDraft': `input: {${REFORM}}`,
  'Mutation.changeReorganisationDraft': `input: {${REFORM}}`,
  'Mutation.discardReorganisationDraft': `input: {id: "reform-2026", ${ASKED}}`,
  'Mutation.publishReorganisation': `input: {id: "reform-2026", ${ASKED}}`,
  'Mutation.confirmReorganisation': `input: {id: "reform-2026", ${ASKED}}`,
  'Mutation.withdrawReorganisation': `input: {id: "reform-2026", ${ASKED}}`,
  'Mutation.inviteOfficial':
    'input: {idempotencyKey: "r18-matrix-000000000001", reason: "R18", name: "R18", email: "nobody", role: OFFICER, unit: "xuan-lac"}',
  'Mutation.transferOfficial': `input: {official: "officer-xuan-lac", unit: "bang-lung", ${ASKED}}`,
  'Mutation.changeOfficialContact': `input: {official: "officer-xuan-lac", ${ASKED}, name: "R18"}`,
  'Mutation.deactivateOfficial': `input: {official: "officer-xuan-lac", ${ASKED}}`,
  'Mutation.addAssignment': `input: {official: "officer-xuan-lac", unit: "bang-lung", role: REVIEWER, idempotencyKey: "r18-matrix-000000000001", reason: "R18"}`,
  'Mutation.nameSubstitute': `input: {official: "officer-xuan-lac", substitute: "officer-xuan-lac", from: "2026-11-25", until: "2026-11-26", ${ASKED}}`,
  'Mutation.endSubstitution': `input: {official: "officer-xuan-lac", from: "2026-01-01", ${ASKED}}`,
  'Mutation.endAssignment': `input: {official: "officer-xuan-lac", ${ASKED}}`,
  'Mutation.reactivateOfficial': `input: {official: "officer-xuan-lac", ${ASKED}}`,
  'Mutation.lockPeriod': `input: {within: "cho-don", period: "2026-10", ${ASKED}}`,
  'Mutation.unlockPeriod': `input: {within: "cho-don", period: "2026-10", ${ASKED}}`,
  'Query.figureFile': 'id: "figures-r18"',
  'Mutation.approveFigureFile':
    'input: {file: "figures-r18", idempotencyKey: "r18-matrix-000000000001", reason: "R18"}',
  'Mutation.refuseFigureFile': 'input: {file: "figures-r18", idempotencyKey: "r18-matrix-000000000001", reason: "R18"}',
};
