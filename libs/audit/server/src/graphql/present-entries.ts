import type { Entry } from '@academy/audit/core';
import { ModuleTitles, type LocalText } from '@academy/contracts/catalogue';
import { OrganisationNames, People, type AccountId, type Role, type TeacherId } from '@academy/contracts/identity';
import { Injectable } from '@nestjs/common';

const ofRoles = new Set<Entry['kind']>(['ROLE_GIVEN', 'ROLE_ENDED']);
const ofShares = new Set<Entry['kind']>(['SHARED', 'SHARING_STOPPED']);
const ofCertificates = new Set<Entry['kind']>(['CERTIFICATE_AWARDED', 'CERTIFICATE_REVOKED']);

/** Entries in the names of today: of people, organisations and modules. */
@Injectable()
export class PresentEntries {
  constructor(
    private readonly people: People,
    private readonly organisations: OrganisationNames,
    private readonly modules: ModuleTitles,
  ) {}

  async entries(entries: readonly Entry[]) {
    const [nameOf, organisations, titles] = await Promise.all([
      this.names(entries.flatMap(({ by, whom }) => (by === null ? [whom] : [by, whom]))),
      this.organisations.of([...new Set(entries.flatMap(({ organisationId }) => organisationId ?? []))]),
      this.modules.titles([...new Set(entries.flatMap(({ kind, about }) => moduleOf(kind, about) ?? []))]),
    ]);
    return entries.map(({ number, at, kind, by, whom, organisationId, about, reason }) => ({
      ...{ number, at, kind, reason, byItself: by === null },
      by: by === null ? null : nameOf(by),
      whom: nameOf(whom),
      organisation: organisationId === null ? null : (organisations.get(organisationId) ?? organisationId),
      role: ofRoles.has(kind) ? (about as Role) : null,
      moduleTitle: titleIn(titles, moduleOf(kind, about)),
      certificateSerial: ofCertificates.has(kind) ? about : null,
    }));
  }

  /** An id is of an account or of a teacher; each is one person. */
  private async names(ids: readonly string[]): Promise<(id: string) => string | null> {
    const each = [...new Set(ids)];
    const [accounts, teachers] = await Promise.all([
      this.people.ofAccounts(each as AccountId[]),
      this.people.ofTeachers(each as TeacherId[]),
    ]);
    return (id) => (accounts.get(id as AccountId) ?? teachers.get(id as TeacherId))?.name ?? null;
  }
}

const moduleOf = (kind: Entry['kind'], about: string | null): string | null =>
  ofRoles.has(kind) || ofCertificates.has(kind) || ofShares.has(kind) ? null : about;

const titleIn = (titles: ReadonlyMap<string, LocalText>, slug: string | null): LocalText | null =>
  slug === null ? null : (titles.get(slug) ?? { nl: slug, en: slug });
