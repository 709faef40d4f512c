import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { LONGEST_LIST, readInvitees, type Invitee, type ListLine } from '@academy/identity/core';
import { inviteAsOperator } from '@academy/identity/server';
import type { Language } from '@academy/kernel';
import { OperatorFault } from '@academy/platform/config';
import Papa from 'papaparse';
import { withDatabase } from '../database/with-database';
import { sayLine, sayListFault } from './say-line';

/** What the command ends with where something is wrong in the list: nobody was invited. */
const WRONG = 3;
const usage = 'academy invite --organisation <id> [--language nl|en] <file.csv>';

/**
 * `academy invite`: invites everyone in a CSV file to an organisation, in nobody's name. 0 with how many, or 3 with every line
 * that is wrong, and then nobody was invited. The worker sends the mails.
 */
export async function runInviteCommand(args: string[]): Promise<number> {
  const { organisation, language, file } = readOptions(args);
  const list = readInvitees(await textOf(file), (csv, how) => Papa.parse<string[]>(csv, how));
  if (list.kind !== 'Read') return refuse([`${file}: ${sayListFault(list)}`]);
  const wrong = list.lines.filter(({ faults }) => faults.length > 0);
  if (wrong.length > 0) return refuse(wrong.map((line) => sayLine(line, line.faults)));
  return invite(organisation, language, list.lines);
}

async function invite(organisationId: string, language: Language, lines: readonly ListLine[]): Promise<number> {
  const people = lines.flatMap(({ invitee }): Invitee[] => (invitee ? [invitee] : []));
  const outcome = await withDatabase((database) => inviteAsOperator(database, { organisationId, language, people }));
  switch (outcome.kind) {
    case 'InvitationsSent':
      process.stdout.write(`${outcome.count} invited. The worker sends the mails.\n`);
      return 0;
    case 'InvitationsWeighed':
      return refuse(
        lines.flatMap((line, nth) => {
          const faults = outcome.lines[nth]?.faults ?? [];
          return faults.length > 0 ? [sayLine(line, faults)] : [];
        }),
      );
    case 'TooManyMails':
      throw new OperatorFault(
        `This organisation had so many people invited today that nobody was invited now. Try again in ${Math.ceil(outcome.retryAfterSeconds / 60)} minutes.`,
      );
    case 'NotAllowed':
      throw new OperatorFault(`There is no organisation "${organisationId}". Say one of the academy's, by its id.`);
  }
}

function refuse(lines: readonly string[]): number {
  process.stderr.write(`${lines.join('\n')}\nNobody was invited.\n`);
  return WRONG;
}

function readOptions(args: string[]): { organisation: string; language: Language; file: string } {
  const { values, positionals } = parsed(args);
  const { organisation, language = 'nl' } = values;
  const [file, ...others] = positionals;
  if (organisation === undefined) throw wrong('Say which organisation invites: --organisation <id>');
  if (language !== 'nl' && language !== 'en') throw wrong(`There is no language "${language}" of mails; use nl or en.`);
  if (file === undefined || others.length > 0) throw wrong('Name one file with the people.');
  return { organisation, language, file };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { organisation: { type: 'string' }, language: { type: 'string' } },
    });
  } catch (fault) {
    throw wrong((fault as Error).message);
  }
}

const wrong = (what: string) => new OperatorFault(`${what}\nUsage: ${usage}`);

/** A file that is far too long is not read at all: UTF-8 has four bytes for a character at most. */
async function textOf(file: string): Promise<string> {
  try {
    const { size } = await stat(file);
    return size > 4 * LONGEST_LIST ? ' '.repeat(LONGEST_LIST + 1) : await readFile(file, 'utf8');
  } catch (fault) {
    throw new OperatorFault(`The file ${file} cannot be read (${(fault as Error).message}).`);
  }
}
