import type { GuideRole, GuideText } from './guide-text.js';

const officer: GuideText = {
  title: 'Hướng dẫn cho công chức phụ trách báo cáo của xã',
  lead: 'Mỗi kỳ, đồng chí nhập số liệu, kiểm tra và gửi báo cáo đúng hạn. Việc nhập làm được cả khi mất mạng.',
  parts: [
    {
      heading: '1. Đăng nhập và xem việc cần làm',
      steps: [
        'Mở liên kết trong thư nhắc, hoặc bấm “Cán bộ” ở đầu trang, rồi bấm “Đăng nhập”.',
        'Trang “Việc cần làm” nêu báo cáo phải gửi, hạn gửi và số ngày làm việc còn lại; việc đến hạn trước ở trên.',
        'Bấm tên báo cáo để mở biểu nhập.',
      ],
      picture: { name: 'work-officer', caption: 'Trang “Việc cần làm” trên điện thoại' },
    },
    {
      heading: '2. Nhập số liệu',
      steps: [
        'Nhập từng chỉ tiêu; số kỳ trước ở ngay bên cạnh để đối chiếu. Tỷ lệ được tính khi nhập đủ tử số và mẫu số.',
        'Ô có lỗi hiện thông báo ngay phía trên ô. Số đúng nhưng khác thường: mở “Lý do, tài liệu kiểm chứng” và nêu lý do.',
        'Không phát sinh: nhập 0 vào cả hai ô và nêu lý do; không để trống.',
        'Bấm “Lưu” khi dừng tay. Mất mạng vẫn nhập tiếp được: dòng “Chưa gửi” cho biết nội dung nào mới chỉ có trên máy này.',
        'Muốn nhập bằng Excel: tải biểu ở cuối trang, điền rồi nạp lại; ô có lỗi được nêu theo từng dòng.',
      ],
      picture: { name: 'report', caption: 'Biểu nhập số liệu' },
    },
    {
      heading: '3. Gửi báo cáo, và sau khi gửi',
      steps: [
        'Khi đủ số liệu, bấm “Gửi báo cáo” ở cuối trang. Nơi có quy định ký duyệt, đồng chí trình Chủ tịch; báo cáo chỉ tính là đã gửi khi Chủ tịch gửi.',
        'Cần sửa khi chưa được duyệt: bấm “Rút báo cáo để sửa”.',
        'Bị trả lại: thư báo đến ngay, ý kiến của người thẩm định nằm tại từng chỉ tiêu. Sửa rồi gửi lại.',
        'Không kịp hạn vì lý do chính đáng: gửi “Đề nghị gia hạn” trước ngày hết hạn.',
      ],
    },
    {
      heading: '4. Khi có vướng mắc',
      steps: [
        'Dùng máy chung: bấm “Xóa khỏi máy này” rồi “Đăng xuất” khi làm xong.',
        'Không nhận được thư, sai địa chỉ, hoặc muốn đổi ngôn ngữ của thư: mở trang “Thư điện tử”.',
        'Không đăng nhập được: gọi người liên hệ nêu ở phần cuối thư nhắc.',
      ],
    },
  ],
};

const chairman: GuideText = {
  title: 'Hướng dẫn cho Chủ tịch Ủy ban nhân dân cấp xã',
  lead: 'Đồng chí chịu trách nhiệm về số liệu của xã: xem báo cáo trước khi gửi, và theo dõi thứ hạng sau khi công bố.',
  parts: [
    {
      heading: '1. Báo cáo chờ đồng chí',
      steps: [
        'Trang “Việc cần làm” nêu các báo cáo của xã, tình trạng và hạn gửi.',
        'Nơi có quy định ký duyệt: công chức trình báo cáo để đồng chí ký duyệt. Mở báo cáo, xem số liệu và lý do tại từng chỉ tiêu.',
        'Bấm “Gửi báo cáo” để gửi cấp trên. Chưa đạt: góp ý ngay dưới từng chỉ tiêu, rồi bấm “Trả lại công chức phụ trách”; mọi góp ý được gửi một lần; công chức được báo trong thư hằng ngày kế tiếp.',
        'Hạn gửi tính theo lúc đồng chí gửi, không theo lúc công chức trình.',
      ],
      picture: { name: 'work-chairman', caption: 'Trang “Việc cần làm” của Chủ tịch' },
    },
    {
      heading: '2. Bản in để ký',
      steps: [
        'Từ trang báo cáo, mở bản in: có chỗ ký của người lập biểu, của Chủ tịch (ký, đóng dấu) và nơi nhận.',
        'Sau khi ký, ghi số văn bản và đính kèm bản đã ký vào báo cáo.',
      ],
    },
    {
      heading: '3. Thứ hạng của đơn vị và lý do',
      steps: [
        'Trang của đơn vị cho biết thứ hạng, điểm từng lĩnh vực, thay đổi so với tháng trước và nguyên nhân.',
        'Phần “vì sao” nêu chỉ tiêu làm mất điểm nhiều nhất: đó là nơi nên làm trước.',
        'Xếp hạng tạm thời còn thay đổi cho đến khi có bản chính thức.',
      ],
      picture: { name: 'ranking', caption: 'Bảng xếp hạng, mở được không cần đăng nhập' },
    },
    {
      heading: '4. Khi vắng mặt, hoặc có vướng mắc',
      steps: [
        'Vắng mặt: tự cử người thay cùng đơn vị ở mục “Vắng mặt”, trang “Việc cần làm”; thư và quyền chuyển trong những ngày đó. Chỉ Phó Chủ tịch ký “KT. CHỦ TỊCH”; với người khác, chỗ ký trên bản in để trống nếu không có văn bản ủy quyền.',
        'Xã chưa có công chức đọc được thư: thư nhắc gửi thẳng cho đồng chí. Đề nghị báo cấp trên bổ sung người phụ trách.',
        'Chọn thư muốn nhận ở trang “Thư điện tử”.',
      ],
    },
  ],
};

