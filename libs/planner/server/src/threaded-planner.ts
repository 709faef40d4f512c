import {
  PathPlanner,
  PlannerUnavailable,
  type PathExplanation,
  type PinInTheWay,
  type PlannedPath,
  type PlanningQuestion,
  type PlanTerms,
  type Programme,
} from '@academy/planner/core';
import {
  SharedLists,
  SingleFlight,
  ThreadPool,
  ThreadsUnavailable,
  type ThreadPoolOptions,
} from '@academy/platform/threads';
import { TIME_LIMIT_MS } from './create-path-planner';
import { textOf, type PlannerAnswer, type PlannerRequest } from './planner-request';
import { withTargetsOf } from './with-targets-of';

const SOLVER_SHARE = 0.75;

export interface ThreadedPlannerOptions extends Partial<ThreadPoolOptions> {
  readonly timeLimitMs?: number;
  /** Of the time that is left, what the solver's thread may take before the search of our own gets a fresh one; of 1. */
  readonly solverShare?: number;
}

/**
 * Plans in threads, so that whoever asks goes on with other work. The same question is answered once for all who ask it
 * at the same time. A thread that hangs or dies costs its question the solver: the search of our own answers it.
 */
export class ThreadedPlanner extends PathPlanner {
  private readonly pool: ThreadPool<PlannerRequest, PlannerAnswer>;
  private readonly lists = new SharedLists();
  private readonly flights = new SingleFlight<PlannerAnswer>();

  constructor(private readonly options: ThreadedPlannerOptions = {}) {
    super();
    const { script = new URL('./planner-worker.mjs', import.meta.url) } = options;
    this.pool = new ThreadPool({ ...options, script });
  }

  async plan(question: PlanningQuestion, terms?: PlanTerms): Promise<PlannedPath> {
    const { planned } = await this.ask('plan', question, [], terms);
    return withTargetsOf(question, planned as PlannedPath);
  }

  async programme(question: PlanningQuestion, terms?: PlanTerms): Promise<Programme | undefined> {
    return (await this.ask('programme', question, [], terms)).programme;
  }

  async pinsInTheWay(
    question: PlanningQuestion,
    pins: readonly string[],
    terms?: PlanTerms,
  ): Promise<readonly PinInTheWay[]> {
    if (pins.length === 0) return [];
    return (await this.ask('pins', question, pins, terms)).pinsInTheWay ?? [];
  }

  async standIns(
    question: PlanningQuestion,
    slug: string,
    path: readonly string[],
    terms?: PlanTerms,
  ): Promise<readonly string[]> {
    return (await this.ask('stand-ins', question, [slug, ...path], terms)).standIns ?? [];
  }

  async explain(question: PlanningQuestion, slugs: readonly string[], terms?: PlanTerms): Promise<PathExplanation> {
    const { explanation } = await this.ask('explanation', question, slugs, terms);
    return explanation as PathExplanation;
  }

  close(): Promise<void> {
    return this.pool.close();
  }

  private async ask(
    about: PlannerRequest['about'],
    question: PlanningQuestion,
    slugs: readonly string[],
    { timeLimitMs = this.options.timeLimitMs ?? TIME_LIMIT_MS, cancellation }: PlanTerms = {},
  ): Promise<PlannerAnswer> {
    const until = performance.now() + timeLimitMs;
    const { framework, asker = '' } = question;
    const [modules, competences] = await Promise.all([
      this.lists.of(question.modules, question.modules),
      this.lists.of(framework.competences, framework.competences.values()),
    ]);
    const request = { about, text: textOf(question, slugs), modules, competences };
    const key = [about, timeLimitMs, modules.id, competences.id, request.text].join(' ');
    const attempts = [
      { request: { ...request, bySearch: false }, share: this.options.solverShare ?? SOLVER_SHARE },
      { request: { ...request, bySearch: true }, share: 1 },
    ];
    const start = (signal: AbortSignal): Promise<PlannerAnswer> =>
      this.pool.ask(attempts, { asker, timeLimitMs: until - performance.now(), signal });
    try {
      const answer = await this.flights.share(key, start, cancellation);
      for (const fault of answer.noted) this.options.onFault?.(fault);
      return answer;
    } catch (fault) {
      if (!(fault instanceof ThreadsUnavailable)) throw fault;
      throw new PlannerUnavailable(fault.trouble === 'Closed' ? 'Failed' : fault.trouble, { cause: fault });
    }
  }
}
