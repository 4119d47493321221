import { randomBytes } from 'node:crypto';

import { Inject, Injectable } from '@nestjs/common';
import { limitedAddress, type TooOften } from '#accounts';
import { AreasService } from '#areas';
import { Clock, err, isUuid, ok, wallTimeOf, type Result, type SignedIn } from '#kernel';
import { Database, Limiter, newId, SETTINGS_TOKEN, type Limit, type RunSettings } from '#platform';

import { CertificateEntity } from '../data/certificates/certificate.entity.js';
import {
  CERTIFICATE_BY_CODE,
  CERTIFICATES_OF,
  ISSUER,
  WITHDRAW_CERTIFICATE,
  type CertificateView,
} from '../data/certificates/certificates.queries.js';
import { CONFIRMED_HOURS } from '../data/hours/hours.queries.js';
import { certificateIssued, certificateWithdrawn } from '../domain/hours/hours.events.js';
import {
  checkWish,
  codeInGroups,
  codeOf,
  factsOf,
  readCode,
  type CertificateFacts,
  type CertificateInputError,
  type CertificateWish,
  type NoHours,
} from '../domain/certificates/certificate.rules.js';
import type { NotFound } from '../hours/hours.service.js';
import { certificatePdf } from './certificate-pdf.js';

const LOOKS_PER_ADDRESS: Limit = { name: 'certificate-looks', times: 60, seconds: 600 };
const ISSUED_A_DAY: Limit = { name: 'certificates-issued', times: 200, seconds: 86_400 };

/** What whoever holds a code may read: the facts that stand on paper, or when they were withdrawn. */
export type CheckedCertificate =
  | { readonly kind: 'stands'; readonly facts: CertificateFacts }
  | { readonly kind: 'withdrawn'; readonly withdrawnAt: Date };

/** Why no certificate is issued. */
export type IssueError = CertificateInputError | NoHours | NotFound | TooOften;

/** Certificates of hours that both sides stand by. Whoever holds the code reads what the paper says, and no more. */
@Injectable()
export class CertificatesService {
  constructor(
    private readonly database: Database,
    private readonly areas: AreasService,
    private readonly limiter: Limiter,
    private readonly clock: Clock,
    @Inject(SETTINGS_TOKEN) private readonly settings: RunSettings,
  ) {}

  /** An organisation certifies the settled hours of a volunteer; asked in its own name. Answers its id. */
  async issue(actor: SignedIn, personId: string, wish: CertificateWish): Promise<Result<string, IssueError>> {
    const [issuer] = isUuid(personId) ? await this.database.read(ISSUER, [actor.id, personId]) : [];
    if (!issuer || actor.actedBy === undefined) return err({ kind: 'NotFound' });
    const tree = await this.areas.tree();
    const now = this.clock.now();
    const today = wallTimeOf(now, tree.zoneOf(issuer.areaCode)).slice(0, 10);
    const checked = checkWish(wish, today);
    if (!checked.ok) return checked;
    const hours = await this.database.read(CONFIRMED_HOURS, [actor.id, personId, wish.from, wish.to]);
    const { organisation, chamberNumber } = issuer;
    const facts = factsOf(checked.value, { organisation, chamberNumber }, hours, today);
    if (!facts.ok) return facts;
    const wait = await this.limiter.take(ISSUED_A_DAY, actor.id);
    if (wait !== null) return err({ kind: 'TooOften', retryAfterSeconds: wait });
    const id = newId(now);
    await this.database.write(async (tx) => {
      await tx.repository(CertificateEntity).insert({
        id,
        code: codeOf(randomBytes(10)),
        organisationId: actor.id,
        personId,
        facts: facts.value,
        issuedBy: actor.actedBy ?? actor.id,
        issuedAt: now,
        withdrawnAt: null,
      });
      await tx.emit(certificateIssued({ certificateId: id, organisationId: actor.id, personId }));
    });
    return ok(id);
  }

  /** The organisation takes it back, or the volunteer does: from now on the page that checks it says so. */
  withdraw(actor: SignedIn, id: string): Promise<Result<string, NotFound>> {
    return this.database.transaction<string, NotFound>(async (tx) => {
      if (!isUuid(id)) return err({ kind: 'NotFound' });
      const [withdrawn] = await tx.named(WITHDRAW_CERTIFICATE, [id, actor.id, this.clock.now()]);
      if (!withdrawn) return err({ kind: 'NotFound' });
      await tx.emit(certificateWithdrawn({ certificateId: id, ...withdrawn }));
      return ok(id);
    });
  }

  /** The certificates of an organisation or of a volunteer, newest first. */
  of(actor: SignedIn): Promise<CertificateView[]> {
    return this.database.read(CERTIFICATES_OF, [actor.id]);
  }

  /** What a certificate says, by its code; `address` is that of the client. Forged and unknown codes answer alike. */
  async check(typed: string, address: string): Promise<Result<CheckedCertificate, NotFound | TooOften>> {
    const found = await this.find(typed, address);
    if (!found.ok) return found;
    const { facts, withdrawnAt } = found.value;
    if (withdrawnAt !== null) return ok({ kind: 'withdrawn', withdrawnAt });
    return facts === null ? err({ kind: 'NotFound' }) : ok({ kind: 'stands', facts });
  }

  /** The paper itself, for whoever holds the code; none of one that was withdrawn. */
  async paper(typed: string, address: string): Promise<Result<Buffer, NotFound | TooOften>> {
    const found = await this.find(typed, address);
    if (!found.ok) return found;
    const { facts, code, issuedAt, withdrawnAt } = found.value;
    if (withdrawnAt !== null || facts === null) return err({ kind: 'NotFound' });
    return ok(await certificatePdf({ facts, code, issuedAt, checkUrl: this.checkUrl(code) }));
  }

  /** Where a certificate is checked. */
  checkUrl(code: string): string {
    return `${this.settings.PUBLIC_URL}/certificates/${codeInGroups(code)}`;
  }

  private async find(typed: string, address: string): Promise<Result<CertificateView, NotFound | TooOften>> {
    const wait = await this.limiter.take(LOOKS_PER_ADDRESS, limitedAddress(address));
    if (wait !== null) return err({ kind: 'TooOften', retryAfterSeconds: wait });
    const code = readCode(typed);
    const [found] = code === null ? [] : await this.database.read(CERTIFICATE_BY_CODE, [code]);
    return found ? ok(found) : err({ kind: 'NotFound' });
  }
}
