import { Catalogue } from '@academy/contracts/catalogue';
import type { EnrolmentStateName } from '@academy/contracts/enrolment';
import { signOffStandingOf } from '@academy/learning/core';
import type { Clock } from '@academy/kernel';
import { Allow, CurrentRequest, loader, type RequestContext } from '@academy/platform/graphql';
import { CLOCK } from '@academy/platform/nest';
import { withRowsOfOthers } from '@academy/platform/postgres';
import { ResolveField } from '@academy/sdl';
import { Inject } from '@nestjs/common';
import { Parent, Resolver } from '@nestjs/graphql';
import { noProgress, PostgresProgress, type Progress } from '../postgres/postgres-progress';

interface Participant {
  readonly enrolmentId: string;
  readonly kept: {
    readonly state: EnrolmentStateName;
    readonly versionId: string;
    readonly editionId: string;
  };
}

type Version = Parameters<typeof signOffStandingOf>[0]['version'];

/** What learning knows of who takes part in an edition. */
@Resolver('Participant')
export class ParticipantResolver {
  private readonly versions = {};
  private readonly starts = {};

  constructor(
    private readonly catalogue: Catalogue,
    private readonly progress: PostgresProgress,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ResolveField('Participant', 'signOff')
  @Allow('author', 'trainer')
  async signOff(@Parent() { enrolmentId, kept }: Participant, @CurrentRequest() context: RequestContext) {
    const [version, start, progress] = await Promise.all([
      loader<string, Version>(context, this.versions, (ids) => this.catalogue.versions(ids)).load(kept.versionId),
      loader<string, { readonly start: string }>(context, this.starts, (ids) => this.catalogue.editions(ids)).load(
        kept.editionId,
      ),
      loader<string, Progress>(context, this, (ids) => withRowsOfOthers(() => this.progress.progressOf(ids))).load(
        enrolmentId,
      ),
    ]);
    if (!version) return 'NOT_ASKED';
    const begun = !start || start.start <= this.clock.today();
    return signOffStandingOf({ ...kept, version, begun, progress: progress ?? noProgress });
  }
}