const reviewer: GuideText = {
  title: 'Hướng dẫn cho người thẩm định',
  lead: 'Đồng chí xem báo cáo các đơn vị đã gửi, trả lại báo cáo cần sửa và duyệt báo cáo đạt yêu cầu trước hạn.',
  parts: [
    {
      heading: '1. Danh sách chờ thẩm định',
      steps: [
        'Trang “Duyệt báo cáo” xếp báo cáo theo hạn gửi. Cột “Điểm cần xem” cho biết báo cáo có cảnh báo (▲), ý kiến chưa trả lời (✎) hoặc số liệu ngoài khoảng thường gặp (◆).',
        'Báo cáo không có điểm cần xem: đánh dấu chọn rồi duyệt cùng lúc.',
        'Phần “Quá hạn, chưa gửi” có số điện thoại của công chức phụ trách và Chủ tịch Ủy ban nhân dân để gọi.',
      ],
      picture: { name: 'review', caption: 'Danh sách chờ thẩm định' },
    },
    {
      heading: '2. Xem một báo cáo',
      steps: [
        'Mỗi chỉ tiêu có số kỳ này, kỳ trước, mức thay đổi và khoảng thường gặp. Bấm “So với đơn vị tương tự” khi nghi ngờ.',
        'Đọc lý do và tài liệu kiểm chứng của đơn vị trước khi góp ý.',
        'Góp ý ghi ngay tại chỉ tiêu, được giữ trên máy khi đóng trang, và gửi cho đơn vị khi trả lại báo cáo. Dùng máy chung: bấm “Xóa nội dung đang nhập khỏi máy này”.',
      ],
      picture: { name: 'reviewed-report', caption: 'Báo cáo của một đơn vị: số liệu, kỳ trước, khoảng thường gặp' },
    },
    {
      heading: '3. Quyết định',
      steps: [
        '“Duyệt báo cáo”: số liệu được công khai và dùng để xếp hạng từ lần xếp hạng đêm kế tiếp.',
        '“Trả lại để chỉnh sửa”: cần ý kiến chung hoặc ít nhất một góp ý; thư báo đến đơn vị ngay.',
        'Sai sót phát hiện sau khi duyệt: “Mở lại báo cáo đã duyệt”, nêu lý do.',
        'Đề nghị gia hạn: xem lý do, chọn ngày, chấp thuận hoặc chưa chấp thuận; câu trả lời gửi cho đơn vị.',
      ],
    },
    {
      heading: '4. Nguyên tắc',
      steps: [
        'Không sửa số thay đơn vị. Mọi quyết định ghi vào lịch sử báo cáo kèm tên người thực hiện.',
        'Báo cáo chờ lâu được nêu trong thư nhắc hằng ngày của đồng chí, sau đó trong thư tổng hợp cho lãnh đạo.',
      ],
    },
  ],
};

