import { inSentence } from '../register/unit-text.js';
import type { Text } from '../text/text.js';

/** Why the office that proposes a change does not publish it. @param name the name of the unit above */
export const publishedAbove = (name: Text): Text => ({
  vi: `Thay đổi của đơn vị do quản trị viên của ${inSentence(name).vi} công bố.`,
  en: `A change of a commune is published by an administrator of ${name.en}.`,
});

/** What the office that proposes a change has to do. */
export const sendAbove = (name: Text): Text => ({
  vi: `Dự thảo đã có trong danh sách của cấp trên; gửi số văn bản đến ${inSentence(name).vi} để cấp trên công bố.`,
  en: `The draft appears in the list of the level above; send ${name.en} the number of the decision so that it can be published there.`,
});

/** The level above, if no unit there has a name. */
export const LEVEL_ABOVE: Text = { vi: 'cấp trên', en: 'the level above' };

/** Why an administrator may not draft, change or discard a reorganisation. */
export const NOT_YOURS: Text = {
  vi: 'Chỉ lập, sửa và hủy được dự thảo của mình về đơn vị mình; nội dung liên quan đến đơn vị khác thì gửi văn bản đề nghị để quản trị viên cấp trên lập dự thảo.',
  en: 'Here you can create, change and discard only your own drafts about your own unit; where another unit is concerned, send the proposal to an administrator of the level above, who drafts it.',
};
