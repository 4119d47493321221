import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Mailer, type Mail } from '#platform';

/** Keeps what is sent; `beforeTaking` runs while the mail server has the mail and has not yet said yes. */
export class RecordingMailer extends Mailer {
  readonly taken: Mail[] = [];
  beforeTaking: (mail: Mail) => Promise<void> = () => Promise.resolve();

  async send(mail: Mail): Promise<void> {
    await this.beforeTaking(mail);
    this.taken.push(mail);
  }

  /** Subjects of what somebody got, in order. */
  subjects(firstName: string): string[] {
    return this.taken.filter(({ to }) => to.name === firstName).map(({ subject }) => subject);
  }
}

/** Gives a mailer to everybody. */
@Global()
@Module({})
export class RecordingMailModule {
  static of(mailer: RecordingMailer): DynamicModule {
    return {
      module: RecordingMailModule,
      providers: [{ provide: Mailer, useValue: mailer }],
      exports: [Mailer],
    };
  }
}