const leader: GuideText = {
  title: 'Hướng dẫn cho lãnh đạo',
  lead: 'Một trang cho biết đơn vị nào đã gửi, đơn vị nào quá hạn, đơn vị nào tăng, đơn vị nào giảm và chỉ tiêu nào còn xa mục tiêu nhất.',
  parts: [
    {
      heading: '1. Trang tổng hợp',
      steps: [
        'Đăng nhập, mở “Lãnh đạo”. Đầu trang trả lời ngay: bao nhiêu đơn vị đã gửi, bao nhiêu gửi đúng hạn.',
        'Bảng đơn vị quá hạn có người liên hệ và số điện thoại; bảng kế tiếp nêu báo cáo chờ thẩm định quá lâu, là việc quá hạn của cấp trên.',
        'Tiếp theo là xếp hạng: dẫn đầu, cuối bảng, tăng và giảm nhiều nhất; rồi kết quả theo trụ cột và các chỉ tiêu còn xa mục tiêu.',
        'Bấm “In thành phụ lục báo cáo (A4)” để đính kèm báo cáo của cơ quan.',
      ],
      picture: { name: 'leader', caption: 'Trang tổng hợp của lãnh đạo' },
    },
    {
      heading: '2. Đọc bảng xếp hạng',
      steps: [
        'Bản tạm thời thay đổi mỗi đêm; bản chính thức được giữ nguyên và có số bản.',
        'Khoảng thứ hạng bên cạnh mỗi đơn vị cho biết thứ hạng chắc đến đâu: hai đơn vị có khoảng trùng nhau thì chưa nên kết luận hơn kém.',
        'Mở trang của một đơn vị để biết vì sao đơn vị tăng hoặc giảm. Đơn vị chưa được xếp hạng có nêu lý do.',
      ],
      picture: { name: 'ranking', caption: 'Bảng xếp hạng' },
    },
    {
      heading: '3. Thư tổng hợp',
      steps: [
        'Thư tổng hợp đến sau hạn gửi, hằng tuần khi còn báo cáo quá hạn hoặc chờ thẩm định lâu, và khi có xếp hạng chính thức. Liên kết trong thư mở đúng trang của tháng đó.',
        'Đổi ngôn ngữ hoặc tắt thư tổng hợp ở trang “Thư điện tử”.',
      ],
    },
    {
      heading: '4. Số liệu dùng ở nơi khác',
      steps: [
        'Trang “Dữ liệu mở” có tệp Excel và CSV của mọi tháng, dùng tự do nếu ghi nguồn.',
        'Lãnh đạo và người kiểm tra xem được báo cáo đang làm, nhưng không sửa được số liệu.',
      ],
    },
  ],
};

const administrator: GuideText = {
  title: 'Hướng dẫn cho quản trị viên',
  lead: 'Đồng chí giữ cho danh bạ, lịch báo cáo và thư nhắc luôn đúng. Mọi thay đổi đều có lý do và ghi vào nhật ký.',
  parts: [
    {
      heading: '1. Việc đang chờ',
      steps: [
        'Trang “Quản trị” nêu trước hết: cán bộ không nhận được thư, đơn vị chưa có người đọc thư, dự thảo chưa công bố.',
        'Thay đổi nào ảnh hưởng rộng (lịch, ngày nghỉ, đơn vị) đều xem trước được: hạn gửi nào dời, thư nào đổi, rồi mới xác nhận.',
      ],
      picture: { name: 'administration', caption: 'Trang “Quản trị”' },
    },
    {
      heading: '2. Cán bộ',
      steps: [
        'Mời: nhập họ tên, thư điện tử, vai trò và đơn vị. Người được mời nhận thư đặt mật khẩu và mã xác thực thứ hai.',
        'Chuyển công tác: chuyển đơn vị. Kiêm nhiệm: thêm nhiệm vụ, không tạo tài khoản thứ hai. Nghỉ việc: khóa tài khoản ngay trong ngày.',
        'Địa chỉ bị từ chối: sửa địa chỉ, hoặc mở lại sau khi đã hỏi người dùng.',
      ],
      picture: { name: 'officials', caption: 'Danh sách cán bộ' },
    },
    {
      heading: '3. Lịch, thư và phương pháp',
      steps: [
        'Đầu năm: nhập ngày nghỉ lễ theo thông báo, xem hạn gửi thay đổi thế nào.',
        'Thư nhắc: sửa các bước nhắc và phần đầu thư; xem trước thư kế tiếp rồi mới lưu.',
        'Phương pháp: làm trên dự thảo, sửa hết lỗi, xem tác động đến xếp hạng rồi mới công bố.',
      ],
    },
    {
      heading: '4. Sắp xếp đơn vị hành chính',
      steps: [
        'Nhập nghị quyết vào dự thảo, xem trước báo cáo và quyền của từng đơn vị; việc làm tăng quyền cần quản trị viên thứ hai xác nhận.',
        'Trang của đơn vị cũ nêu đơn vị kế tiếp và giữ số liệu đã công bố.',
        'Không chắc một việc đã làm hay chưa: xem “Nhật ký quản trị”.',
      ],
    },
  ],
};

export const GUIDES_VI: Readonly<Record<GuideRole, GuideText>> = {
  'can-bo': officer,
  'chu-tich': chairman,
  'nguoi-tham-dinh': reviewer,
  'lanh-dao': leader,
  'quan-tri': administrator,
};
