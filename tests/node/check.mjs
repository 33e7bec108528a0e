// What steps check. Each function throws `Unexpected`, whose message says what was expected and what came.

import { lastStatus } from './client.mjs';

export class Unexpected extends Error {
  constructor(expected, got) {
    super(`expected ${expected}, got ${got}`);
  }
}

// A value as the report shows it, on one line and not too long.
export function describe(value) {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

// Equal as JSON: members in any order, -0 and 0 the same, absent and undefined the same.
export function equal(actual, expected, what) {
  if (!same(actual, expected)) {
    throw new Unexpected(`${what} ${describe(expected)}`, describe(actual));
  }
}

export function differs(actual, unwanted, what) {
  if (same(actual, unwanted)) {
    throw new Unexpected(`${what} other than ${describe(unwanted)}`, describe(actual));
  }
}

// Every member of `expected` is in the record with that value; other members do not matter.
export function has(record, expected) {
  present(record, 'a record');
  for (const [name, value] of Object.entries(expected)) {
    equal(record[name], value, name);
  }
}

export function truth(condition, expected, got) {
  if (!condition) {
    throw new Unexpected(expected, describe(got));
  }
}

export function present(value, what) {
  truth(value !== null && value !== undefined, what, value);
  return value;
}

export function absent(record, member) {
  truth(!(member in record), `no member ${member}`, record[member]);
}

export function matches(value, pattern, what) {
  truth(typeof value === 'string' && pattern.test(value), `${what} like ${pattern}`, value);
}

// The ids of a list, which v1 writes as null when it is empty.
export function ids(list, key = 'id') {
  return (list ?? []).map((record) => record[key]);
}

export function includes(list, value, what) {
  truth((list ?? []).includes(value), `${what} to include ${describe(value)}`, list);
}

export function excludes(list, value, what) {
  truth(!(list ?? []).includes(value), `${what} without ${describe(value)}`, list);
}

// The same values in any order.
export function sameSet(actual, expected, what) {
  equal([...(actual ?? [])].sort(order), [...expected].sort(order), what);
}

// A list is in order: `compare` of neighbours is never above 0.
export function ordered(list, compare, what) {
  for (let at = 1; at < list.length; at += 1) {
    truth(compare(list[at - 1], list[at]) <= 0, `${what} in order`, list.slice(at - 1, at + 1));
  }
}

function same(left, right) {
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) {
    return left === right;
  }
  if (Array.isArray(left) !== Array.isArray(right)) {
    return false;
  }
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) => same(left[key], right[key]));
}

function order(left, right) {
  return left < right ? -1 : Number(left > right);
}

// The response has this status; its body is returned.
export async function answers(status, call) {
  const body = await call;
  equal(lastStatus(), status, 'status');
  return body;
}

// The call is refused with a client error: with `status` if it is given. The body says so and why.
export async function refused(call, status) {
  let body;
  try {
    body = await call;
  } catch (error) {
    if (error instanceof Error) {
      throw error;
    }
    const received = lastStatus();
    truth(
      received >= 400 && received < 500 && (status ?? received) === received,
      `status ${status ?? '4xx'}`,
      received,
    );
    equal(error.success, false, 'success');
    matches(error.error ?? error.message ?? JSON.stringify(error.errors), /\w/, 'a reason');
    return error;
  }
  throw new Unexpected(`a refusal${status ? ` with ${status}` : ''}`, `${lastStatus()} ${describe(body)}`);
}

// The record is not there any more: no such record, or one that is marked as deleted.
export async function gone(call) {
  let body;
  try {
    body = await call;
  } catch {
    truth([404, 410].includes(lastStatus()), 'status 404, 410 or a deleted record', lastStatus());
    return;
  }
  const { data } = body;
  const deleted = data?.is_deleted || data?.deleted || data?.active_flag === false || data?.status === 'deleted';
  truth(deleted, 'a record that is gone or marked as deleted', data);
}
