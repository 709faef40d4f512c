import { Looks, People, type Actor } from '@academy/contracts/identity';
import { may, type Enrolment } from '@academy/enrolment/core';
import { Allow, CurrentActor } from '@academy/platform/graphql';
import { Args, Query, type Asked } from '@academy/sdl';
import { Resolver } from '@nestjs/graphql';
import { PostgresEnrolments } from '../postgres/postgres-enrolments';

/** Who takes part in the editions of an author's own organisation; they read that somebody looked. */
@Resolver()
export class OwnEditionsResolver {
  constructor(
    private readonly enrolments: PostgresEnrolments,
    private readonly people: People,
    private readonly looks: Looks,
  ) {}

  @Query('myEditions')
  @Allow('author', 'trainer')
  async myEditions(@CurrentActor() actor: Actor, @Args() { organisation }: Asked<'myEditions'>) {
    if (!may.seeParticipants(actor, organisation)) return [];
    const enrolments = await this.enrolments.ofOrganisation(organisation);
    const things = enrolments.map(({ teacherId, moduleSlug }) => ({ teacherId, thingId: moduleSlug }));
    const [names] = await Promise.all([
      this.people.ofTeachers([...new Set(enrolments.map(({ teacherId }) => teacherId))]),
      this.looks.note(actor, { organisationId: organisation, kind: 'participation', things, refused: false }),
    ]);
    return editionsOf(enrolments).map(({ editionId, moduleSlug, participants }) => ({
      edition: { id: editionId },
      module: { slug: moduleSlug },
      participants: participants.map(({ id, teacherId, state, versionId }) => ({
        // What other resolvers of a participant read from.
        kept: { state, versionId, editionId },
        enrolmentId: id,
        name: names.get(teacherId)?.name ?? '',
        state,
      })),
    }));
  }
}

function editionsOf(enrolments: readonly Enrolment[]) {
  const editions = new Map<string, { editionId: string; moduleSlug: string; participants: Enrolment[] }>();
  for (const enrolment of enrolments) {
    const { editionId, moduleSlug } = enrolment;
    const edition = editions.get(editionId) ?? { editionId, moduleSlug, participants: [] };
    edition.participants.push(enrolment);
    editions.set(editionId, edition);
  }
  return [...editions.values()];
}
