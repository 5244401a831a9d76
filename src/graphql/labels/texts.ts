import type { Text } from '../../domain/text/text.js';

/** What the arguments of questions about labels accept. */
export const LABEL_ARGUMENT_TEXTS: { readonly enumName: Text } = {
  enumName: { vi: 'tên một kiểu liệt kê, ví dụ "ReportState"', en: 'the name of an enum such as "ReportState"' },
};
