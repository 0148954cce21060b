import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A package that has code in what is released. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** SPDX, as the lockfile has it. */
  readonly licence: string;
  /** Subresource integrity of the package as the registry gave it: `sha512-…`. */
  readonly integrity: string;
}

/** Licences that ask for no more than to be named and given along. */
export const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0'] as const;

/** Whether a licence, or one of those there is a choice of, is on the list: `(MIT OR GPL-3.0-or-later)`. */
export function isAllowed(licence: string): boolean {
  const choices = licence.replace(/[()]/g, '').split(/\s+OR\s+/);
  return choices.some((one) => (ALLOWED as readonly string[]).includes(one.trim()));
}

interface Lockfile {
  readonly packages: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** What the lockfile says of packages by their names, in the order of the names; throws for one it does not know. */
export function readShipped(root: string, names: readonly string[]): readonly Shipped[] {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as Lockfile;
  return [...names].sort().map((name) => {
    const { version, license, integrity } = packages[`node_modules/${name}`] ?? {};
    if (typeof version !== 'string' || typeof license !== 'string' || typeof integrity !== 'string')
      throw new Error(`${name} is in the build, but not with version, licence and hash in package-lock.json`);
    return { name, version, licence: license, integrity };
  });
}

/** Software bill of materials, CycloneDX 1.5, without time or serial number: the same build gives the same bytes. */
export function billOfMaterials(
  product: { readonly name: string; readonly version: string },
  shipped: readonly Shipped[],
) {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', ...product, 'bom-ref': product.name } },
    components: shipped.map(({ name, version, licence, integrity }) => ({
      type: 'library',
      name,
      version,
      'bom-ref': `${name}@${version}`,
      purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
      hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') }],
      licenses: [licence.includes(' ') ? { expression: licence } : { license: { id: licence } }],
    })),
    dependencies: [{ ref: product.name, dependsOn: shipped.map(({ name, version }) => `${name}@${version}`) }],
  };
}

/** Every package with its licence and the licence's own words, to be given along. */
export function licenceList(root: string, shipped: readonly Shipped[]): string {
  const parts = shipped.map(({ name, version, licence }) => {
    const folder = path.join(root, 'node_modules', name);
    const file = existsSync(folder) ? readdirSync(folder).find((one) => /^(licen[cs]e|copying)/i.test(one)) : undefined;
    const words = file ? readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : '';
    return `${name} ${version}\n${licence}\n${words && `\n${words}\n`}`;
  });
  return `${parts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
