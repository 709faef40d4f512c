import { Context } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { goneSignal } from './gone-signal';

/** Who asks, as far as technique needs to know: the account, and as what it may ask. */
export interface Caller {
  readonly accountId: string;
  readonly standings: ReadonlySet<string>;
  /** As what it may ask besides, once more was shown than a password. */
  readonly waiting?: ReadonlySet<string>;
}

/** Finds out who is behind a request. Every way in asks here, so that the rules about it hold for all of them. */
export abstract class CallerOf {
  /** Undefined when nobody is signed in; throws `OtherAccount` when the page shows somebody else. */
  abstract request(request: FastifyRequest): Promise<Caller | undefined>;
  /** A name of the session that a request belongs to, which opens nothing; undefined without one. */
  abstract session(request: FastifyRequest): string | undefined;
  /** Which of these sessions were not ended, and did not expire. */
  abstract standing(sessions: readonly string[]): Promise<ReadonlySet<string>>;
}

/** What lives as long as one request. */
export class RequestContext {
  readonly requestId: string;
  readonly loaders = new Map<object, unknown>();

  constructor(
    readonly request: FastifyRequest,
    readonly reply: FastifyReply,
    readonly caller: Caller | undefined,
  ) {
    this.requestId = request.id;
  }

  /** Nest looks for the request under this name, and would copy the context without it. */
  get req(): FastifyRequest {
    return this.request;
  }

  /** Raised when whoever asked goes away before the answer. */
  get gone(): AbortSignal {
    return goneSignal(this.reply.raw);
  }
}

/** Who asks; typed by the parameter, since only the identity context knows the whole of it. */
export const CurrentActor = (): ParameterDecorator => Context('caller');

export const CurrentRequest = (): ParameterDecorator => Context();

/** A signal that is raised when whoever asked goes away before the answer: what only they wait for can be left. */
export const UntilGone = (): ParameterDecorator => Context('gone');

/** One loader a request and owner: what many fields ask in one turn becomes one question. */
export function loader<K, V>(
  context: RequestContext,
  owner: object,
  load: (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>,
): DataLoader<K, V | undefined> {
  const known = context.loaders.get(owner) as DataLoader<K, V | undefined> | undefined;
  if (known) return known;
  const made = new DataLoader<K, V | undefined>(async (keys) => {
    const found = await load(keys);
    return keys.map((key) => found.get(key));
  });
  context.loaders.set(owner, made);
  return made;
}
