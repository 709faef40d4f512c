import { Letters, type AccountId, type Letter, type LetterDue } from '@academy/contracts/identity';
import {
  WriteAddressLetter,
  WriteChangedLetter,
  WriteDecisionLetter,
  WriteInvitationLetter,
  WriteFactorLetter,
  WriteResetLetter,
  WriteSignInLinkLetter,
  WriteSignUpLetter,
  type InvitationId,
  type MailedSignInId,
  type RegistrationId,
  type ResetId,
  type SignUpId,
} from '@academy/identity/core';
import { Injectable } from '@nestjs/common';

/** Each mail about an account, by what it is about. */
@Injectable()
export class AccountLetters extends Letters {
  constructor(
    private readonly ofSignUp: WriteSignUpLetter,
    private readonly ofReset: WriteResetLetter,
    private readonly ofChange: WriteChangedLetter,
    private readonly ofDecision: WriteDecisionLetter,
    private readonly ofInvitation: WriteInvitationLetter,
    private readonly ofAddress: WriteAddressLetter,
    private readonly ofLink: WriteSignInLinkLetter,
    private readonly ofFactor: WriteFactorLetter,
  ) {
    super();
  }

  async write({ about, id }: Pick<LetterDue, 'about' | 'id'>): Promise<Letter | undefined> {
    switch (about) {
      case 'sign-up':
        return this.ofSignUp.execute({ id: id as SignUpId });
      case 'password-reset':
        return this.ofReset.execute({ id: id as ResetId });
      case 'sign-in-link':
        return this.ofLink.execute({ id: id as MailedSignInId });
      case 'password-changed':
        return this.ofChange.execute({ id: id as AccountId });
      case 'registration':
        return this.ofDecision.execute({ id: id as RegistrationId });
      case 'invitation':
        return this.ofInvitation.execute({ id: id as InvitationId });
      case 'address-change-old':
        return this.ofAddress.execute({ id: id as AccountId, side: 'old' });
      case 'address-change-new':
        return this.ofAddress.execute({ id: id as AccountId, side: 'new' });
      case 'code-app-on':
      case 'code-app-off':
      case 'recovery-codes-drawn':
      case 'recovery-code-used':
      case 'passkey-added':
      case 'passkey-removed':
      case 'sign-in-linked':
      case 'sign-in-unlinked':
        return this.ofFactor.execute({ id: id as AccountId, change: about });
    }
  }
}
