/**
 * SQL for which accounts may be used at all: the people of a demo, whose password everyone knows, only in a demo.
 * `demo` is where the statement is told whether this is one.
 */
export const admitted = (account: string, demo: string): string => `(${demo} OR NOT ${account}.demo)`;
