import { localEngine } from './engine';
import { answerOf, refusalOf, type Answer, type Question } from './engine-message';

/** The part of a worker's global that is used here. */
interface Desk {
  onmessage: ((event: MessageEvent<Question>) => void) | null;
  postMessage(answer: Answer): void;
}

const desk = globalThis as unknown as Desk;
const engine = localEngine();

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
      return answerOf(id, await engine.check(question.request));
    case 'office':
      return { id, kind: 'office', reading: await engine.readOffice(question.text) };
    case 'own':
      return { id, kind: 'own', answer: await engine.changeOwn(question.change) };
    case 'find':
      return { id, kind: 'find', answer: await engine.find(question.query) };
  }
}
