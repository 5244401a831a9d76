const vi = {
  title: 'Phương pháp',
  lead: 'Dự thảo không thay đổi bảng xếp hạng nào. Kỳ đã chốt giữ nguyên phương pháp của kỳ đó.',
  none: 'Không có dự thảo nào.',
  basedOn: (name: string) => `Lập từ: ${name}`,
  actions: 'Thay đổi',
  saved: 'Đã lưu dự thảo.',
  create: {
    title: 'Lập dự thảo mới',
    submit: 'Lập dự thảo',
  },
  faults: { title: 'Lỗi cần sửa', none: 'Không có lỗi: dự thảo có thể công bố.' },
  changes: {
    title: 'Khác với phiên bản gốc',
    none: 'Chưa có gì khác.',
    what: 'Nội dung',
    whole: 'Toàn bộ',
    before: 'Trước',
    after: 'Sau',
  },
  effect: {
    title: 'Tác động đến bảng xếp hạng',
    ask: 'Tính thử với kỳ mới nhất',
    moved: (moved: number, ranked: number, communes: number) =>
      `${moved} đơn vị đổi hạng; ${ranked}/${communes} đơn vị được xếp hạng.`,
    none: 'Chưa tính thử được: dự thảo còn lỗi hoặc chưa có bảng xếp hạng.',
  },
  audit: {
    title: 'Soát xét phương pháp',
    ask: 'Soát xét bằng số liệu kỳ mới nhất',
    none: 'Chưa soát xét được: dự thảo còn lỗi hoặc chưa có bảng xếp hạng.',
    found: (many: number) => (many === 0 ? 'Không có điều gì cần xem lại.' : `${many} điều cần xem lại.`),
    remedy: (codes: string) => `Sửa dự thảo theo nhận xét này: ${codes}`,
    submit: 'Lưu vào dự thảo',
    gone: 'Sau khi sửa, nhận xét này không còn.',
    stays: 'Sau khi sửa, nhận xét này vẫn còn.',
  },
  general: {
    title: 'Sửa tên và quy tắc chung',
    groups: 'Sửa các nhóm',
    submit: 'Lưu dự thảo',
  },
  indicator: {
    title: 'Sửa hoặc bỏ một chỉ tiêu',
    submit: 'Lưu chỉ tiêu',
    add: 'Thêm chỉ tiêu',
  },
  publish: {
    title: 'Công bố',
    submit: 'Công bố phương pháp',
    done: 'Đã công bố phương pháp.',
    hint: 'Sau khi công bố không sửa được nữa; thay đổi tiếp theo là một dự thảo mới.',
  },
  discard: { title: 'Bỏ dự thảo', submit: 'Bỏ dự thảo', done: 'Đã bỏ dự thảo.' },
};

const en: typeof vi = {
  title: 'Method',
  lead: 'A draft does not affect any ranking. A closed period keeps its method.',
  none: 'There is no draft.',
  basedOn: (name: string) => `Based on: ${name}`,
  actions: 'Changes',
  saved: 'The draft is saved.',
  create: {
    title: 'Create a new draft',
    submit: 'Create the draft',
  },
  faults: { title: 'Errors to correct', none: 'No errors: the draft can be published.' },
  changes: {
    title: 'Differences from the original version',
    none: 'No differences yet.',
    what: 'Item',
    whole: 'The whole set',
    before: 'Before',
    after: 'After',
  },
  effect: {
    title: 'Effect on the ranking',
    ask: 'Test with the latest month',
    moved: (moved: number, ranked: number, communes: number) =>
      `${moved} ${moved === 1 ? 'commune changes' : 'communes change'} rank; ${ranked} of ${communes} are ranked.`,
    none: 'It cannot be tested: the draft has errors, or there is no ranking yet.',
  },
  audit: {
    title: 'Audit of the method',
    ask: 'Audit with the figures of the latest month',
    none: 'It cannot be audited: the draft has errors, or there is no ranking yet.',
    found: (many: number) => (many === 0 ? 'Nothing to look at.' : `${many} ${many === 1 ? 'finding' : 'findings'}.`),
    remedy: (codes: string) => `Change the draft by this finding: ${codes}`,
    submit: 'Save it in the draft',
    gone: 'With the change, this finding is gone.',
    stays: 'With the change, this finding stays.',
  },
  general: {
    title: 'Change the name and general rules',
    groups: 'Change the groups',
    submit: 'Save the draft',
  },
  indicator: {
    title: 'Change or remove an indicator',
    submit: 'Save the indicator',
    add: 'Add an indicator',
  },
  publish: {
    title: 'Publish',
    submit: 'Publish the method',
    done: 'The method is published.',
    hint: 'A published version cannot be changed; any further change needs a new draft.',
  },
  discard: { title: 'Discard the draft', submit: 'Discard the draft', done: 'The draft is discarded.' },
};

export const draftWords = { vi, en };
