import { CertificateFiles, type CertificateFile } from '@academy/contracts/certification';
import type { TeacherId } from '@academy/contracts/identity';
import type { Language } from '@academy/kernel';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CertificatePdfs } from '../pdf';
import { CertificateTable, type CertificateRow } from '../postgres/tables';
import { writeHolderFile } from '../commitment/commitment';
import { PDFS } from '../public/tokens';

/** Enough of the code to tell two of one module apart. */
const CODE_LETTERS = 8;

/** Each certificate as its signed credential, as a PDF, and as what proves whose it is when the academy does not know any more. */
@Injectable()
export class HolderCertificateFiles extends CertificateFiles<EntityManager> {
  constructor(@Inject(PDFS) private readonly pdfs: CertificatePdfs) {
    super();
  }

  async of(tx: EntityManager, teacherId: TeacherId, language: Language): Promise<readonly CertificateFile[]> {
    const rows = await tx
      .getRepository(CertificateTable)
      .createQueryBuilder('c')
      .addSelect(['c.credential', 'c.holderSalt'])
      .where({ teacherId })
      .orderBy('c.id')
      .getMany();
    const files = await Promise.all(rows.map((row) => this.filesOf(row, language)));
    return files.flat();
  }

  private async filesOf(row: CertificateRow, language: Language): Promise<CertificateFile[]> {
    const { credential, holderName, holderSalt: salt, revokedAt: _, holderCommitment: _none, ...facts } = row;
    const certificate = { ...facts, holderName };
    const name = `${row.moduleSlug}-${row.issuedOn}-${row.serial.slice(0, CODE_LETTERS)}`;
    const text = (words: string) => new TextEncoder().encode(words);
    return [
      { name: `${name}.json`, bytes: text(credential) },
      ...(salt === null
        ? []
        : [{ name: `${name}.houder.json`, bytes: text(writeHolderFile({ holderName, credential, salt })) }]),
      { name: `${name}.pdf`, bytes: await this.pdfs.renderCertificatePdf(certificate, language) },
    ];
  }
}
