import type { EnrolmentId } from '@academy/enrolment/core';
import { askAtOnce, Bells, withRowsOfOthers } from '@academy/platform/postgres';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DECIDED_BELL } from '../postgres/decided-bell';

/** Milliseconds: most decisions fall within; whoever has to wait longer follows it live. */
const PATIENCE = 1_000;
/** Milliseconds between two looks for all who wait: a bell may be lost. */
const BETWEEN = 100;

/** Waits a moment for the worker's decision, so that most people see it in the answer to their click. */
@Injectable()
export class DecisionWaiter implements OnApplicationShutdown {
  private readonly waiting = new Map<string, Set<() => void>>();
  private timer: NodeJS.Timeout | undefined;
  private listening: Promise<void> | undefined;

  constructor(
    private readonly database: DataSource,
    private readonly bells: Bells,
  ) {}

  decided(id: EnrolmentId): Promise<void> {
    this.listening ??= this.bells.hear(DECIDED_BELL, (ids) => this.wake(ids));
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(patience);
        resolve();
      };
      const patience = setTimeout(() => {
        this.forget(id, end);
        end();
      }, PATIENCE);
      this.waiting.set(id, (this.waiting.get(id) ?? new Set()).add(end));
      this.timer ??= setTimeout(() => void this.look(), BETWEEN);
    });
  }

  onApplicationShutdown(): void {
    clearTimeout(this.timer);
    this.wake([...this.waiting.keys()]);
  }

  private wake(ids: readonly string[]): void {
    for (const id of ids) {
      const ends = this.waiting.get(id);
      this.waiting.delete(id);
      ends?.forEach((end) => end());
    }
  }

  private forget(id: string, end: () => void): void {
    const ends = this.waiting.get(id);
    ends?.delete(end);
    if (ends?.size === 0) this.waiting.delete(id);
  }

  /** One question for all who wait, whoever they are; when it fails they wait on, until the next look or the end of their patience. */
  private async look(): Promise<void> {
    const decided = await withRowsOfOthers(() =>
      askAtOnce<{ readonly id: string }>(
        this.database,
        `SELECT id FROM enrolment.enrolment WHERE id = ANY($1::uuid[]) AND state <> 'requested'`,
        [[...this.waiting.keys()]],
      ),
    ).catch(() => []);
    this.wake(decided.map(({ id }) => id));
    this.timer = this.waiting.size > 0 ? setTimeout(() => void this.look(), BETWEEN) : undefined;
  }
}
