import { ERROR_MEANINGS } from '../shared/error-code-texts.js';
import { hinted, type Translation } from './value-texts.js';

/** Messages about documents and HTTP requests. `say` translates a message inside another. */
export const documentMessages = (say: (message: string) => string): readonly Translation[] => [
  // Fields, arguments and fragments
  [
    /^Cannot query field "(.+)" on type "(.+?)"\.(.*)$/,
    (name, type, hint) => `Kiểu "${type}" không có trường "${name}".${hinted(hint)}`,
  ],
  [
    /^Unknown argument "(.+)" on field "(.+?)"\.(.*)$/,
    (name, field, hint) => `Trường "${field}" không có tham số "${name}".${hinted(hint)}`,
  ],
  [
    /^Unknown argument "(.+)" on directive "(.+?)"\.(.*)$/,
    (name, of, hint) => `Chỉ thị "${of}" không có tham số "${name}".${hinted(hint)}`,
  ],
  [
    /^(Field|Directive) "(.+)" argument "(.+)" of type "(.+)" is required, but it was not provided\.$/,
    (kind, of, name, type) =>
      `${kind === 'Field' ? 'Trường' : 'Chỉ thị'} "${of}" thiếu tham số bắt buộc "${name}" kiểu "${type}".`,
  ],
  [
    /^Argument "(.+)" of (?:required|non-null) type "(.+)" (?:was not provided|must not be null)\.$/,
    (name, type) => `Thiếu tham số bắt buộc "${name}" kiểu "${type}".`,
  ],
  [
    /^Argument "(.+)" of required type "(.+)" was provided the variable "(.+)" which was not provided a runtime value\.$/,
    (name, type, variable) =>
      `Tham số bắt buộc "${name}" kiểu "${type}" lấy từ biến "${variable}", nhưng biến này không có giá trị.`,
  ],
  [
    /^Argument "(.+)" has invalid value (.*)\.$/s,
    (name, value) => `Tham số "${name}" có giá trị không hợp lệ ${value}.`,
  ],
  [
    /^Field "(.+)" must not have a selection since type "(.+)" has no subfields\.$/,
    (name, type) => `Trường "${name}" kiểu "${type}" không có trường con để chọn.`,
  ],
  [
    /^Field "(.+)" of type "(.+)" must have a selection of subfields\..*$/,
    (name, type) => `Trường "${name}" kiểu "${type}" phải chọn các trường con, ví dụ "${name} { … }".`,
  ],
  [
    /^Field "(.+)" of type "(.+)" must have at least one field selected\.$/,
    (name, type) => `Trường "${name}" kiểu "${type}" phải chọn ít nhất một trường con.`,
  ],
  [
    /^Fields "(.+?)" conflict because .*$/s,
    (name) => `Trường "${name}" được hỏi nhiều lần với tham số hoặc kiểu khác nhau; đề nghị đặt bí danh khác nhau.`,
  ],
  [/^Unknown type "(.+?)"\.(.*)$/, (name, hint) => `Không có kiểu "${name}".${hinted(hint)}`],
  [/^Unknown fragment "(.+)"\.$/, (name) => `Không có phân đoạn "${name}".`],
  [/^Unknown directive "(.+)"\.$/, (name) => `Không có chỉ thị "${name}".`],
  [
    /^Directive "(.+)" may not be used on (.+)\.$/,
    (name, place) => `Chỉ thị "${name}" không được dùng ở vị trí ${place}.`,
  ],
  [/^Fragment "(.+)" is never used\.$/, (name) => `Phân đoạn "${name}" không được dùng.`],
  [
    /^Fragment (?:"(.+)" )?cannot condition on non composite type "(.+)"\.$/,
    (name, type) => `Phân đoạn${name ? ` "${name}"` : ''} không thể đặt trên kiểu "${type}".`,
  ],
  [
    /^Fragment (?:"(.+)" )?cannot be spread here as objects of type "(.+)" can never be of type "(.+)"\.$/,
    (name, of, type) =>
      `Phân đoạn${name ? ` "${name}"` : ''} không dùng được ở đây: đối tượng kiểu "${of}" không bao giờ có kiểu "${type}".`,
  ],
  [/^Cannot spread fragment "(.+?)" within itself.*$/, (name) => `Phân đoạn "${name}" dùng lại chính nó.`],
  [
    /^There can be only one (argument|fragment|input field|operation|variable) named "(.+)"\.$/,
    (kind, name) => `${KINDS[kind] ?? ''} "${name}" chỉ được nêu một lần.`,
  ],
  [
    /^The directive "(.+)" can only be used once at this location\.$/,
    (name) => `Chỉ thị "${name}" chỉ được dùng một lần ở vị trí này.`,
  ],
  [/^Maximum introspection depth exceeded$/, () => 'Câu hỏi về lược đồ lồng nhau quá sâu.'],
  // Documents and operations
  [/^Syntax Error: (.*)$/s, (why) => `Câu truy vấn sai cú pháp: ${say(why)}`],
  [/^Expected (.+), found (.+)\.$/s, (wanted, found) => `cần ${token(wanted)}, nhưng gặp ${token(found)}.`],
  [/^Unexpected (?:character: )?(.+)\.$/s, (found) => `gặp ${token(found)} ngoài dự kiến.`],
  [/^Invalid (?:character|number|Unicode|character escape)[^:]*: (.+)\.$/s, (found) => `ký tự không hợp lệ ${found}.`],
  [/^Unterminated string\.$/, () => 'chuỗi văn bản chưa được đóng.'],
  [/^The (.+) definition is not executable\.$/, (name) => `Định nghĩa ${name} không phải là thao tác.`],
  [
    /^This anonymous operation must be the only defined operation\.$/,
    () => 'Thao tác không có tên phải là thao tác duy nhất.',
  ],
  [
    /^Must provide operation name if query contains multiple operations\.$/,
    () => 'Yêu cầu có nhiều thao tác thì phải nêu operationName.',
  ],
  [/^Unknown operation named "(.+)"\.$/, (name) => `Không có thao tác "${name}".`],
  [/^Must provide an operation\.$/, () => 'Yêu cầu không có thao tác nào.'],
  // The HTTP request
  [
    /^GET requests only support query operations, not (.+) operations$/,
    (kind) => `GET chỉ dùng cho query, không dùng cho ${kind}.`,
  ],
  [
    /^GraphQL operations must contain a non-empty `query` or a `persistedQuery` extension\.$/,
    () => 'Yêu cầu phải có `query` khác rỗng.',
  ],
  [
    /^PersistedQueryNotSupported$|^provided sha does not match query$|^Unsupported persisted query version$/,
    () => ERROR_MEANINGS.PERSISTED_QUERY_NOT_SUPPORTED.vi,
  ],
];

const KINDS: Readonly<Record<string, string>> = {
  argument: 'Tham số',
  fragment: 'Phân đoạn',
  'input field': 'Trường',
  operation: 'Thao tác',
  variable: 'Biến',
};

const TOKENS: Readonly<Record<string, string>> = { '<EOF>': 'hết văn bản', Name: 'tên', String: 'chuỗi', Int: 'số' };

const token = (found: string): string => found.replace(/^(?:<EOF>|Name|String|Int)/, (kind) => TOKENS[kind] ?? kind);
