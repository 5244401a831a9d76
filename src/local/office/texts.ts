import type { LoadAnswer } from '../../domain/load/answer.js';
import { numberText, plural } from '../../domain/text/number-text.js';
import type { Text } from '../../domain/text/text.js';

type LoadedFileKind = LoadAnswer['kind'];

/** The name of each kind of file in sentences. */
export const FILE_WORDS: Readonly<Record<LoadedFileKind, Text>> = {
  units: { vi: 'đơn vị', en: 'units' },
  villages: { vi: 'thôn, tổ dân phố', en: 'villages' },
  officials: { vi: 'cán bộ', en: 'officials' },
  figures: { vi: 'số liệu các kỳ trước', en: 'figures' },
  catalogue: { vi: 'bộ chỉ số', en: 'catalogue' },
  reorganisation: { vi: 'phương án sắp xếp', en: 'reorganisation' },
};

const count = (n: number): Text => numberText(n);
const listOf = (kinds: readonly LoadedFileKind[]): Text => ({
  vi: kinds.map((kind) => FILE_WORDS[kind].vi).join('; '),
  en: kinds.map((kind) => FILE_WORDS[kind].en).join(', '),
});

/** Finished steps, each with its time. */
export const STEP_WORDS = {
  read: { vi: 'đọc tệp', en: 'files read' },
  register: { vi: 'danh mục đơn vị', en: 'register' },
  start: { vi: 'danh mục đơn vị và thiết lập', en: 'register and settings' },
  officialsPlanned: { vi: 'đối chiếu tệp cán bộ', en: 'file of officials compared' },
  officials: { vi: 'cán bộ', en: 'officials' },
  figures: { vi: 'số liệu các kỳ trước', en: 'past figures' },
} as const satisfies Readonly<Record<string, Text>>;

