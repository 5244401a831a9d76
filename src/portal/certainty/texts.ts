import { inBoth } from '../../domain/text/in-both.js';
export const certaintyWords = inBoth({
  empty: [
    'Chưa có bảng xếp hạng nào được công bố cho kỳ này, hoặc không có bản này.',
    'No ranking has been published for this period, or there is no such version.',
  ],
  picture: ['Mỗi đơn vị có thể ở những hạng nào', 'The places that each unit may have'],
  sentences: ['Nói bằng lời', 'In words'],
  choose: ['Đọc cho đơn vị', 'Read them for'],
  varied: {
    title: ['Đã thử thay đổi những gì', 'What was varied'],
    noise: [
      'Biến động ngẫu nhiên: mỗi người, mỗi hộ, mỗi hồ sơ được đếm có thể đã rơi vào phía bên kia, trong khi tỷ lệ gốc không đổi. Số đếm càng nhỏ, biến động càng lớn. Đây là một mô hình, không phải sai số chọn mẫu.',
      'Random variation: each counted person, household or case might have gone the other way at an unchanged underlying rate. The smaller the count, the larger the variation. This is a model, not sampling error.',
    ],
    weights: (percent: string) => [
      `Trọng số: điểm của từng chỉ tiêu tăng hoặc giảm riêng, không quá ${percent} mức đã công bố.`,
      `Weights: the points of each indicator rise or fall on their own, by at most ${percent}.`,
    ],
    methods: [
      'Cách tính: một thứ tự chỉ được coi là chắc khi giữ nguyên trong mọi cách tính đã công bố cùng phương pháp; cách thứ nhất là cách dùng để xếp hạng. Không cách nào được gán xác suất.',
      'Ways of calculation: an order counts as sure only if it holds in every way that is published with the method; the first is the one that ranks. No way is given a probability.',
    ],
  },
  fixed: {
    title: ['Những gì không được thử', 'What was not varied'],
    books: [
      'Hồ sơ, sổ sách đứng sau số liệu không được kiểm tra ở đây. Nếu một báo cáo ghi sai, thứ hạng sai theo mà các thanh trong hình vẫn không dài ra.',
      'The books behind the figures are not audited here. If a report is wrong, the rank is wrong with it, and no bar in the picture gets longer.',
    ],
    correlation: [
      'Các chỉ tiêu của cùng một đơn vị được coi là độc lập với nhau. Nếu chúng cùng tăng, cùng giảm dù chỉ đôi chút (hệ số tương quan 0,05 giữa 23 chỉ tiêu), sai số đã bằng 1,4 lần mức ghi ở đây.',
      'The indicators of a unit are taken as independent. If they rise and fall together only slightly (a correlation of 0.05 among 23 indicators), errors are already 1.4 times those given here.',
    ],
    clustering: (factor: string) =>
      factor === '1'
        ? [
            'Người trong cùng một hộ, một thôn được đếm như những người không liên quan đến nhau.',
            'People of one household or one village are counted as if they had nothing to do with one another.',
          ]
        : [
            `Cứ ${factor} người, hộ hoặc hồ sơ được tính như một, vì người trong cùng một hộ, một thôn thường giống nhau.`,
            `Every ${factor} people, households or cases count as one, because people of one household or village are often alike.`,
          ],
    targets: [
      'Bộ chỉ tiêu, mục tiêu và giới hạn cho điểm được giữ như đã công bố.',
      'The set of indicators, their targets and the limits of scoring stay as published.',
    ],
  },
  check: {
    title: ['Tự kiểm tra bằng phần mềm của người khác', 'Check it with other people’s software'],
    lead: [
      'Các khoảng hạng tính được từ hai con số đã công bố của mỗi đơn vị: điểm và sai số chuẩn. Không có số ngẫu nhiên nào, nên ai tính cũng ra như nhau.',
      'The sets of ranks follow from two published numbers of each unit: its points and their standard error. No random number is used, so everybody gets the same.',
    ],
    file: ['Tải tệp CSV: unit, estimate, standardError', 'Download the CSV file: unit, estimate, standardError'],
    r: [
      'Trong R: các dòng đầu tính lại khoảng hạng theo Klein, Wright và Wieczorek (2020), như trong gói RankingProject, và phải khớp từng hạng với cột “cho cả bảng”. Dòng cuối dùng gói csranks (Mogstad, Romano, Shaikh, Wilhelm 2024): một phương pháp khác, các khoảng có thể hẹp hơn.',
      'In R: the first lines recompute the sets of Klein, Wright and Wieczorek (2020), as the package RankingProject does, and must agree with the column “for the whole table” in every place. The last line uses the package csranks (Mogstad, Romano, Shaikh, Wilhelm 2024): another method, whose sets may be narrower.',
    ],
    code: ['Các lệnh R', 'Commands of R'],
    command: [
      'Trong mã nguồn của Hệ thống, lệnh sau in các khoảng hạng theo bốn phương pháp, cho tối đa 500 đơn vị:',
      'In the source code of the service, this command prints the sets by four methods, for at most 500 units:',
    ],
  },
  files: {
    ranking: ['Bảng xếp hạng', 'Ranking'],
  },
});
