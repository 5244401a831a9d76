import { inBoth } from '../../domain/text/in-both.js';
export const sensitivityWords = inBoth({
  title: ['Điều gì làm đổi thứ hạng', 'What moves the order'],
  lead: (runs: string, shift: string) => [
    `Mọi đơn vị được xếp hạng lại ${runs} lần. Mỗi lần dùng một cách tổng hợp, một cách chuẩn hóa và một cách xử lý số liệu thiếu trong các cách tính đã công bố, trọng số lệch không quá một phần tư, số đếm biến động ngẫu nhiên. Cách tổng hợp nào không dùng được với một cách chuẩn hóa thì dùng tỷ lệ đã công bố. Trung bình mỗi đơn vị đổi ${shift} bậc so với hạng đã công bố.`,
    `All units are ranked anew ${runs} times. Each time uses one aggregation, one normalisation and one treatment of missing figures of the listed ways of calculation, weights within a quarter, and counts that vary by chance. A mean that is not defined for a normalisation takes the published shares. On average a unit moves by ${shift} places from its published rank.`,
  ],
  whole: [
    'Các con số nói về cả bảng, không nói về hạng của riêng đơn vị nào.',
    'These numbers are about the table as a whole, not about the rank of any one unit.',
  ],
  ofMethod: (period: string) => [
    `Bảng xếp hạng mới nhất theo phương pháp này: ${period}.`,
    `The latest ranking by this method: ${period}.`,
  ],
  noRanking: [
    'Chưa có bảng xếp hạng nào theo phiên bản phương pháp này.',
    'There is no ranking by this version of the method yet.',
  ],
  later: [
    'Hiện chưa tính được phần này. Xin mở lại trang sau ít phút.',
    'This part could not be computed just now. Please open the page again in some minutes.',
  ],
  factor: ['Lựa chọn', 'Choice'],
  alone: ['Riêng lựa chọn đó', 'Alone'],
  aloneKey: [
    'Thanh trên: phần phương sai mà riêng lựa chọn đó giải thích',
    'Upper bar: share of the variance that the choice explains alone',
  ],
  total: ['Có phần tham gia', 'In all'],
  totalKey: [
    'Thanh dưới: phần phương sai mà lựa chọn đó tham gia, một mình hoặc cùng các lựa chọn khác',
    'Lower bar: share that the choice has a part in, alone or together with others',
  ],
  error: ['Sai số chuẩn', 'Standard error'],
  errorKey: [
    'Vạch mảnh: cộng, trừ một sai số chuẩn. Phần nhỏ hơn 0 là do sai số.',
    'Thin line: plus and minus one standard error. A share below 0 is within its error.',
  ],
  table: ['Phần phương sai của từng lựa chọn', 'Share of the variance by choice'],
});
