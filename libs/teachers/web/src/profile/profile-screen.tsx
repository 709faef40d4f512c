import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Columns, LinkButton, Loaded, PageHeader, SkeletonPage, Stack } from '@academy/ui';
import { frameworkQuery, profileQuery, type Framework, type Profile } from './keeping/api';
import { EvidencePart } from './evidence/evidence-part';
import { PartLinks, ProfilePart } from './profile-parts';
import { PrivacyCard } from './privacy-card';
import { TalentsPart } from './talents/talents-part';
import { WishesPart } from './wishes/wishes-part';

/** Mijn profiel: what I can do, what I like to do, and what suits me. */
export function ProfileScreen() {
  const { t } = useLingui();
  const profile = useQuery(profileQuery);
  const framework = useQuery(frameworkQuery);
  return (
    <Stack gap={24}>
      <PageHeader
        title={t`Mijn profiel`}
        lead={t`Hoe meer we van je weten, hoe beter de modules en je leerpad bij je passen.`}
        actions={
          <LinkButton kind="secondary" to="/profiel/vragen">
            <Trans>Zeg snel wat je kunt</Trans>
          </LinkButton>
        }
      />
      <Loaded query={profile} skeleton={<SkeletonPage cards={4} />}>
        {(known) => (
          <Loaded query={framework} skeleton={<SkeletonPage cards={4} />}>
            {(whole) => <Parts profile={known} framework={whole} />}
          </Loaded>
        )}
      </Loaded>
    </Stack>
  );
}

function Parts({ profile, framework }: { profile: Profile; framework: Framework }) {
  return (
    <>
      <PartLinks />
      <Columns aside={<PrivacyCard />} width="300px" sticky>
        <Stack gap={48}>
          <ProfilePart id="kunnen">
            <EvidencePart evidence={profile.evidence} framework={framework} />
          </ProfilePart>
          <ProfilePart id="talenten">
            <TalentsPart talents={profile.talents} framework={framework} />
          </ProfilePart>
          <ProfilePart id="wensen">
            <WishesPart wishes={profile.wishes} />
          </ProfilePart>
        </Stack>
      </Columns>
    </>
  );
}
