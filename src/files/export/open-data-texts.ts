import { inBoth } from '../../domain/text/in-both.js';

type Listed = { readonly name: string; readonly title: string; readonly notes: readonly string[] };

const listOf = (tables: readonly Listed[]): string =>
  tables.map(({ name, title, notes }) => [`- \`${name}\`: ${title}`, ...notes].join('\n  ')).join('\n');

export const openDataTexts = inBoth({
  source: (authority: string, office: string, period: string) => [
    `${authority} – ${office}, Hệ thống Xã Số, dữ liệu mở ${period}`,
    `${authority} – ${office}, Xã Số, open data of ${period}`,
  ],
  readme: (source: string, address: string, tables: readonly Listed[]) => [
    `# ${source}

Địa chỉ: ${address}

${listOf(tables)}

Tệp CSV dùng mã UTF-8, dấu phẩy ngăn cách các cột, dấu chấm thập phân; ô trống là không có số liệu. Cột \`unitId\` và \`periodId\` nối các bảng với nhau.
Mã đơn vị bắt đầu bằng số 0, cần đọc như chữ. \`datapackage.json\` mô tả từng cột theo chuẩn Frictionless Data Package.
Giấy phép: xem \`LICENSE.txt\`.
`,
    `# ${source}

Address: ${address}

${listOf(tables)}

The CSV files are UTF-8, with commas between columns and decimal points; an empty cell has no figure. The columns \`unitId\` and \`periodId\` join the tables.
Unit codes begin with a zero, so read them as text. \`datapackage.json\` describes each column as a Frictionless Data Package.
Licence: see \`LICENSE.txt\`.
`,
  ],
  licence: (name: string, address: string, source: string) => [
    `${name}
${address}

Được sao chép, phân phối, sử dụng lại, kể cả vì mục đích thương mại, với điều kiện ghi nguồn:
“${source}”
Nếu sửa đổi số liệu, phải nói rõ.
`,
    `${name}
${address}

You may copy, share and reuse the data, including commercially, if you name the source:
“${source}”
If you change figures, say so.
`,
  ],
});
