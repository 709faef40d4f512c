import { CertificateFiles, type CertificateFile } from '@academy/contracts/certification';
import type { TeacherId } from '@academy/contracts/identity';
import type { Language } from '@academy/kernel';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CertificatePdfs } from '../pdf';
import { CertificateTable, type CertificateRow } from '../postgres/tables';
import { PDFS } from '../public/tokens';

/** Enough of the code to tell two of one module apart. */
const CODE_LETTERS = 8;

/** Each certificate as its signed credential and as a PDF. */
@Injectable()
export class HolderCertificateFiles extends CertificateFiles<EntityManager> {
  constructor(@Inject(PDFS) private readonly pdfs: CertificatePdfs) {
    super();
  }

  async of(tx: EntityManager, teacherId: TeacherId, language: Language): Promise<readonly CertificateFile[]> {
    const rows = await tx
      .getRepository(CertificateTable)
      .createQueryBuilder('c')
      .addSelect('c.credential')
      .where({ teacherId })
      .orderBy('c.id')
      .getMany();
    const files = await Promise.all(rows.map((row) => this.filesOf(row, language)));
    return files.flat();
  }

  private async filesOf(row: CertificateRow, language: Language): Promise<CertificateFile[]> {
    const { credential, revokedAt: _, ...certificate } = row;
    const name = `${row.moduleSlug}-${row.issuedOn}-${row.serial.slice(0, CODE_LETTERS)}`;
    return [
      { name: `${name}.json`, bytes: new TextEncoder().encode(credential) },
      { name: `${name}.pdf`, bytes: await this.pdfs.renderCertificatePdf(certificate, language) },
    ];
  }
}
