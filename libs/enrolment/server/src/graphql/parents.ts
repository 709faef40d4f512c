import type { EnrolmentStateName } from '@academy/contracts/enrolment';
import type { Fields } from '@academy/sdl';

/** What is handed over for who takes part; `kept` is what the resolver of its sign-off reads from. */
export interface ParticipantParent extends Fields<'Participant', 'signOff'> {
  readonly kept: {
    readonly state: EnrolmentStateName;
    readonly versionId: string;
    readonly editionId: string;
  };
}
