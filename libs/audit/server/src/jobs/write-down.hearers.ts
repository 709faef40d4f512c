import type { NoteKind, Noted } from '@academy/contracts/audit';
import { noted } from '@academy/contracts/audit';
import {
  certificateAwarded,
  certificateRevoked,
  type CertificateAwarded,
  type CertificateRevoked,
} from '@academy/contracts/certification';
import type { Cause } from '@academy/kernel';
import { eventOf, Hears, toldAt, type Heard, type Hearer } from '@academy/platform/outbox';
import { Injectable } from '@nestjs/common';
import { WriteLog, type ToWrite } from '../postgres/write-log';

type Note = Omit<Noted, 'type'>;

/** Writes down what an event says; many at once where many were told. */
@Injectable()
abstract class WriteDown<Event> {
  constructor(private readonly log: WriteLog) {}

  protected abstract noteOf(event: Event): Note;

  async hear(event: Event, cause: Cause) {
    return outcome(await this.log.write([this.toWrite({ event, cause })]), cause);
  }

  async hearAll(heard: readonly Heard<Event>[]) {
    const written = await this.log.write(heard.map((one) => this.toWrite(one)));
    return new Map(heard.map(({ cause }) => [cause, outcome(written, cause)]));
  }

  private toWrite({ event, cause }: Heard<Event>): ToWrite {
    const eventId = eventOf(cause);
    return { cause, happening: { ...this.noteOf(event), eventId, at: toldAt(eventId) } };
  }
}

const outcome = (written: ReadonlySet<Cause>, cause: Cause) => ({
  kind: written.has(cause) ? 'WrittenDown' : 'AlreadyDone',
});

@Injectable()
@Hears(noted, 'audit.write-down')
class WriteDownNoted extends WriteDown<Noted> implements Hearer<typeof noted> {
  protected noteOf = ({ type: _, ...note }: Noted): Note => note;
}

/** Nobody awards or revokes a certificate: it follows from what was completed, or taken back. */
const ofCertificate = (kind: NoteKind, { teacherId, serial }: { teacherId: string; serial: string }): Note => ({
  ...{ kind, by: null, whom: teacherId, organisationId: null, about: serial, reason: null },
});

@Injectable()
@Hears(certificateAwarded, 'audit.write-down-awarded')
class WriteDownAwarded extends WriteDown<CertificateAwarded> implements Hearer<typeof certificateAwarded> {
  protected noteOf = (event: CertificateAwarded): Note => ofCertificate('CERTIFICATE_AWARDED', event);
}

@Injectable()
@Hears(certificateRevoked, 'audit.write-down-revoked')
class WriteDownRevoked extends WriteDown<CertificateRevoked> implements Hearer<typeof certificateRevoked> {
  protected noteOf = (event: CertificateRevoked): Note => ofCertificate('CERTIFICATE_REVOKED', event);
}

export const hearers = [WriteDownNoted, WriteDownAwarded, WriteDownRevoked];
