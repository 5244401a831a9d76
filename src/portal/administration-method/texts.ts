import { inBoth } from '../../domain/text/in-both.js';
export const draftWords = inBoth({
  lead: [
    'Dự thảo không thay đổi bảng xếp hạng nào. Kỳ đã chốt giữ nguyên phương pháp của kỳ đó.',
    'A draft does not affect any ranking. A closed period keeps its method.',
  ],
  none: ['Không có dự thảo nào.', 'There is no draft.'],
  basedOn: (name: string) => [`Lập từ: ${name}`, `Based on: ${name}`],
  actions: ['Thay đổi', 'Changes'],
  saved: ['Đã lưu dự thảo.', 'The draft is saved.'],
  create: {
    title: ['Lập dự thảo mới', 'Create a new draft'],
    submit: ['Lập dự thảo', 'Create the draft'],
  },
  faults: {
    title: ['Lỗi cần sửa', 'Errors to correct'],
    none: ['Không có lỗi: dự thảo có thể công bố.', 'No errors: the draft can be published.'],
  },
  changes: {
    title: ['Khác với phiên bản gốc', 'Differences from the original version'],
    none: ['Chưa có gì khác.', 'No differences yet.'],
    what: ['Nội dung', 'Item'],
    before: ['Trước', 'Before'],
    after: ['Sau', 'After'],
  },
  effect: {
    title: ['Tác động đến bảng xếp hạng', 'Effect on the ranking'],
    ask: ['Tính thử với kỳ mới nhất', 'Test with the latest month'],
    moved: (moved: number, ranked: number, communes: number) => [
      `${moved} đơn vị đổi hạng; ${ranked}/${communes} đơn vị được xếp hạng.`,
      `${moved} ${moved === 1 ? 'commune changes' : 'communes change'} rank; ${ranked} of ${communes} are ranked.`,
    ],
    none: [
      'Chưa tính thử được: dự thảo còn lỗi hoặc chưa có bảng xếp hạng.',
      'It cannot be tested: the draft has errors, or there is no ranking yet.',
    ],
  },
  audit: {
    title: ['Soát xét phương pháp', 'Audit of the method'],
    ask: ['Soát xét bằng số liệu kỳ mới nhất', 'Audit with the figures of the latest month'],
    none: [
      'Chưa soát xét được: dự thảo còn lỗi hoặc chưa có bảng xếp hạng.',
      'It cannot be audited: the draft has errors, or there is no ranking yet.',
    ],
    found: (many: number) =>
      many === 0
        ? ['Không có điều gì cần xem lại.', 'Nothing to look at.']
        : [`${many} điều cần xem lại.`, `${many} ${many === 1 ? 'finding' : 'findings'}.`],
    remedy: (codes: string) => [
      `Sửa dự thảo theo nhận xét này: ${codes}`,
      `Change the draft by this finding: ${codes}`,
    ],
    submit: ['Lưu vào dự thảo', 'Save it in the draft'],
    gone: ['Sau khi sửa, nhận xét này không còn.', 'With the change, this finding is gone.'],
    stays: ['Sau khi sửa, nhận xét này vẫn còn.', 'With the change, this finding stays.'],
  },
  general: {
    title: ['Sửa tên và quy tắc chung', 'Change the name and general rules'],
    groups: ['Sửa các nhóm', 'Change the groups'],
    submit: ['Lưu dự thảo', 'Save the draft'],
  },
  indicator: {
    title: ['Sửa hoặc bỏ một chỉ tiêu', 'Change or remove an indicator'],
    submit: ['Lưu chỉ tiêu', 'Save the indicator'],
    add: ['Thêm chỉ tiêu', 'Add an indicator'],
  },
  publish: {
    title: ['Công bố', 'Publish'],
    submit: ['Công bố phương pháp', 'Publish the method'],
    done: ['Đã công bố phương pháp.', 'The method is published.'],
    hint: [
      'Sau khi công bố không sửa được nữa; thay đổi tiếp theo là một dự thảo mới.',
      'A published version cannot be changed; any further change needs a new draft.',
    ],
  },
  discard: {
    title: ['Bỏ dự thảo', 'Discard the draft'],
    done: ['Đã bỏ dự thảo.', 'The draft is discarded.'],
  },
});
