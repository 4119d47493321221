import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from '@jest/globals';
import { environmentExample } from '#platform';

/** The reader of YAML that knip brings along. */
const { parse } = createRequire(import.meta.resolve('knip'))('yaml') as {
  parse: (text: string, options: { merge: boolean }) => unknown;
};

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

interface Service {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly dockerfile: string; readonly target: string };
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
}

const composeText = textOf('docker/compose.yml');
const { services, volumes } = parse(composeText, { merge: true }) as {
  services: Readonly<Record<string, Service>>;
  volumes: Readonly<Record<string, unknown>>;
};
const SERVICES = Object.entries(services);
const OURS = SERVICES.filter(([, { build }]) => build !== undefined);

/** The instructions of the Dockerfile: the word, and all that follows it up to the next one. */
const INSTRUCTIONS = textOf('docker/Dockerfile')
  .replace(/^#.*\n/gm, '')
  .replace(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => ({ word: line.split(' ')[0] ?? '', rest: line.split(' ').slice(1) }));
const of = (word: string): readonly string[][] =>
  INSTRUCTIONS.filter((one) => one.word === word).map(({ rest }) => rest);
const STAGES = of('FROM').map(([, , name]) => name ?? '');
const BASES = of('FROM').map(([base]) => base ?? '');

const SETTINGS = [...environmentExample().matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name);
const SECRET = /PASSWORD|SECRET|KEY|TOKEN/;

describe('the image', () => {
  it('copies only what is there: files that go into the build, folders of a stage before', () => {
    const letIn = textOf('.dockerignore')
      .split('\n')
      .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));
    for (const words of of('COPY')) {
      const from = words.find((word) => word.startsWith('--from='))?.slice('--from='.length);
      const sources = words.filter((word) => !word.startsWith('--')).slice(0, -1);
      if (from !== undefined) expect(STAGES).toContain(from);
      else
        for (const source of sources)
          expect([source, existsSync(join(ROOT, source)), letIn.includes(source)]).toEqual([source, true, true]);
    }
    expect(letIn.filter((source) => !existsSync(join(ROOT, source)))).toEqual([]);
  });

  it('is built in stages that are named once, each on a version or on a stage before', () => {
    expect(new Set(STAGES).size).toBe(STAGES.length);
    BASES.forEach((base, at) => {
      if (!STAGES.slice(0, at).includes(base)) expect(base).toMatch(/^[a-z/]+:\d[\w.-]*$/);
    });
  });

  it.each(['api', 'worker'])('starts the %s that the build makes, as somebody who is not root', (target) => {
    const at = INSTRUCTIONS.findIndex(({ word, rest }) => word === 'FROM' && rest[2] === target);
    const own = INSTRUCTIONS.slice(at, at + 2).map(({ word, rest }) => `${word} ${rest.join(' ')}`);
    const roomy = target === 'api' ? '"--max-semi-space-size=64", ' : '';
    expect(own).toEqual([`FROM process AS ${target}`, `CMD ["node", ${roomy}"dist/apps/${target}/src/main.js"]`]);
    expect(existsSync(join(ROOT, `apps/${target}/src/main.ts`))).toBe(true);
    expect(of('USER')).toEqual([['node']]);
    expect(of('HEALTHCHECK')).toHaveLength(1);
  });

  it('sets only settings of the product, and no secret', () => {
    const names = of('ENV').flatMap((pairs) => pairs.map((pair) => pair.split('=')[0] ?? ''));
    expect(names.filter((name) => !SETTINGS.includes(name) || SECRET.test(name))).toEqual([]);
    expect(of('ARG')).toEqual([]);
  });
});

describe('the compose file', () => {
  it('builds targets of files that are there', () => {
    expect(OURS.map(([name]) => name).sort()).toEqual(['api', 'migrate', 'worker']);
    for (const [name, { build }] of OURS) {
      expect([name, existsSync(join(ROOT, 'docker', build?.context ?? '', build?.dockerfile ?? ''))]).toEqual([
        name,
        true,
      ]);
      expect(STAGES).toContain(build?.target);
    }
    expect(readdirSync(join(ROOT, 'docker')).filter((file) => file.includes('Dockerfile'))).toEqual(['Dockerfile']);
  });

  it('gives our processes settings of the product alone, all that a single process demands among them', () => {
    for (const [name, { environment }] of OURS) {
      const given = Object.keys(environment ?? {});
      expect([name, given.filter((setting) => !SETTINGS.includes(setting))]).toEqual([name, []]);
      expect(given).toEqual(
        expect.arrayContaining(['DATABASE_URL', 'SMTP_URL', 'SECRET_KEY', 'NODE_ENV', 'REDIS_URL']),
      );
    }
  });

  it('runs commands of the cli that there are', () => {
    expect(services['migrate']?.command).toEqual(['node', 'dist/apps/cli/src/main.js', 'migrate']);
    expect(textOf('apps/cli/src/commands.ts')).toMatch(/^ {2}migrate: \{$/m);
  });

  it('holds no secret: each has to be given, and none has a value to fall back on', () => {
    const used = [...composeText.matchAll(/\$\{([A-Z_]+)([^}]*)\}/g)];
    const secrets = used.filter(([, name = '']) => SECRET.test(name));
    expect(new Set(secrets.map(([, name]) => name))).toEqual(
      new Set(['POSTGRES_PASSWORD', 'REDIS_PASSWORD', 'SECRET_KEY']),
    );
    expect(secrets.filter(([, , fallback = '']) => !fallback.startsWith(':?'))).toEqual([]);
    const written = SERVICES.flatMap(([, { environment }]) => Object.entries(environment ?? {}));
    expect(written.filter(([name, value]) => SECRET.test(name) && !/^\$\{[A-Z_]+:\?/.test(value))).toEqual([]);
  });

  it.each(SERVICES)('has %s in a version that does not float, healthy before others lean on it', (name, service) => {
    if (service.image !== undefined) {
      expect(service.image).toMatch(/:v?\d[\w.-]*$/);
      expect(service.healthcheck?.test?.[0]).toMatch(/^CMD/);
    }
    for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
      const once = services[other]?.healthcheck?.disable === true;
      expect([name, other, condition]).toEqual([
        name,
        other,
        once ? 'service_completed_successfully' : 'service_healthy',
      ]);
    }
    for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
    for (const volume of service.volumes ?? []) expect(Object.keys(volumes)).toContain(volume.split(':')[0]);
  });
});

describe('the settings of the Nest command line', () => {
  it('name the three processes, where they are and how they are built', () => {
    const nest = JSON.parse(textOf('nest-cli.json')) as {
      projects: Record<
        string,
        { root: string; sourceRoot: string; entryFile: string; compilerOptions: { tsConfigPath: string } }
      >;
    };
    expect(Object.keys(nest.projects).sort()).toEqual(['api', 'cli', 'worker']);
    for (const { root, sourceRoot, entryFile, compilerOptions } of Object.values(nest.projects)) {
      const paths = [root, sourceRoot, compilerOptions.tsConfigPath, `${sourceRoot}/main.ts`];
      expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
      expect(entryFile).toBe('main');
    }
  });
});
