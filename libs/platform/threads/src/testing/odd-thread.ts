import { answerRequests } from '../in-thread';
import { SharedListReader, type SharedList } from '../shared-lists';

/** What this thread can be asked; all but the first three end badly. */
export type OddRequest =
  | { readonly say: string }
  | { readonly countRequests: true }
  | { readonly read: SharedList }
  | { readonly misbehave: Misbehaviour };

export const misbehaviours = ['hang', 'exit', 'throw', 'exhaust memory', 'answer what cannot be sent'] as const;
export type Misbehaviour = (typeof misbehaviours)[number];

let requests = 0;
const lists = new SharedListReader(2);

answerRequests<OddRequest, unknown>(async (request) => {
  requests += 1;
  if ('say' in request) return request.say;
  if ('countRequests' in request) return requests;
  if ('read' in request) return lists.read(request.read);
  return misbehave(request.misbehave);
});

function misbehave(how: Misbehaviour): unknown {
  switch (how) {
    case 'hang':
      for (;;);
    case 'exit':
      return process.exit(3);
    case 'throw':
      throw new Error('thrown on purpose');
    case 'exhaust memory':
      for (const kept: object[] = []; ;) kept.push(Array.from({ length: 1_000 }, () => ({})));
    case 'answer what cannot be sent':
      return () => undefined;
  }
}
