import type { Actor, TeacherId } from '@academy/contracts/identity';
import { Allow, AtMost, CurrentActor } from '@academy/platform/graphql';
import { Args, Query, type Asked } from '@academy/sdl';
import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import type { Site } from '../credential';
import { PostgresCertificateStore } from '../postgres/certificate-store';
import { PublicCertificates } from '../public/public-certificates';
import { SITE } from '../public/tokens';
import { presentCertificate, presentChecked } from './present';

@Resolver()
export class CertificationResolver {
  constructor(
    private readonly store: PostgresCertificateStore,
    private readonly certificates: PublicCertificates,
    @Inject(SITE) private readonly site: Site,
  ) {}

  @Query('myCertificates')
  @Allow('teacher')
  async myCertificates(@CurrentActor() actor: Actor) {
    const own = await this.store.ofTeacher(actor.teacherId as TeacherId);
    return own.map((certificate) => presentCertificate(certificate, this.site));
  }

  @Query('publicCertificate')
  @Allow('anyone')
  @AtMost(1)
  async publicCertificate(@Args() { serial }: Asked<'publicCertificate'>) {
    const checked = await this.certificates.checked(serial);
    return checked ? presentChecked(checked) : null;
  }
}
