import { turnToAsked } from '../../src/pane/asked-tab';
import { shortMemory, type Memory, type Tab } from '../../src/pane/memory';

function memoryAt(tab: Tab): Memory {
  const memory = shortMemory();
  memory.save({ tab, recent: ['33/CT-TTg 2021-11-26'] });
  return memory;
}

test.each([
  ['the button of a tab', '?the=vienDan', 'vienDan'],
  ['the button of another', '?the=chen', 'chen'],
  ['with what Word adds behind it', '?the=vienDan&_host_Info=Word$Win32$16.01$vi-VN$$$$0', 'vienDan'],
  ['a tab that is not there', '?the=xyz', 'kiemTra'],
])('%s: %s opens at %s', (_, search, tab) => {
  const memory = turnToAsked(search, memoryAt(tab === 'vienDan' ? 'kiemTra' : 'vienDan'));
  expect(memory.load()).toMatchObject({ tab, recent: ['33/CT-TTg 2021-11-26'] });
});

test.each(['', '?', '?_host_Info=Word$Win32$16.01$vi-VN$$$$0'])(
  '%j asks for none: the one that was open last',
  (search) => {
    expect(turnToAsked(search, memoryAt('vienDan')).load().tab).toBe('vienDan');
  },
);
