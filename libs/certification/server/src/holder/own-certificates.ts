import { OwnCertificates } from '@academy/contracts/certification';
import { competenceName, Frameworks, levelName } from '@academy/contracts/competences';
import type { ShownThing, SharePurpose, TeacherId } from '@academy/contracts/identity';
import { datesIn, dayOf, type Day } from '@academy/kernel';
import { inBoth, inEach } from '@academy/platform/language';
import { Inject, Injectable } from '@nestjs/common';
import { msg } from '@lingui/core/macro';
import type { Site } from '../credential';
import { PostgresCertificateStore, type KeptCertificate } from '../postgres/certificate-store';
import { SITE } from '../public/tokens';

const words = {
  publisher: msg`Aanbieder`,
  issued: msg`Behaald op`,
  valid: msg`Geldig tot en met`,
  forever: msg`Verloopt niet`,
  revoked: msg`Ingetrokken op`,
};

/** Certificates as their holder shows them: one that was revoked says so, and is not shown anew. */
@Injectable()
export class HolderOwnCertificates extends OwnCertificates {
  readonly purposes = ['development', 'proof'] as const;

  constructor(
    private readonly certificates: PostgresCertificateStore,
    private readonly frameworks: Frameworks,
    @Inject(SITE) private readonly site: Site,
  ) {
    super();
  }

  async of(teacherId: TeacherId) {
    const all = await this.certificates.ofTeacher(teacherId);
    return all.flatMap((one) => (one.revokedAt ? [] : [{ id: one.id, name: nameOf(one) }]));
  }

  async named(ids: readonly string[]) {
    if (ids.length === 0) return new Map<string, ReturnType<typeof nameOf>>();
    const rows = await this.certificates.withIds(ids);
    return new Map(rows.map((row) => [row.id as string, nameOf(row)]));
  }

  async shown(teacherId: TeacherId, id: string, purpose: SharePurpose): Promise<ShownThing | undefined> {
    const one = (await this.certificates.ofTeacher(teacherId)).find((certificate) => certificate.id === id);
    if (!one) return undefined;
    const isProof = purpose === 'proof';
    return {
      name: nameOf(one),
      facts: [...factsOf(one), ...(isProof ? await this.outcomesOf(one) : [])],
      page: isProof && !one.revokedAt ? this.site.certificate(one.serial) : null,
    };
  }

  private async outcomesOf({ outcomes }: KeptCertificate) {
    const framework = await this.frameworks.current();
    return outcomes.map(({ competenceId, name, level }) => ({
      name: competenceName(framework, competenceId, name),
      value: levelName(framework, level),
    }));
  }
}

const nameOf = ({ titleNl, titleEn }: Pick<KeptCertificate, 'titleNl' | 'titleEn'>) => ({ nl: titleNl, en: titleEn });

const written = (on: Day) => inEach((language) => datesIn(language).plainDay(on));

const factsOf = ({ organisationName, issuedOn, validUntil, revokedAt }: KeptCertificate) => [
  { name: inBoth(words.publisher), value: { nl: organisationName, en: organisationName } },
  { name: inBoth(words.issued), value: written(issuedOn) },
  { name: inBoth(words.valid), value: validUntil ? written(validUntil) : inBoth(words.forever) },
  ...(revokedAt ? [{ name: inBoth(words.revoked), value: written(dayOf(revokedAt)) }] : []),
];
