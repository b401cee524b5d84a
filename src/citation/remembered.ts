/** So many answers are kept; then it is begun anew. */
const most = 2000;

/** A pure function of a text that keeps its answers: a document says the same names and titles again and again. */
export function remembered<Answer>(reckon: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = reckon(text);
    if (answers.size >= most) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
