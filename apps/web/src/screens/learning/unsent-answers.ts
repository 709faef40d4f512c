/** Ids of the chosen options, by question. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** What the academy does not have yet, such as without a connection. An enrolment is of one person, and so is this. */
const keyOf = (enrolmentId: string, partId: string) => `alb-answers-${enrolmentId}-${partId}`;

export function unsentAnswers(enrolmentId: string, partId: string) {
  const key = keyOf(enrolmentId, partId);
  return {
    read: (): Answers | undefined => {
      const text = quietly(() => sessionStorage.getItem(key));
      return text ? (JSON.parse(text) as Answers) : undefined;
    },
    keep: (answers: Answers) => quietly(() => sessionStorage.setItem(key, JSON.stringify(answers))),
    /** They arrived. What was chosen meanwhile stays. */
    forget: (answers: Answers) =>
      quietly(() => {
        if (sessionStorage.getItem(key) === JSON.stringify(answers)) sessionStorage.removeItem(key);
      }),
    clear: () => quietly(() => sessionStorage.removeItem(key)),
  };
}

/** A browser that keeps nothing has what the academy has. */
function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
