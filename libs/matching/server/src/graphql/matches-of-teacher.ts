import { Catalogue } from '@academy/contracts/catalogue';
import { Frameworks } from '@academy/contracts/competences';
import { SeatCounts } from '@academy/contracts/enrolment';
import type { Actor, TeacherId } from '@academy/contracts/identity';
import { LearnedFigures } from '@academy/contracts/matching';
import { TeacherFiles, type TeacherFile } from '@academy/contracts/teachers';
import type { Clock } from '@academy/kernel';
import { editionsToRank, fullAmong, rankMatches, withLess } from '@academy/matching/core';
import { CLOCK } from '@academy/platform/nest';
import { Inject, Injectable } from '@nestjs/common';
import { PostgresWantedLess } from '../postgres/wanted-less';

/** What suits a teacher, worked out for each question from what is known now. */
@Injectable()
export class MatchesOfTeacher {
  constructor(
    private readonly teachers: TeacherFiles,
    private readonly frameworks: Frameworks,
    private readonly catalogue: Catalogue,
    private readonly seats: SeatCounts,
    private readonly learned: LearnedFigures,
    private readonly wanted: PostgresWantedLess,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Best first, with the modules that were looked at, and those whose like is wanted less. */
  async of(actor: Actor) {
    const [teacher, modules, framework, figures, wanted] = await Promise.all([
      this.fileOf(actor),
      this.catalogue.published(),
      this.frameworks.current(),
      this.learned.inForce(),
      this.wanted.of(actor.teacherId as TeacherId),
    ]);
    const less = new Set(wanted);
    const asOf = this.clock.today();
    const question = { modules, framework, teacher, asOf, calibration: figures.evidence };
    const looked = editionsToRank(question);
    const seats = await this.seats.of(looked);
    const ranked = rankMatches({ ...question, seats, full: fullAmong(looked, seats) });
    return { matches: withLess(ranked, modules, less), modules, less };
  }

  async fileOf({ teacherId }: Actor): Promise<TeacherFile> {
    const file = await this.teachers.of(teacherId as TeacherId);
    if (!file) throw new Error(`No file of teacher ${teacherId}`);
    return file;
  }
}
