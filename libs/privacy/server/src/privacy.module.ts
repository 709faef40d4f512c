import { CertificateFiles } from '@academy/contracts/certification';
import { People } from '@academy/contracts/identity';
import { CLOCK } from '@academy/platform/nest';
import { Module } from '@nestjs/common';
import { HandOver } from './archive/hand-over';
import { MyDataResolver } from './graphql/my-data.resolver';
import { ArchiveController } from './http/archive.controller';
import { OwnData } from './known/own-data';

@Module({
  providers: [
    OwnData,
    {
      provide: HandOver,
      inject: [OwnData, People, CertificateFiles, CLOCK],
      useFactory: (...parts: ConstructorParameters<typeof HandOver>) => new HandOver(...parts),
    },
    MyDataResolver,
  ],
  controllers: [ArchiveController],
})
export class PrivacyModule {}
