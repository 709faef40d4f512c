import {
  OrganisationNames,
  People,
  WhereTheyWork,
  type Actor,
  type OrganisationId,
  type ShownThing,
  type TeacherId,
} from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { CLOCK } from '@academy/platform/nest';
import { lastDayFrom, placeAt, type Share } from '@academy/privacy/core';
import { Inject, Injectable } from '@nestjs/common';
import { Shares } from './shares';
import { Things } from './things';

/** What is shared, in the names of today. */
@Injectable()
export class PresentSharing {
  constructor(
    private readonly shares: Shares,
    private readonly things: Things,
    private readonly people: People,
    private readonly places: WhereTheyWork,
    private readonly organisations: OrganisationNames,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What someone shares, could share, and who looked. */
  async of(teacherId: TeacherId, { accountId }: Pick<Actor, 'accountId'>) {
    const [shares, looks, things, places] = await Promise.all([
      this.shares.of(teacherId),
      this.shares.looks(teacherId),
      this.things.of(teacherId),
      this.places.of([accountId]),
    ]);
    const [nameOf, organisations, people] = await Promise.all([
      this.things.named([...shares, ...looks]),
      this.organisations.of([...new Set([...shares, ...looks].map(({ organisationId }) => organisationId))]),
      this.people.ofAccounts([...new Set(looks.map(({ by }) => by))]),
    ]);
    const called = (id: OrganisationId) => organisations.get(id) ?? id;
    return {
      shares: shares.map((share) => present(share, nameOf(share), called(share.organisationId))),
      things: things.map((thing) => ({ ...thing, purposes: [...this.things.all[thing.kind].purposes] })),
      places: (places.get(accountId) ?? []).map(({ id, name }) => ({ id, name })),
      latest: lastDayFrom(this.clock.today()),
      looks: looks.map((look) => ({
        ...{ id: look.id, kind: look.kind, at: look.at, refused: look.refused },
        name: nameOf(look),
        ...{ by: people.get(look.by)?.name ?? null, organisation: called(look.organisationId) },
      })),
    };
  }

  /** What an organisation is let see. */
  async with(organisationId: OrganisationId) {
    const shares = await this.shares.with(organisationId);
    const people = await this.people.ofTeachers([...new Set(shares.map(({ teacherId }) => teacherId))]);
    const accounts = [...people.values()].map(({ accountId }) => accountId);
    const [places, nameOf] = await Promise.all([this.places.of(accounts), this.things.named(shares)]);
    return shares.flatMap((share) => {
      const { teacherId } = share;
      const contact = people.get(teacherId);
      const place = placeAt(places, contact?.accountId, organisationId);
      if (!contact || !place) return [];
      return [{ personId: teacherId, person: contact.name, share: present(share, nameOf(share), place.name) }];
    });
  }

  /** What was opened, as it is now. */
  async opened({ teacherId }: Share, { facts, ...shown }: ShownThing) {
    const person = (await this.people.ofTeachers([teacherId])).get(teacherId)?.name ?? '';
    return { ...shown, facts: [...facts], person };
  }
}

const present = (
  { id, kind, purpose, until }: Share,
  name: { readonly nl: string; readonly en: string } | null,
  organisation: string,
) => ({ id, kind, purpose, until, name, organisation });
