import type { INestApplicationContext } from '@nestjs/common';

/** A contract of a context, and the questions of it that are counted. */
export type Counted = readonly [contract: NamedToken, ...questions: string[]];
type NamedToken = Exclude<Parameters<INestApplicationContext['get']>[0], string | symbol>;

/** How often each question is asked of another context while something is done; one that is not asked is not there. */
export async function asksOf(
  app: INestApplicationContext,
  counted: readonly Counted[],
  work: () => Promise<unknown>,
): Promise<Readonly<Record<string, number>>> {
  const asks: Record<string, number> = {};
  const watched = counted.map(([contract, ...questions]) => {
    const answering: Record<string, unknown> = app.get(contract, { strict: false });
    for (const question of questions) {
      const answer = answering[question];
      if (typeof answer !== 'function') throw new Error(`Nobody answers ${question}`);
      const name = `${contract.name}.${question}`;
      answering[question] = (...given: unknown[]): unknown => {
        asks[name] = (asks[name] ?? 0) + 1;
        return Reflect.apply(answer, answering, given);
      };
    }
    // What is watched stands before the answer of the class, and goes with it.
    return () => questions.forEach((question) => delete answering[question]);
  });
  try {
    await work();
  } finally {
    watched.forEach((stop) => stop());
  }
  return asks;
}
