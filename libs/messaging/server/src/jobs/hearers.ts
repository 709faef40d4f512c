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
import type { NoticeKind } from '@academy/messaging/core';
import { Hears, type Hearer } from '@academy/platform/outbox';
import { Injectable } from '@nestjs/common';
import { TellNews } from '../tell-news';

interface About {
  readonly teacherId: string;
  readonly moduleSlug: string | null;
}

const told = (
  tellNews: TellNews,
  cause: Cause,
  { teacherId, moduleSlug }: About,
  kind: NoticeKind,
  rest: { number?: number; certificateSerial?: string } = {},
) =>
  tellNews.execute({
    cause,
    teacherId: teacherId as TeacherId,
    news: { kind, moduleSlug, number: rest.number ?? null, certificateSerial: rest.certificateSerial ?? null },
  });

@Injectable()
@Hears(teacherEnrolled, 'messaging.tell-enrolled')
class TellEnrolled implements Hearer<typeof teacherEnrolled> {
  constructor(private readonly tellNews: TellNews) {}

  hear(event: TeacherEnrolled, cause: Cause) {
    return told(this.tellNews, cause, event, 'ENROLLED');
  }
}

@Injectable()
@Hears(teacherQueued, 'messaging.tell-queued')
class TellQueued implements Hearer<typeof teacherQueued> {
  constructor(private readonly tellNews: TellNews) {}

  hear(event: TeacherQueued, cause: Cause) {
    return told(this.tellNews, cause, event, 'QUEUED', { number: event.place });
  }
}

const noticeOf: Readonly<Record<EnrolmentRefused['reason'], NoticeKind>> = {
  CLOSED: 'CLOSED',
  ENTRY: 'REFUSED',
  QUEUE_ENDED: 'QUEUE_ENDED',
};

@Injectable()
@Hears(enrolmentRefused, 'messaging.tell-refused')
class TellRefused implements Hearer<typeof enrolmentRefused> {
  constructor(private readonly tellNews: TellNews) {}

  hear(event: EnrolmentRefused, cause: Cause) {
    return told(this.tellNews, cause, event, noticeOf[event.reason]);
  }
}

@Injectable()
@Hears(editionMoved, 'messaging.tell-edition-moved')
class TellEditionMoved implements Hearer<typeof editionMoved> {
  constructor(private readonly tellNews: TellNews) {}

  hear(event: EditionMoved, cause: Cause) {
    return told(this.tellNews, cause, event, 'EDITION_MOVED');
  }
}

@Injectable()
@Hears(certificateAwarded, 'messaging.tell-certificate')
class TellCertificate implements Hearer<typeof certificateAwarded> {
  constructor(private readonly tellNews: TellNews) {}

  hear(event: CertificateAwarded, cause: Cause) {
    return told(this.tellNews, cause, event, 'CERTIFICATE_AWARDED', { certificateSerial: event.serial });
  }
}

@Injectable()
@Hears(certificateRevoked, 'messaging.tell-certificate-revoked')
class TellCertificateRevoked implements Hearer<typeof certificateRevoked> {
  constructor(private readonly tellNews: TellNews) {}

  hear(event: CertificateRevoked, cause: Cause) {
    return told(this.tellNews, cause, event, 'CERTIFICATE_REVOKED', { certificateSerial: event.serial });
  }
}

@Injectable()
@Hears(objectionAnswered, 'messaging.tell-objection-answered')
class TellObjectionAnswered implements Hearer<typeof objectionAnswered> {
  constructor(private readonly tellNews: TellNews) {}

  hear(event: ObjectionAnswered, cause: Cause) {
    return told(this.tellNews, cause, event, 'OBJECTION_ANSWERED');
  }
}

export const hearers = [
  ...[TellEnrolled, TellQueued, TellRefused, TellEditionMoved],
  ...[TellCertificate, TellCertificateRevoked, TellObjectionAnswered],
];
