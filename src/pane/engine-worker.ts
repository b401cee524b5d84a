import { localEngine, type Checked, type CheckRequest } from './engine';
import { answerOf, refusalOf, type Answer, type Question } from './engine-message';

/** The part of a worker's global that is used here. */
interface Desk {
  onmessage: ((event: MessageEvent<Question>) => void) | null;
  postMessage(answer: Answer): void;
}

const desk = globalThis as unknown as Desk;
const engine = localEngine();
/** What was sent last: the page has it still. */
let sent: Checked | null = null;

desk.onmessage = ({ data }) => {
  answered(data).then(
    (answer) => {
      desk.postMessage(answer);
    },
    (error: unknown) => {
      desk.postMessage(refusalOf(data.id, error));
    },
  );
};

async function answered(question: Question): Promise<Answer> {
  const { id } = question;
  switch (question.kind) {
    case 'check':
      return checkedAnswer(id, question.request);
    case 'office':
      return { id, kind: 'office', reading: await engine.readOffice(question.text) };
    case 'own':
      return { id, kind: 'own', answer: await engine.changeOwn(question.change) };
    case 'find':
      return { id, kind: 'find', answer: await engine.find(question.query) };
  }
}

async function checkedAnswer(id: number, request: CheckRequest): Promise<Answer> {
  const checked = await engine.check(request, (progress) => {
    desk.postMessage({ id, kind: 'progress', progress });
  });
  if (checked === sent) return { id, kind: 'same' };
  const before = sent?.draft ?? null;
  sent = checked;
  return answerOf(id, checked, before);
}
