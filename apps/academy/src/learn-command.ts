import { LearnFigures, type RunResult } from '@academy/matching/core';
import { withContexts } from './database/with-contexts';

/** `academy learn`: what the worker does each month, now. What comes of it waits for a curator. */
export const runLearnCommand = (): Promise<number> =>
  withContexts(async (app) => {
    const learned = await app.get(LearnFigures).execute({ askedBy: null });
    const results = learned.kind === 'FiguresLearned' ? learned.results : [];
    process.stdout.write(results.map(sayResult).join(''));
    return 0;
  });

const names = { evidence: 'What evidence is worth', hours: 'Hours of modules', efficacy: 'Efficacy of modules' };

/** One line a kind; how few people there are is not told when they are very few. */
export function sayResult({ kind, outcome, people, needed }: RunResult): string {
  const name = names[kind];
  if (outcome === 'PROPOSED') return `${name}: a new proposal, from ${people} answers. A curator decides.\n`;
  if (outcome === 'NOTHING_NEW') return `${name}: came out as before.\n`;
  return `${name}: too little data; it takes ${needed} people, and there are ${people < 5 ? 'fewer than 5' : people}.\n`;
}
