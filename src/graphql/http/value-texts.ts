import type { Text } from '../../domain/text/text.js';

/** The values that graphql-js accepts, for messages that do not name them. */
export const ACCEPTED_VALUE_TEXTS: {
  readonly scalar: Readonly<Record<string, Text>>;
  readonly notNull: Text;
  readonly noArgument: Text;
} = {
  scalar: {
    Int: { vi: 'số nguyên', en: 'a whole number' },
    Float: { vi: 'một số', en: 'a number' },
    String: { vi: 'chuỗi văn bản trong dấu nháy kép', en: 'a text in double quotes' },
    Boolean: { vi: 'true hoặc false', en: 'true or false' },
    ID: { vi: 'mã trong dấu nháy kép', en: 'an id in double quotes' },
  },
  notNull: { vi: 'một giá trị khác null', en: 'a value that is not null' },
  noArgument: { vi: 'không tham số nào', en: 'no argument' },
};

/** A message of a library, and its Vietnamese sentence made from the parts found in the message. */
export type Translation = readonly [RegExp, (...found: string[]) => string];

/** The names in `Did you mean "a", "b", or "c"?`, as a Vietnamese question. */
export function hinted(hint: string | undefined): string {
  const names = [...(hint ?? '').matchAll(/"([^"]+)"/g)].map(([quoted]) => quoted);
  return names.length === 0 ? '' : ` Có phải ${names.join(', ')}?`;
}

/** Messages about values and variables. `say` translates a message inside another. */
export const valueMessages = (say: (message: string) => string): readonly Translation[] => [
  [
    /^Variable "(.+?)" got invalid value (.*?); (.*)$/s,
    (name, value, why) => {
      const [found = '', path] = value.split(/ at (?="\S*"$)/);
      return `Biến "${name}" có giá trị không hợp lệ ${found}${path ? ` tại ${path}` : ''}; ${say(why)}`;
    },
  ],
  [
    /^Variable "(.+)" of required type "(.+)" was not provided\.$/,
    (name, type) => `Thiếu biến bắt buộc "${name}" kiểu "${type}".`,
  ],
  [
    /^Variable "(.+)" of non-null type "(.+)" must not be null\.$/,
    (name, type) => `Biến "${name}" kiểu "${type}" không được là null.`,
  ],
  [
    /^Variable "(.+)" of type "(.+)" used in position expecting type "(.+)"\.$/,
    (name, type, wanted) => `Biến "${name}" có kiểu "${type}" nhưng vị trí sử dụng cần kiểu "${wanted}".`,
  ],
  [
    /^Variable "(.+)" is of type "(.+)" but must be non-nullable to be used for OneOf Input Object "(.+)"\.$/,
    (name, type, wanted) => `Biến "${name}" có kiểu "${type}" nhưng phải là kiểu khác null để dùng trong "${wanted}".`,
  ],
  [
    /^Variable "(.+)" cannot be non-input type "(.+)"\.$/,
    (name, type) => `Biến "${name}" không thể có kiểu "${type}", vì kiểu này không dùng cho đầu vào.`,
  ],
  [
    /^Variable "(.+)" expected value of type "(.+)" which cannot be used as an input type\.$/,
    (name, type) => `Biến "${name}" có kiểu "${type}", là kiểu không dùng cho đầu vào.`,
  ],
  [
    /^Variable "(.+)" is not defined(?: by operation "(.+)")?\.$/,
    (name, of) => `Biến "${name}" chưa được khai báo${of ? ` trong thao tác "${of}"` : ''}.`,
  ],
  [
    /^Variable "(.+)" is never used(?: in operation "(.+)")?\.$/,
    (name, of) => `Biến "${name}" được khai báo nhưng không dùng${of ? ` trong thao tác "${of}"` : ''}.`,
  ],
  [
    /^Too many errors processing variables, error limit reached\. Execution aborted\.$/,
    () => 'Có quá nhiều lỗi trong các biến; yêu cầu không được thực hiện.',
  ],
  [
    /^Value "(.*)" does not exist in "(\w+)" enum\.(.*)$/s,
    (value, type, hint) => `Giá trị "${value}" không có trong danh sách "${type}".${hinted(hint)}`,
  ],
  [
    /^Enum "(\w+)" cannot represent non-(?:enum|string) value: (.*?)\.( Did you mean .*)?$/s,
    (type, value, hint) => `Giá trị ${value} không thuộc danh sách "${type}".${hinted(hint)}`,
  ],
  [
    /^(Int|Float|String|Boolean|ID) cannot represent (?:a )?non[- ][^:]*: (.*)$/s,
    (type, value) => `Kiểu ${type} không nhận giá trị ${value}`,
  ],
  [/^ID cannot represent value: (.*)$/s, (value) => `Kiểu ID không nhận giá trị ${value}`],
  [
    /^Expected value of type "(.+?)", found (.*); (Accepted: .*)$/s,
    (type, value, why) => `Cần giá trị kiểu "${type}" nhưng nhận được ${value}. ${say(why)}`,
  ],
  [
    /^Expected value of type "(.+?)", found (.*)\.$/s,
    (type, value) => `Cần giá trị kiểu "${type}" nhưng nhận được ${value}.`,
  ],
  [/^Expected type "(.+)" to be an object\.$/, (type) => `Cần một đối tượng kiểu "${type}".`],
  [/^Expected type "(.+?)"\.(?: (.*))?$/s, (type, why) => `Cần giá trị kiểu "${type}".${why ? ` ${say(why)}` : ''}`],
  [/^Expected non-nullable type "(.+)" not to be null\.$/, (type) => `Giá trị kiểu "${type}" không được là null.`],
  [/^Accepted: a day such as (".+")\.$/, (day) => `Giá trị được chấp nhận: một ngày, ví dụ ${day}.`],
  [/^Accepted: a code such as (".+")\.$/, (codes) => `Giá trị được chấp nhận: một mã, ví dụ ${codes}.`],
  [/^Accepted: a moment such as (".+")\.$/, (moment) => `Giá trị được chấp nhận: một thời điểm, ví dụ ${moment}.`],
  [
    /^Field "(.+)" of required type "(.+)" was not provided\.$/,
    (name, type) => `Thiếu trường bắt buộc "${name}" kiểu "${type}".`,
  ],
  [
    /^Field "(.+)" is not defined by type "(.+?)"\.(.*)$/,
    (name, type, hint) => `Kiểu "${type}" không có trường "${name}".${hinted(hint)}`,
  ],
  [/^Field "(.+)" must be non-null\.$/, (name) => `Trường "${name}" không được là null.`],
  [
    /^(?:Exactly one key must be specified for OneOf type|OneOf Input Object) "(.+?)"(?: must specify exactly one key)?\.$/,
    (type) => `Đối tượng "${type}" phải có đúng một trường.`,
  ],
];
