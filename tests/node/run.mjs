// Runs every step of `steps/` with the official Node client, one after the other, against the server that the
// environment names: PIPEDRIVE_URL is its address, PIPEDRIVE_TOKEN an API token that it accepts.
//
//   node run.mjs [TEXT...]     only steps whose name contains one of the texts
//
// A step that fails must be listed in known.txt. A listed step that passes, or no longer exists, is a failure too: the
// list can only shrink.

import { readFileSync, readdirSync } from 'node:fs';
import { connect, forgetStatus, lastStatus } from './client.mjs';
import { Unexpected, describe } from './check.mjs';
import { maker } from './make.mjs';

const here = new URL('.', import.meta.url);

async function main(wanted) {
  const steps = await collect();
  const known = new Set(lines(new URL('known.txt', here)));
  const url = required('PIPEDRIVE_URL').replace(/\/+$/, '');
  const api = connect(url, { apiKey: required('PIPEDRIVE_TOKEN') });
  const context = { ...api, url, make: maker(api) };

  const chosen = steps.filter(({ name }) => wanted.length === 0 || wanted.some((text) => name.includes(text)));
  const counts = { passed: 0, failed: 0, known: 0 };
  for (const { name, act } of chosen) {
    const problem = await attempt(act, context);
    if (problem === null && known.has(name)) {
      counts.failed += 1;
      console.log(`FAIL ${name}: it passes now; remove it from tests/node/known.txt`);
    } else if (problem === null) {
      counts.passed += 1;
      console.log(`ok ${name}`);
    } else if (known.has(name)) {
      counts.known += 1;
      console.log(`known ${name}: ${problem}`);
    } else {
      counts.failed += 1;
      console.log(`FAIL ${name}: ${problem}`);
    }
  }

  const names = new Set(steps.map(({ name }) => name));
  const stale = [...known].filter((name) => !names.has(name));
  for (const name of stale) {
    console.log(`FAIL ${name}: listed in tests/node/known.txt, but there is no such step`);
  }
  counts.failed += stale.length;
  console.log(
    `\n${chosen.length} steps: ${counts.passed} passed, ${counts.failed} failed, ${counts.known} known to fail`,
  );
  if (chosen.length === 0) {
    console.log('no step has such a name');
  }
  return counts.failed > 0 || chosen.length === 0 ? 1 : 0;
}

// The steps of every file, in the order of the files' names; a step's name begins with that of its file.
async function collect() {
  const files = readdirSync(new URL('steps/', here))
    .filter((file) => file.endsWith('.mjs'))
    .sort();
  const steps = [];
  for (const file of files) {
    const { default: found } = await import(new URL(`steps/${file}`, here));
    const subject = file.slice(0, -'.mjs'.length);
    steps.push(...Object.entries(found).map(([name, act]) => ({ name: `${subject}: ${name}`, act })));
  }
  return steps;
}

// What went wrong, or null.
async function attempt(act, context) {
  forgetStatus();
  try {
    await act(context);
    return null;
  } catch (error) {
    if (error instanceof Unexpected) {
      return error.message;
    }
    if (error instanceof Error) {
      return `expected no error, got ${error.name}: ${error.message}`;
    }
    // The client rejects with the body of a response that has an error status.
    return `expected a successful response, got ${lastStatus() ?? 'a body'} ${describe(error)}`;
  }
}

function lines(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function required(name) {
  const value = process.env[name];
  if (!value) {
    console.error(`${name} is not set: \`cargo xtask node\` starts a sandbox and sets it`);
    process.exit(2);
  }
  return value;
}

process.exitCode = await main(process.argv.slice(2));
