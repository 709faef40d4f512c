import type { GuessedPasswords } from '@academy/identity/core';
import { Injectable } from '@nestjs/common';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** Where the library's highest score begins: fewer tries than this, a list of the commonest and a few tricks find it. */
const SAFE_GUESSES = 1e10;

/** What whoever guesses here tries besides, the password of the demo among it. */
const ofTheHouse = [
  ...['academie', 'academy', 'betatechniek', 'techniek', 'docent', 'leraar', 'teacher', 'school', 'wachtwoord'],
  ...['welkom', 'geheim', 'inloggen', 'natuurkunde', 'scheikunde', 'wiskunde', 'informatica', 'onderwijs'],
];

/** Tells how soon a password is guessed: the commonest of lists that leaked, with other signs, years, rows of keys. */
@Injectable()
export class ZxcvbnGuesses implements GuessedPasswords {
  /** The lists take a tenth of a second to unpack: not before someone chooses a password. */
  private library: ZxcvbnFactory | undefined;

  isGuessed(password: string, about: readonly string[]): boolean {
    this.library ??= new ZxcvbnFactory({
      dictionary: { 'passwords-common': dictionary['passwords-common'] },
      graphs: adjacencyGraphs,
    });
    return this.library.check(password, [...ofTheHouse, ...about]).guesses < SAFE_GUESSES;
  }
}
