import { turnToAsked } from '../../src/pane/asked-tab';
import { shortMemory } from '../../src/pane/memory';

test.each([
  ['the button of a tab', '?the=vienDan', 'vienDan'],
  ['with what Word adds behind it', '?the=vienDan&_host_Info=Word$Win32$16.01$vi-VN$$$$0', 'vienDan'],
  ['another button than the tab that was open last', '?the=kiemTra', 'kiemTra'],
  ['a tab that is not there', '?the=xyz', 'kiemTra'],
])('%s: %s opens at %s', (_, search, tab) => {
  const memory = shortMemory({ tab: tab === 'vienDan' ? 'kiemTra' : 'vienDan', recent: ['33/CT-TTg 2021-11-26'] });
  expect(turnToAsked(search, memory).load()).toEqual({ tab, recent: ['33/CT-TTg 2021-11-26'] });
});

test.each(['', '?', '?_host_Info=Word$Win32$16.01$vi-VN$$$$0'])(
  '%j asks for none: the one that was open last',
  (search) => {
    const memory = shortMemory({ tab: 'vienDan', recent: [] });
    expect(turnToAsked(search, memory).load().tab).toBe('vienDan');
  },
);
