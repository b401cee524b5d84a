/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TopBar } from '../../src/workbench/top-bar';

jest.mock('../../assets/icon-32.png', () => ({ default: 'icon-32.png' }));

const nothing = () => undefined;
const props = { name: 'cong-van.docx', theme: 'light', narrow: 'pane', onTheme: nothing, onNarrow: nothing } as const;

test('of a document made here, the button and the state speak of a new document', async () => {
  const onDownload = jest.fn();
  render(<TopBar {...props} copy="made" isNew onOpen={nothing} onDownload={onDownload} />);
  expect(screen.getByRole('status')).toHaveTextContent('Văn bản mới, chưa tải về');
  await userEvent.click(screen.getByRole('button', { name: 'Tải văn bản mới' }));
  expect(onDownload).toHaveBeenCalledTimes(1);
});

test('of an untouched file there is nothing to download', () => {
  render(<TopBar {...props} copy="untouched" isNew={false} onOpen={nothing} onDownload={null} />);
  expect(screen.getByRole('button', { name: 'Tải bản đã sửa' })).toHaveAttribute('aria-disabled', 'true');
});

test('of a file in which something is noted and no word is changed, the button says so', () => {
  render(<TopBar {...props} copy="noted" isNew={false} onOpen={nothing} onDownload={nothing} />);
  expect(screen.getByRole('status')).toHaveTextContent('Có ghi nhận, chưa tải về');
  expect(screen.getByRole('button', { name: 'Tải bản kèm ghi nhận' })).toBeEnabled();
});