/** Sentences of `npm run seed` about an office's own files. */
export const OFFICE_TEXTS = {
  numbers: (of: LoadAnswer): Text => {
    const [added, changed, missing] = [count(of.added.length), count(of.changed.length), count(of.missing.length)];
    const [unchanged, leftOut] = [count(of.unchanged), count(of.leftOut)];
    const { vi, en } = FILE_WORDS[of.kind];
    return {
      vi: `${vi}: ${added.vi} mới, ${changed.vi} thay đổi, ${unchanged.vi} giữ nguyên, ${missing.vi} không có trong tệp (vẫn giữ)${of.leftOut > 0 ? `, ${leftOut.vi} ngoài địa bàn` : ''}`,
      en: `${en}: ${added.en} new, ${changed.en} changed, ${unchanged.en} unchanged, ${missing.en} missing in the file (they stay)${of.leftOut > 0 ? `, ${leftOut.en} left out` : ''}`,
    };
  },
  change: (row: number | null, name: Text, change: Text): Text => ({
    vi: `dòng ${row}: ${name.vi}, ${change.vi}`,
    en: `row ${row}: ${name.en}, ${change.en}`,
  }),
  added: (list: Text, more: number): Text => ({
    vi: `mới: ${list.vi}${more > 0 ? ` và ${count(more).vi} mục nữa` : ''}`,
    en: `new: ${list.en}${more > 0 ? ` and ${count(more).en} more` : ''}`,
  }),
  missing: (list: Text, more: number): Text => ({
    vi: `không có trong tệp: ${list.vi}${more > 0 ? ` và ${count(more).vi} mục nữa` : ''}`,
    en: `missing in the file: ${list.en}${more > 0 ? ` and ${count(more).en} more` : ''}`,
  }),
  warning: ({ vi, en }: Text): Text => ({ vi: `lưu ý: ${vi}`, en: `warning: ${en}` }),
  fault: ({ vi, en }: Text): Text => ({ vi: `lỗi: ${vi}`, en: `fault: ${en}` }),
  moreFaults: (more: number): Text => ({ vi: `và ${count(more).vi} lỗi nữa`, en: `and ${plural(more, 'more fault')}` }),
  moreChanges: (more: number): Text => ({
    vi: `và ${count(more).vi} thay đổi nữa`,
    en: `and ${plural(more, 'more change')}`,
  }),
  nothingLoaded: (faults: number): Text => ({
    vi: `Chưa nạp gì: ${count(faults).vi} lỗi, mỗi lỗi kèm dòng và cột ở trên.\n  Sửa tệp rồi nạp lại.`,
    en: `Nothing was loaded: ${count(faults).en} ${faults === 1 ? 'fault' : 'faults'}, each with its row and column above.\n  Correct the file and load it again.`,
  }),
  partLoaded: (faults: number, kinds: readonly LoadedFileKind[], notLoaded: readonly LoadedFileKind[]): Text => {
    const [n, all, none] = [count(faults), listOf(kinds), listOf(notLoaded)];
    return {
      vi: `Còn ${n.vi} lỗi ở tệp: ${all.vi}; mỗi lỗi kèm dòng và cột ở trên. ${none.vi && `Chưa nạp gì từ tệp: ${none.vi}. `}Phần còn lại đã nạp.\n  Sửa tệp rồi chạy lại lệnh này: những gì đã nạp giữ nguyên.`,
      en: `${n.en} ${faults === 1 ? 'fault is' : 'faults are'} left in: ${all.en}, each with its row and column above. ${none.en && `Nothing is loaded from: ${none.en}. `}The rest is loaded.\n  Correct the file and run the same command again: what is loaded stays as it is.`,
    };
  },
  rowsSoFar: (done: number, all: number, left: Text): Text => {
    const [now, of] = [count(done), count(all)];
    return {
      vi: `cán bộ: xong ${now.vi}/${of.vi} dòng, còn khoảng ${left.vi}`,
      en: `officials: ${now.en} of ${of.en} rows done, about ${left.en} left`,
    };
  },
  /** The last line of a command that loads officials. */
  rowsDone: (done: number, all: number): Text => {
    const [now, of, left] = [count(done), count(all), count(all - done)];
    return done === all
      ? { vi: `Cán bộ: đã xong ${now.vi}/${of.vi} dòng.`, en: `Officials: ${now.en} of ${of.en} rows done.` }
      : {
          vi: `Cán bộ: đã xong ${now.vi}/${of.vi} dòng, còn ${left.vi}. Chạy lại lệnh này để làm tiếp.`,
          en: `Officials: ${now.en} of ${of.en} rows done, ${left.en} left. The same command goes on.`,
        };
  },
  stopped: (signal: string): Text => ({ vi: `Đã dừng (${signal}).`, en: `Stopped (${signal}).` }),
  loaded: { vi: 'Đã nạp.', en: 'Loaded.' },
  nothingToLoad: { vi: 'Không có gì mới để nạp: dữ liệu đã có đủ.', en: 'Nothing to load: it is all there.' },
  dryRun: { vi: 'Chưa ghi gì: --dry-run.', en: 'Nothing was written: --dry-run.' },
  stageOf: (name: Text, id: string): Text => ({
    vi: `Hệ thống là của ${name.vi} (${id}).`,
    en: `The stage is that of ${name.vi} (${id}).`,
  }),
  waiting: (file: string): Text => ({
    vi: `Số liệu chờ thẩm định (${file}): được tính khi người thẩm định duyệt tệp (approveFigureFile, hoặc gửi lại tệp này tới POST /files/figures/approval).`,
    en: `The figures are waiting (${file}): they count once a reviewer has approved the file (approveFigureFile, or the same file sent to POST /files/figures/approval).`,
  }),
  noFile: { vi: 'không có tệp này.', en: 'there is no such file.' },
  notRead: (why: string): Text => ({ vi: `không đọc được tệp (${why}).`, en: `cannot be read (${why}).` }),
  unitsFirst: {
    vi: 'Hệ thống mới bắt đầu từ đơn vị: thêm --units <tệp>.',
    en: 'A new stage begins with its units: give --units <file> too.',
  },
  noUnit: (source: string): Text => ({
    vi: `Tùy chọn --units: ${source} không có đơn vị nào.`,
    en: `Option --units: ${source} has no unit in it.`,
  }),
  otherCatalogue: (used: string): Text => ({
    vi: `Tùy chọn --catalogue: Hệ thống đang dùng bộ chỉ số ${used}, khác với tệp. Hệ thống đang chạy đổi bộ chỉ số bằng bản dự thảo: lệnh createMethodDraft. Đơn vị và thôn trong lần nạp này cũng chưa được nạp.`,
    en: `Option --catalogue: the stage has the catalogue ${used}, and the file has another. A stage in use changes it by a draft: the mutation createMethodDraft. Units and villages of this load are not loaded either.`,
  }),
} as const;
