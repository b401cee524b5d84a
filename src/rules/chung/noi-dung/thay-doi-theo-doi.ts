import { tracesRule } from '../../shapes/traces';

export const thayDoiTheoDoi = tracesRule({
  id: 'chung/noi-dung/thay-doi-theo-doi',
  title: 'Không còn thay đổi chưa chấp nhận khi trình ký',
  count: 'trackedChanges',
  message: 'Dự thảo còn {count} thay đổi đang theo dõi (Track Changes) chưa chấp nhận.',
  examples: {
    right: ['Sở Nội vụ thông báo./.'],
    wrong: [{ text: 'Sở Nội vụ thông báo./.', shown: 'còn 2 thay đổi đang theo dõi', traces: { trackedChanges: 2 } }],
  },
});
