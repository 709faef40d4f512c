import {
  certificateAwarded,
  certificateRevoked,
  type CertificateAwarded,
  type CertificateRevoked,
} from '@academy/contracts/certification';
import {
  editionMoved,
  enrolmentRefused,
  teacherEnrolled,
  teacherQueued,
  type EditionMoved,
  type EnrolmentRefused,
  type TeacherEnrolled,
  type TeacherQueued,
} from '@academy/contracts/enrolment';
import { objectionAnswered, type ObjectionAnswered } from '@academy/contracts/paths';
import type { TeacherId } from '@academy/contracts/identity';
import type { Cause } from '@academy/kernel';
import type { ToldKind } from '@academy/messaging/core';
import { Hears, type Heard, type Hearer } from '@academy/platform/outbox';
import { Injectable } from '@nestjs/common';
import { TellNews, type ToTell } from './tell-news';

interface About {
  readonly teacherId: string;
  readonly moduleSlug: string | null;
}

interface Said {
  readonly kind: ToldKind;
  readonly number?: number;
  readonly certificateSerial?: string;
}

/** Tells the teacher whom an event is about; each event says with which notice. */
@Injectable()
abstract class TellTeacher<Event extends About> {
  constructor(private readonly tellNews: TellNews) {}

  protected abstract said(event: Event): Said;

  hear(event: Event, cause: Cause) {
    return this.tellNews.execute(this.toTell(event, cause));
  }

  hearAll(heard: readonly Heard<Event>[]) {
    return this.tellNews.executeAll(heard.map(({ event, cause }) => this.toTell(event, cause)));
  }

  private toTell(event: Event, cause: Cause): ToTell {
    const { kind, number = null, certificateSerial = null } = this.said(event);
    const news = { kind, moduleSlug: event.moduleSlug, number, certificateSerial, review: null };
    return { cause, to: [{ teacherId: event.teacherId as TeacherId, news }] };
  }
}

@Injectable()
@Hears(teacherEnrolled, 'messaging.tell-enrolled')
class TellEnrolled extends TellTeacher<TeacherEnrolled> implements Hearer<typeof teacherEnrolled> {
  protected said = (): Said => ({ kind: 'ENROLLED' });
}

@Injectable()
@Hears(teacherQueued, 'messaging.tell-queued')
class TellQueued extends TellTeacher<TeacherQueued> implements Hearer<typeof teacherQueued> {
  protected said = ({ place }: TeacherQueued): Said => ({ kind: 'QUEUED', number: place });
}

const noticeOf: Readonly<Record<EnrolmentRefused['reason'], ToldKind>> = {
  CLOSED: 'CLOSED',
  ENTRY: 'REFUSED',
  QUEUE_ENDED: 'QUEUE_ENDED',
};

@Injectable()
@Hears(enrolmentRefused, 'messaging.tell-refused')
class TellRefused extends TellTeacher<EnrolmentRefused> implements Hearer<typeof enrolmentRefused> {
  protected said = ({ reason }: EnrolmentRefused): Said => ({ kind: noticeOf[reason] });
}

@Injectable()
@Hears(editionMoved, 'messaging.tell-edition-moved')
class TellEditionMoved extends TellTeacher<EditionMoved> implements Hearer<typeof editionMoved> {
  protected said = (): Said => ({ kind: 'EDITION_MOVED' });
}

@Injectable()
@Hears(certificateAwarded, 'messaging.tell-certificate')
class TellCertificate extends TellTeacher<CertificateAwarded> implements Hearer<typeof certificateAwarded> {
  protected said = ({ serial }: CertificateAwarded): Said => ({
    kind: 'CERTIFICATE_AWARDED',
    certificateSerial: serial,
  });
}

@Injectable()
@Hears(certificateRevoked, 'messaging.tell-certificate-revoked')
class TellCertificateRevoked extends TellTeacher<CertificateRevoked> implements Hearer<typeof certificateRevoked> {
  protected said = ({ serial }: CertificateRevoked): Said => ({
    kind: 'CERTIFICATE_REVOKED',
    certificateSerial: serial,
  });
}

@Injectable()
@Hears(objectionAnswered, 'messaging.tell-objection-answered')
class TellObjectionAnswered extends TellTeacher<ObjectionAnswered> implements Hearer<typeof objectionAnswered> {
  protected said = (): Said => ({ kind: 'OBJECTION_ANSWERED' });
}

export const hearers = [
  ...[TellEnrolled, TellQueued, TellRefused, TellEditionMoved],
  ...[TellCertificate, TellCertificateRevoked, TellObjectionAnswered],
];
