/** Ids of the chosen options, by question. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** What the academy does not have yet, such as without a connection. An enrolment is of one person, and so is this. */
const keyOf = (enrolmentId: string, partId: string) => `alb-answers-${enrolmentId}-${partId}`;

export function unsentAnswers(enrolmentId: string, partId: string) {
  const key = keyOf(enrolmentId, partId);
  const read = (): Answers => JSON.parse(quietly(() => sessionStorage.getItem(key)) ?? '{}') as Answers;
  const write = (answers: Answers) =>
    quietly(() =>
      Object.keys(answers).length > 0
        ? sessionStorage.setItem(key, JSON.stringify(answers))
        : sessionStorage.removeItem(key),
    );
  return {
    read,
    /** Answers all that the academy does not have now. */
    keep(changed: Answers): Answers {
      const unsent = { ...read(), ...changed };
      write(unsent);
      return unsent;
    },
    /** They arrived. What was chosen meanwhile stays. */
    forget: (arrived: Answers) =>
      write(
        Object.fromEntries(Object.entries(read()).filter(([id, chosen]) => String(chosen) !== String(arrived[id]))),
      ),
    clear: () => write({}),
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
