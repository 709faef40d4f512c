import type { AccountId } from '@academy/contracts/identity';
import { learningDue, type LearningDue } from '@academy/contracts/matching';
import type { Cause } from '@academy/kernel';
import { LearnFigures } from '@academy/matching/core';
import { Hears, type Hearer } from '@academy/platform/outbox';
import { Injectable } from '@nestjs/common';

/** A month began, or a curator asks: it is learned from outcomes, and proposed. */
@Injectable()
@Hears(learningDue, 'matching.learn')
export class LearnFiguresHearer implements Hearer<typeof learningDue> {
  constructor(private readonly learnFigures: LearnFigures) {}

  hear({ askedBy }: LearningDue, cause: Cause) {
    return this.learnFigures.execute({ cause, askedBy: askedBy as AccountId | null });
  }
}
