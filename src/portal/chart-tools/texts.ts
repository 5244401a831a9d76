const vi = {
  title: 'Lưu hình, trích dẫn',
  source: 'Nguồn: Hệ thống Xã Số.',
  cite: 'Trích dẫn:',
  citation: (source: string, what: string, address: string, day: string) =>
    `${source} “${what}” ${address} (truy cập ngày ${day}).`,
};

const en: typeof vi = {
  title: 'Save the chart, cite it',
  source: 'Source: Xã Số.',
  cite: 'Cite as:',
  citation: (source, what, address, day) => `${source} “${what}” ${address} (accessed ${day}).`,
};

/** Words of what stands below a picture. */
export const toolWords = { vi, en };
