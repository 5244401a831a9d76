import { ACTION_RULES, type ContractName, type ReportAction } from '../../domain/report/actions.js';

type Pascal<Name extends string> = Name extends `${infer First}_${infer Others}`
  ? `${Capitalize<Lowercase<First>>}${Pascal<Others>}`
  : Capitalize<Lowercase<Name>>;

/** The name of an action's mutation in the contract: `saveReport` for SAVE_REPORT. */
export type MutationName<Name extends ReportAction = ReportAction> = Uncapitalize<Pascal<ContractName<Name>>>;

export const mutationOf = <Name extends ReportAction>(action: Name): MutationName<Name> =>
  ACTION_RULES[action].name
    .toLowerCase()
    .replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()) as MutationName<Name>;
