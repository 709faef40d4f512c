import { msg } from '@lingui/core/macro';
import { Award } from 'lucide-react';
import { lazyScreen, type Place } from '@academy/ui';

export const certificatesScreen = lazyScreen(() => import('./certificates/certificates-screen'), 'CertificatesScreen');

export const certificatesPlace: Place = { label: msg`Certificaten`, Icon: Award };
