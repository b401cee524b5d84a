import { builtInClauses } from '../../../src/clauses/built-in';
import { goToBlank } from '../../../src/pane/insert/blanks';
import { insertDeskOf } from '../../../src/pane/insert/desk';
import { besideText, landingText } from '../../../src/pane/insert/saying';
import { strings } from '../../../src/pane/insert/strings';
import { localEngine } from '../../../src/pane/engine';
import { shortMemory } from '../../../src/pane/memory';
import { Session } from '../../../src/pane/session';
import { memoryWaivers } from '../../../src/pane/waivers';
import { golden } from '../../support/golden';
import { hosts, type Desk } from './hosts';

jest.setTimeout(60_000);

const clause = (id: string) => builtInClauses.clauses.find((it) => it.id === id)!;
const periodic = clause('bao-cao-6-thang-nam');

/** The desk over a draft, the first check done. */
async function opened(make: (bytes: Uint8Array) => Desk, name = 'cong-van-002-dung') {
  const at = make(golden(name).bytes);
  const session = new Session({
    host: at.host,
    engine: localEngine(),
    waivers: memoryWaivers(),
    memory: shortMemory(),
    today: '2026-11-21',
    now: () => new Date(2026, 10, 21, 9, 12),
  });
  await session.start();
  const desk = insertDeskOf(session);
  const moveTo = (words: string) => {
    const paragraph = at.texts().findIndex((text) => text.startsWith(words));
    at.put({ part: 'body', paragraph, start: 3, end: 3 });
  };
  const put = async (words: string) => {
    moveTo(words);
    await desk.landing.look();
  };
  return { ...at, session, desk, put, moveTo };
}

describe.each(hosts)('in %s', (_, make) => {
  test('the clause lands where the button says, numbered on, the cursor in its first blank; undone whole', async () => {
    const { desk, session, host, put, texts } = await opened(make);
    const before = texts();
    await put('4. ');
    desk.card.open(periodic);
    const chosen = desk.landing.chosen()!;
    expect(strings.insert(besideText(chosen.landing.neighbour))).toBe('Chèn sau mục 4');
    expect(landingText(chosen.landing)).toBe(
      'Theo chỗ chèn: cỡ 14, thụt 1,27 cm, đánh số tiếp thành 5. Dấu “./.” giữ nguyên ở đoạn cuối.',
    );
    await desk.landing.insert();

    const at = texts().findIndex((text) => text.startsWith('5. Định kỳ [ghi kỳ báo cáo], '));
    expect(texts().toSpliced(at, 1)).toEqual(before);
    expect(texts()[at - 1]).toMatch(/^4\. /u);
    const caret = (await host.caret())!;
    expect(caret.text.slice(caret.span.start, caret.span.end)).toBe('[ghi kỳ báo cáo]');
    expect(session.getState().fixed?.said).toBe(`Đã chèn “${periodic.title}” sau mục 4.`);
    expect(desk.clauses.getState().shelf.recent).toEqual([periodic.id]);

    await session.undo();
    expect(texts()).toEqual(before);
  });

  test('a value fills every place; with nothing left to fill the cursor stands behind the new words', async () => {
    const { desk, host, put, texts } = await opened(make);
    await put('Yêu cầu ');
    desk.card.open(periodic);
    for (const slot of periodic.slots) desk.filling.type(slot, slot.sample ?? slot.options[0] ?? 'một nội dung');
    expect([...desk.filling.getState().faults.values()]).toEqual([]);
    await desk.landing.insert();
    const at = texts().findIndex((text) => text.startsWith('Định kỳ '));
    expect(texts()[at]).not.toContain('[');
    expect(texts()[at]).toMatch(/[^.]\.\/\.$/u);
    expect(texts()[at - 1]).toMatch(/[^/]\.$/u);
    const end = texts()[at]!.length;
    expect((await host.caret())!.span).toEqual({ part: 'body', paragraph: at, start: end, end });
  });

  test('the cursor has gone elsewhere since the button was drawn: nothing is put in, and it is said', async () => {
    const { desk, session, put, moveTo, texts } = await opened(make);
    await put('4. ');
    const before = texts();
    desk.card.open(periodic);
    moveTo('2. ');
    await desk.landing.insert();
    expect(texts()).toEqual(before);
    expect(session.getState().trouble?.text).toBe(strings.moved('sau mục 2'));
    await desk.landing.insert();
    expect(texts().some((text) => text.startsWith('3. Định kỳ '))).toBe(true);
  });

  test('the draft has changed since it was read: nothing is put in, it is said and read again', async () => {
    const { desk, session, put, texts, type } = await opened(make);
    await put('4. ');
    desk.card.open(periodic);
    const paragraph = texts().findIndex((text) => text.startsWith('4. '));
    await type({
      kind: 'replaceText',
      span: { part: 'body', paragraph, start: 3, end: 3 },
      expect: '',
      text: 'Thường xuyên ',
    });
    const before = texts();
    await desk.landing.insert();
    expect(texts()).toEqual(before);
    expect(session.getState().trouble?.text).toBe(strings.changed);
    await desk.landing.insert();
    expect(texts()).toHaveLength(before.length + 1);
  });

  test('in the letterhead nothing can be put in: why is said in one sentence', async () => {
    const { desk, put } = await opened(make);
    await put('Số:');
    desk.card.open(periodic);
    expect(desk.landing.choices()).toEqual({
      kind: 'refused',
      reason: 'Con trỏ đang ở phần đầu văn bản. Xin đặt con trỏ vào phần nội dung rồi chèn.',
    });
  });

  test('from one blank to the next anywhere in the document, around the end, and back', async () => {
    const { desk, session, host, put } = await opened(make);
    await put('4. ');
    desk.card.open(periodic);
    await desk.landing.insert();
    const shown = async () => {
      const { span, text } = (await host.caret())!;
      return text.slice(span.start, span.end);
    };
    const seen = [await shown()];
    for (let i = 0; i < 2; i++) {
      await goToBlank(session, 1);
      seen.push(await shown());
    }
    expect(new Set(seen).size).toBe(3);
    await goToBlank(session, 1);
    expect(await shown()).toBe(seen[0]);
    await goToBlank(session, -1);
    expect(await shown()).toBe(seen[2]);
  });
});
