/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { configure, render, screen } from '@testing-library/react';
import { dayOf } from '../../src/text/clock';
import { TaskPane, themeOf } from '../../src/pane/task-pane';
import { shortMemory } from '../../src/pane/memory';
import { memoryOffice } from '../../src/pane/office-store';
import { memoryProfile } from '../../src/pane/profile/store';
import { noSource } from '../../src/pane/own-clauses/source';
import { memoryRegistry } from '../../src/pane/registry/store';
import { memoryWaivers } from '../../src/pane/waivers';
import { FakeHost, fakeEngine } from './fake-host';

configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

test.each([
  ['not-in-word', 'Chỉ chạy trong Word'],
  ['word-too-old', 'Word này cũ quá'],
] as const)('%s: one sentence instead of the pane', (code, title) => {
  render(<TaskPane kind="unavailable" code={code} theme="light" />);
  expect(screen.getByRole('heading', { name: title })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Thử lại' })).toBeNull();
});

test('in Word it is the pane', async () => {
  const props = {
    engine: fakeEngine(),
    host: new FakeHost(),
    waivers: memoryWaivers(),
    office: memoryOffice(),
    registry: memoryRegistry(),
    profile: memoryProfile(),
    memory: shortMemory(),
    clauses: noSource,
    today: '2026-11-21',
  } as const;
  render(<TaskPane kind="word" {...props} theme="dark" />);
  expect(await screen.findByRole('heading', { name: 'Chưa sẵn sàng trình ký' })).toBeVisible();
});

test.each([
  ['Word says nothing', undefined, 'light'],
  ['Word says dark', { isDarkTheme: true }, 'dark'],
  ['Word says light, whatever the ground', { isDarkTheme: false, bodyBackgroundColor: '#000000' }, 'light'],
  ['a black ground', { bodyBackgroundColor: '#262626' }, 'dark'],
  ['the coloured theme has a light ground', { bodyBackgroundColor: '#FAF9F8' }, 'light'],
  ['a ground that is no colour', { bodyBackgroundColor: 'rgb(0,0,0)' }, 'light'],
] as const)('theme: %s', (_, theme, expected) => {
  expect(themeOf(theme)).toBe(expected);
});

test('the day is the day where the author sits', () => {
  expect(dayOf(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
});
