import { Letters, type Letter, type LetterDue } from '@academy/contracts/identity';
import { WriteSignUpLetter, type SignUpId } from '@academy/identity/core';
import { Injectable } from '@nestjs/common';

/** Each mail about an account, by what it is about. */
@Injectable()
export class AccountLetters extends Letters {
  constructor(private readonly ofSignUp: WriteSignUpLetter) {
    super();
  }

  async write({ about, id }: Pick<LetterDue, 'about' | 'id'>): Promise<Letter | undefined> {
    switch (about) {
      case 'sign-up':
        return this.ofSignUp.execute({ id: id as SignUpId });
    }
  }
}
