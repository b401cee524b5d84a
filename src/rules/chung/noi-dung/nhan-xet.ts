import { tracesRule } from '../../shapes/traces';

export const nhanXet = tracesRule({
  id: 'chung/noi-dung/nhan-xet',
  title: 'Không còn nhận xét bên lề khi trình ký',
  count: 'comments',
  message: 'Dự thảo còn {count} nhận xét (comment) bên lề.',
  examples: {
    right: ['Sở Nội vụ thông báo./.'],
    wrong: [{ text: 'Sở Nội vụ thông báo./.', shown: 'còn 1 nhận xét', traces: { comments: 1 } }],
  },
});
