import { inBoth } from '../../domain/text/in-both.js';
export const signOffWords = inBoth({
  print: ['Mở bản in của báo cáo (để ký, đóng dấu)', 'Open the report for printing, to be signed and sealed'],
  handedOver: ['Trình Chủ tịch', 'Passed to the Chairperson'],
  document: ['Văn bản đã ký', 'Signed document'],
  numbered: (number: string, day: string) => [`Số ${number}, ngày ${day}`, `No. ${number} of ${day}`],
  handOver: ['Trình Chủ tịch ký duyệt', 'Pass to the Chairperson'],
  handedOverTold: [
    'Đã trình Chủ tịch. Báo cáo chỉ được tính là đã gửi khi Chủ tịch gửi.',
    'Passed to the Chairperson. It counts as submitted only when the Chairperson submits it.',
  ],
  takeBack: ['Lấy lại để sửa', 'Take it back to change it'],
  takenBack: [
    'Đã lấy lại báo cáo; đồng chí sửa và trình lại được.',
    'Taken back; you can change it and pass it on again.',
  ],
  returnTitle: ['Trả lại công chức phụ trách', 'Return to the officer'],
  returnHint: [
    'Góp ý về từng chỉ tiêu nhập ngay dưới chỉ tiêu đó; gửi được nhiều góp ý một lần.',
    'Type a comment on a figure below that figure; you can send several comments at once.',
  ],
  returnComment: ['Ý kiến chung', 'General comment'],
  returnReport: ['Trả lại công chức phụ trách', 'Return to the officer'],
  returnedTold: ['Đã trả lại công chức phụ trách, kèm ý kiến.', 'Returned to the officer, with the comment.'],
  documentTitle: ['Số và ngày của văn bản đã ký', 'Number and date of the signed document'],
  number: ['Số, ký hiệu (ví dụ 12/BC-UBND)', 'Number, for example 12/BC-UBND'],
  date: ['Ngày ký', 'Signed on'],
  record: ['Ghi số văn bản', 'Record the document'],
  recorded: ['Đã ghi số văn bản.', 'The document is recorded.'],
});
