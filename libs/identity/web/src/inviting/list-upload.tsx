import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Language } from '@academy/gql';
import { Actions, Button, Card, ErrorCard, Loading, Notice, Stack, TextField, useLocale } from '@academy/ui';
import { useInvitingRefusals } from '../refusals/use-inviting-refusals';
import { useListFaults } from '../words/use-list-faults';
import { LanguageSelect } from './language-select';
import { useInviting } from './use-inviting';
import { useList, type TriedList } from './use-list';
import { isRight, peopleIn, withAnswers } from './weighed-list';
import { WeighedLines } from './weighed-lines';

/** Many people from a file: first what would happen, line by line, then the mails. */
export function ListUpload() {
  const { t } = useLingui();
  const why = useInvitingRefusals();
  const locale = useLocale();
  const [language, setLanguage] = useState<Language>(locale === 'en' ? 'EN' : 'NL');
  const [sent, setSent] = useState<number>();
  const { list, setList, choose } = useList();
  const invite = useInviting((answer) => {
    if (answer.__typename === 'InvitationsSent') {
      setSent(answer.count);
      setList(undefined);
    }
    if (answer.__typename === 'InvitationsWeighed')
      setList((before) => before && { lines: withAnswers(before.lines, answer.lines) });
  });
  const pick = (file: File | undefined) => {
    if (!file) return;
    setSent(undefined);
    setList(undefined);
    invite.reset();
    choose.mutate({ file, language });
  };
  const answer = invite.data;
  const refusal = (answer?.__typename === 'TooManyMails' || answer?.__typename === 'NotAllowed') && answer;
  return (
    <Stack gap={24}>
      <Card>
        <div className="alb-form">
          <TextField
            id="invite-list"
            label={t`CSV-bestand`}
            hint={t`Met op de eerste regel de kolommen e-mailadres en rol, en als je wilt factor en tot. Ten hoogste 500 mensen. Er gaat nog niets de deur uit.`}
            type="file"
            accept=".csv,.txt,text/csv"
            // The same file, once mended, can be chosen again.
            onClick={({ currentTarget }) => (currentTarget.value = '')}
            onChange={({ currentTarget }) => pick(currentTarget.files?.[0])}
          />
          <LanguageSelect value={language} onChange={setLanguage} />
        </div>
      </Card>
      {choose.isPending && <Loading />}
      {choose.error && <ErrorCard title={t`Het bestand bekijken lukte niet`} error={choose.error} />}
      {sent !== undefined && (
        <Notice kind="success" live>
          <Plural value={sent} one="Er is # uitnodiging verstuurd." other="Er zijn # uitnodigingen verstuurd." />
        </Notice>
      )}
      {list && <Tried list={list} />}
      {refusal && (
        <Notice kind="error" live>
          {why(refusal)}
        </Notice>
      )}
      {invite.error && <ErrorCard title={t`Versturen lukte niet`} error={invite.error} />}
      {list && (
        <Send
          list={list}
          pending={invite.isPending}
          onSend={() => invite.mutate({ people: peopleIn(list.lines), language })}
        />
      )}
    </Stack>
  );
}

function Tried({ list: { fault, refusal, lines } }: { list: TriedList }) {
  const [why, faultIn] = [useInvitingRefusals(), useListFaults()];
  if (fault || refusal)
    return (
      <Notice kind="error" live>
        {fault ? faultIn(fault) : refusal && why(refusal)}
      </Notice>
    );
  const wrong = lines.filter((line) => !isRight(line)).length;
  return (
    <>
      {wrong === 0 ? (
        <Notice kind="success" live>
          <Trans>Alle regels kloppen. Er is nog niets verstuurd.</Trans>
        </Notice>
      ) : (
        <Notice kind="warning" live>
          <Plural
            value={wrong}
            one="# regel klopt niet. Er is niets verstuurd. Verbeter het bestand en kies het opnieuw, of laat die regel weg."
            other="# regels kloppen niet. Er is niets verstuurd. Verbeter het bestand en kies het opnieuw, of laat die regels weg."
          />
        </Notice>
      )}
      <WeighedLines lines={lines} />
    </>
  );
}

interface SendProps {
  list: TriedList;
  pending: boolean;
  onSend: () => void;
}

/** What is wrong is left out only by who says so. */
function Send({ list: { lines }, pending, onSend }: SendProps) {
  const right = lines.filter(isRight).length;
  const wrong = lines.length - right;
  if (right === 0) return null;
  return (
    <Actions>
      <Button kind={wrong === 0 ? 'primary' : 'secondary'} pending={pending} onClick={onSend}>
        {wrong === 0 ? (
          <Plural value={right} one="Verstuur # uitnodiging" other="Verstuur # uitnodigingen" />
        ) : (
          <Plural
            value={right}
            one="Laat weg wat niet klopt, en verstuur # uitnodiging"
            other="Laat weg wat niet klopt, en verstuur # uitnodigingen"
          />
        )}
      </Button>
    </Actions>
  );
}
